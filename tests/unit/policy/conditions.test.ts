import { CARD_KINDS, STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import { ROLES } from '@samenspraak/shared/domain/roles.ts';
import { LANES, STAGES } from '@samenspraak/shared/domain/stages.ts';
import type { Actor, Place, Target } from '@samenspraak/shared/policy/actors.ts';
import { describe, expect, test } from 'vitest';
import { type Asked, answer, at, somebody } from './people.ts';

const chair = somebody('chair');
const caseManager = somebody('caseManager');
const partner = somebody('partner');
const expert = somebody('expert');
const prosecutor = somebody('prosecutor');
const client = somebody('client', { organisationId: null });
const confidant = somebody('confidant', { organisationId: null, clientOf: client.participantId });
const strangersConfidant = somebody('confidant', { organisationId: null });
const brainstorm = at({ stage: 'decision', lane: 'brainstorm', lanes: ['brainstorm'] });
const weigh = at({ stage: 'decision', lane: 'weigh', lanes: ['brainstorm', 'weigh'] });

describe('cards and stages', () => {
  test('[POL-7] a new card of a kind comes only in the stages that collect it', () => {
    for (const kind of CARD_KINDS) {
      for (const stage of STAGES) {
        const lane = kind === 'agreement' ? 'commit' : kind === 'remark' ? 'weigh' : 'brainstorm';
        const actor = kind === 'remark' ? expert : partner;
        const code = answer({ actor, action: 'card.add', place: at({ stage, lane, lanes: [lane] }), target: { kind } });
        expect(code, `${kind} in ${stage}`).toBe(STAGES_OF_KIND[kind].includes(stage) ? null : 'stage.closed');
      }
    }
  });

  test('[POL-8] a card without a kind is no card', () => {
    expect(answer({ actor: partner, action: 'card.add', target: {} })).toBe('stage.closed');
    expect(answer({ actor: partner, action: 'card.write', target: { maker: partner } })).toBe('stage.closed');
  });

  test('[POL-9] new ideas come in the brainstorm alone, agreements in the lane where one commits', () => {
    for (const lane of LANES) {
      const place = at({ stage: 'decision', lane, lanes: LANES });
      const idea = answer({ actor: partner, action: 'card.add', place, target: { kind: 'idea' } });
      const agreement = answer({ actor: partner, action: 'card.add', place, target: { kind: 'agreement' } });
      expect(idea, lane).toBe(lane === 'brainstorm' ? null : 'lane.closed');
      expect(agreement, lane).toBe(lane === 'commit' ? null : 'stage.closed');
    }
  });

  test('[IDEA-12] a concern that is missing while agreements are written is added there by a professional, in that lane alone', () => {
    const target: Target = { kind: 'concern' };
    for (const lane of LANES) {
      const place = at({ stage: 'decision', lane, lanes: LANES });
      expect(answer({ actor: partner, action: 'card.add', place, target }), lane).toBe(
        lane === 'commit' ? null : 'stage.closed',
      );
      expect(answer({ actor: client, action: 'card.add', place, target }), lane).toBe('stage.closed');
    }
    const closing = at({ stage: 'close', lane: 'commit', lanes: LANES });
    expect(answer({ actor: partner, action: 'card.add', place: closing, target })).toBe('stage.closed');
  });

  test('[POL-10] a card is worked on in the stages of its kind and in the moment after one was left', () => {
    const target: Target = { kind: 'incident', maker: partner };
    const write = (place: Place) => answer({ actor: partner, action: 'card.write', place, target });
    expect(write(at())).toBeNull();
    expect(write(at({ stage: 'scale', leaving: 'picture' }))).toBeNull();
    expect(write(at({ stage: 'scale' }))).toBe('stage.closed');
    expect(write(at({ stage: 'judgement', leaving: 'scale' }))).toBe('stage.closed');
    expect(write(at({ stage: 'judgement', leaving: 'scale', leavingEarlier: ['picture'] }))).toBeNull();
    expect(write(at({ stage: 'judgement', leaving: 'scale', leavingEarlier: ['goal'] }))).toBe('stage.closed');
  });

  test('[POL-11] a card that somebody was typing when the stage moved still gets onto the board, not one after that', () => {
    const add = (place: Place) => answer({ actor: partner, action: 'card.add', place, target: { kind: 'incident' } });
    expect(add(at({ stage: 'scale', leaving: 'picture' }))).toBeNull();
    expect(add(at({ stage: 'scale' }))).toBe('stage.closed');
  });

  test('[POL-25] an agreement that was adopted stands: its card is neither reworded nor moved', () => {
    const place = at({ stage: 'decision', lane: 'commit', lanes: ['brainstorm', 'weigh', 'prioritise', 'commit'] });
    const target: Target = { kind: 'agreement', maker: partner };
    for (const action of ['card.write', 'card.place'] as const) {
      expect(answer({ actor: partner, action, place, target })).toBeNull();
      expect(answer({ actor: partner, action, place, target: { ...target, adopted: true } })).toBe('agreement.adopted');
    }
  });

  test('[POL-12] cards go to lanes that the chair has opened', () => {
    const move = (toLane: Target['toLane']) =>
      answer({
        actor: partner,
        action: 'card.place',
        place: weigh,
        target: { kind: 'idea', maker: expert, ...(toLane && { toLane }) },
      });
    expect(move('weigh')).toBeNull();
    expect(move('brainstorm')).toBeNull();
    expect(move('commit')).toBe('lane.closed');
    expect(move(undefined)).toBeNull();
  });
});

describe('whose words they are', () => {
  const write = (actor: Actor, maker: Actor) =>
    answer({ actor, action: 'card.write', target: { kind: 'concern', maker } });

  test('[POL-13] what a client wrote is changed by that client and their confidant alone', () => {
    expect(write(client, client)).toBeNull();
    expect(write(confidant, client)).toBeNull();
    expect(write(strangersConfidant, client)).toBe('card.familyWords');
    for (const role of ROLES.filter((one) => one !== 'client' && one !== 'confidant' && one !== 'recorder')) {
      expect(write(somebody(role), client), role).toBe('card.familyWords');
    }
  });

  test('[POL-14] what a confidant wrote is theirs alone', () => {
    expect(write(confidant, confidant)).toBeNull();
    expect(write(client, confidant)).toBe('card.familyWords');
    expect(write(partner, confidant)).toBe('card.familyWords');
  });

  test('[POL-15] a client and a confidant change no words of professionals', () => {
    expect(write(client, partner)).toBe('card.notYours');
    expect(write(confidant, partner)).toBe('card.notYours');
  });

  test('[POL-16] professionals work on each other’s words together', () => {
    expect(write(partner, expert)).toBeNull();
    expect(write(chair, partner)).toBeNull();
  });

  test('[POL-17] the prosecutor writes its own cards alone, and alone writes those', () => {
    expect(write(prosecutor, prosecutor)).toBeNull();
    expect(write(prosecutor, partner)).toBe('card.prosecutorWords');
    expect(write(partner, prosecutor)).toBe('card.prosecutorWords');
    expect(write(chair, prosecutor)).toBe('card.prosecutorWords');
  });

  test('[POL-18] another’s idea is not reworded while brainstorming, and may be after it', () => {
    const idea = (actor: Actor, maker: Actor, place: Place) =>
      answer({ actor, action: 'card.write', place, target: { kind: 'idea', maker } });
    expect(idea(partner, partner, brainstorm)).toBeNull();
    expect(idea(partner, expert, brainstorm)).toBe('card.ideasStand');
    expect(idea(chair, expert, brainstorm)).toBe('card.ideasStand');
    expect(idea(confidant, client, brainstorm)).toBeNull();
    expect(idea(partner, expert, weigh)).toBeNull();
    expect(
      answer({
        actor: partner,
        action: 'card.write',
        place: brainstorm,
        target: { kind: 'bottomLine', maker: expert },
      }),
    ).toBeNull();
  });
});

describe('taking away, linking and lending a voice', () => {
  const withdraw = (actor: Actor, maker: Actor, rest: Partial<Asked> = {}) =>
    answer({ actor, action: 'card.withdraw', target: { kind: 'concern', maker }, ...rest });

  test('[POL-19] the maker, the maker’s organisation and the chair take a card away, nobody else', () => {
    const colleague = somebody('expert', { organisationId: partner.organisationId });
    expect(withdraw(partner, partner)).toBeNull();
    expect(withdraw(colleague, partner)).toBeNull();
    expect(withdraw(chair, partner)).toBeNull();
    expect(withdraw(caseManager, partner)).toBe('card.notYours');
    expect(withdraw(client, partner)).toBe('card.notYours');
  });

  test('[POL-20] people without an organisation are not each other’s colleagues', () => {
    const other = somebody('experienceExpert', { organisationId: null });
    expect(withdraw(other, client)).toBe('card.notYours');
    expect(withdraw(confidant, client)).toBe('card.notYours');
  });

  test('[POL-21] another’s idea is not taken away while brainstorming, and may be after it', () => {
    const target: Target = { kind: 'idea', maker: partner };
    const colleague = somebody('expert', { organisationId: partner.organisationId });
    expect(withdraw(chair, partner, { place: brainstorm, target })).toBe('card.ideasStand');
    expect(withdraw(colleague, partner, { place: brainstorm, target })).toBe('card.ideasStand');
    expect(withdraw(partner, partner, { place: brainstorm, target })).toBeNull();
    expect(withdraw(chair, partner, { place: weigh, target })).toBeNull();
  });

  test('[POL-22] a link is taken away by who drew it, their organisation or the chair', () => {
    expect(answer({ actor: partner, action: 'link.remove', target: { maker: partner } })).toBeNull();
    expect(answer({ actor: chair, action: 'link.remove', target: { maker: partner } })).toBeNull();
    expect(answer({ actor: expert, action: 'link.remove', target: { maker: partner } })).toBe('card.notYours');
    expect(answer({ actor: partner, action: 'link.remove', target: {} })).toBe('card.notYours');
  });

  test.each(['card.add', 'ballot.score'] as const)(
    '[POL-23] in %s one speaks for others only where that is one’s task',
    (action) => {
      const lend = (actor: Actor, voice: Target['voice']) =>
        answer({ actor, action, target: { kind: 'concern', voice: voice ?? null } });
      for (const voice of ['client', 'child'] as const) expect(lend(caseManager, voice)).toBeNull();
      for (const actor of [partner, expert]) {
        expect(lend(actor, 'child')).toBeNull();
        expect(lend(actor, 'client')).toBe('role.forbidden');
        expect(lend(actor, null)).toBeNull();
      }
      for (const actor of [client, prosecutor]) expect(lend(actor, 'child')).toBe('role.forbidden');
    },
  );

  test('[ORG-2] an organisation card is changed by those who sit there for that organisation', () => {
    const ask = (actor: Actor, organisationId = partner.organisationId) =>
      answer({ actor, action: 'organisation.change', target: organisationId === null ? {} : { organisationId } });
    expect(ask(partner)).toBeNull();
    expect(ask(expert)).toBe('organisation.notYours');
    expect(ask(chair)).toBe('organisation.notYours');
    expect(ask({ ...client, organisationId: partner.organisationId })).toBe('role.forbidden');
    expect(ask({ ...expert, organisationId: null })).toBe('organisation.notYours');
    expect(ask({ ...expert, organisationId: null }, null)).toBe('organisation.notYours');
  });

  test.each(['card.add', 'ballot.score', 'ballot.pick'] as const)(
    '[POL-30] in %s a client who was let in speaks for themselves; for one who is not here another may speak',
    (action) => {
      const lend = (clients: Place['clients'], voiceOf?: string) =>
        answer({
          actor: caseManager,
          action,
          place: at(clients === undefined ? {} : { clients }),
          target: { kind: 'concern', voice: 'client', voiceOf },
        });
      const [marleen, wim] = [
        { name: 'Marleen', admitted: true },
        { name: 'Wim', admitted: false },
      ];
      expect(lend(undefined)).toBeNull();
      expect(lend([wim])).toBeNull();
      expect(lend([marleen, wim])).toBeNull();
      expect(lend([marleen])).toBe('voice.isHere');
      expect(lend([marleen, wim], 'Wim')).toBeNull();
      expect(lend([marleen, wim], ' marleen')).toBe('voice.isHere');
      expect(lend([marleen], 'vader')).toBeNull();
    },
  );

  test('[POL-30] of children nobody is asked whether they are here, and own words need no leave', () => {
    const place = at({ clients: [{ name: 'Marleen', admitted: true }] });
    for (const voice of ['child', null] as const)
      expect(answer({ actor: caseManager, action: 'card.add', place, target: { kind: 'concern', voice } })).toBeNull();
  });

  test('[POL-24] a card that names no voice is judged as one’s own', () => {
    expect(answer({ actor: client, action: 'card.add', target: { kind: 'concern' } })).toBeNull();
  });
});
