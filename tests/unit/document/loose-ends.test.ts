import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import {
  aspectsSaid,
  looseEnds,
  openEnd,
  undecidedEnds,
  unknownOf,
  unsaidEnds,
} from '@samenspraak/shared/document/loose-ends.ts';
import type { AgreementState, CooperationAspect } from '@samenspraak/shared/domain/agreements.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { CARD_KINDS, type CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { type Phase, STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

interface Adopted {
  readonly cooperation: CooperationAspect;
  readonly state: AgreementState;
  readonly what: string;
}

function card(kind: CardKind, fields: Partial<CardSnapshot> = {}): CardSnapshot {
  return { id: `card-${kind}` as CardId, kind, author: 'person-one' as ParticipantId, text: 'Woorden', ...fields };
}

describe('what is left lying', () => {
  it('[PICT-1] an unknown waits for somebody who finds out, with or without a date', () => {
    expect(openEnd(card('unknown'))).toBe('who');
    expect(openEnd(card('unknown', { who: [] }))).toBe('who');
    expect(openEnd(card('unknown', { by: '2026-12-01' }))).toBe('who');
    expect(openEnd(card('unknown', { who: 'person-one' }))).toBeNull();
  });

  it('[PICT-2] a suspicion waits for who finds out and by when; what was seen or told does not', () => {
    expect(openEnd(card('concern', { basis: 'suspected' }))).toBe('who');
    expect(openEnd(card('concern', { basis: 'suspected', who: ['oma'] }))).toBe('by');
    expect(openEnd(card('danger', { basis: 'suspected', who: ['oma'], by: '2026-12-01' }))).toBeNull();
    expect(openEnd(card('concern', { basis: 'seen' }))).toBeNull();
    expect(openEnd(card('concern'))).toBeNull();
    expect(openEnd(card('strength', { basis: 'suspected' }))).toBeNull();
  });

  it('[PICT-3] a bottom line waits for somebody who watches over it', () => {
    expect(openEnd(card('bottomLine'))).toBe('watcher');
    expect(openEnd(card('bottomLine', { watcher: 'person-one' }))).toBeNull();
  });

  it('[PICT-4] a stage asks at its end for what can still be taken up in it, and for nothing else', () => {
    const cards = [card('unknown'), card('concern', { basis: 'suspected' }), card('bottomLine'), card('strength')];
    const missing = (stage: Stage) => looseEnds(cards, stage).map(({ card: { kind } }) => kind);
    for (const stage of ['before', 'goal', 'picture'] as const) expect(missing(stage)).toEqual(['unknown', 'concern']);
    for (const stage of ['judgement', 'decision'] as const) expect(missing(stage)).toEqual(['bottomLine']);
    for (const stage of ['scale', 'close'] as const) expect(missing(stage)).toEqual([]);
    expect(looseEnds([card('danger', { basis: 'suspected' })], 'goal')).toEqual([]);
  });

  it('[PICT-30] a suspicion has become an unknown when one answers it, and has not any more when that is gone', () => {
    const strength = card('strength', { basis: 'suspected' });
    const asked = card('unknown', { answers: [strength.id] });
    expect(unknownOf([strength, card('unknown'), asked], strength.id)).toBe(asked);
    expect(unknownOf([strength, card('unknown')], strength.id)).toBeNull();
    expect(unknownOf([card('idea', { answers: [strength.id] })], strength.id)).toBeNull();
  });

  it('[AGR-50] skipping how to work together is a loose end of the decision, and in recovery the closing plan as well', () => {
    const said = (cooperation: CooperationAspect, text = 'Woorden') =>
      ({ ...card('agreement', { cooperation, text }), id: `card-${cooperation}` as CardId }) as CardSnapshot;
    const adopted = (cooperation: CooperationAspect, state: AgreementState) => ({
      cooperation,
      state,
      what: 'Woorden',
    });
    const unsaid = (
      cards: CardSnapshot[],
      phase: Phase = 'riskFocused',
      stage: Stage = 'decision',
      plan: Adopted[] = [],
    ) => unsaidEnds({ cards, plan }, { stage, phase });
    expect(unsaid([])).toEqual(['together']);
    expect(unsaid([card('agreement')])).toEqual(['together']);
    expect(unsaid([said('timeLine', ' ')])).toEqual(['together']);
    expect(unsaid([said('timeLine')])).toEqual([]);
    expect(unsaid([], 'recovery')).toEqual(['together', 'closingPlan']);
    expect(unsaid([said('timeLine')], 'recovery')).toEqual(['closingPlan']);
    expect(unsaid([said('closingPlan')], 'recovery')).toEqual(['together']);
    expect(unsaid([said('closingPlan'), said('timeLine')], 'recovery')).toEqual([]);
    for (const stage of ['before', 'goal', 'picture', 'scale', 'judgement', 'close'] as const)
      expect(unsaid([], 'recovery', stage)).toEqual([]);
    // what an earlier conference agreed on it and still runs holds; what was not kept or is over does not
    expect(unsaid([], 'recovery', 'decision', [adopted('closingPlan', 'open'), adopted('timeLine', 'doing')])).toEqual(
      [],
    );
    for (const state of ['done', 'notKept', 'dropped'] as const)
      expect(unsaid([], 'riskFocused', 'decision', [adopted('timeLine', state)])).toEqual(['together']);
  });

  it('[AGR-51] of working together is counted what says something, not a sheet without words', () => {
    const on = (cooperation: CooperationAspect, text: string) => card('agreement', { cooperation, text });
    const cards = [on('timeLine', ''), on('timeLine', ' \n'), on('meetingAgain', 'in februari'), card('agreement')];
    expect([...aspectsSaid(cards)]).toEqual(['meetingAgain']);
  });

  it('[AGR-54] an agreement that was written and not adopted is a loose end of the decision; the adopted is not', () => {
    const sheet = (id: string, text: string, more: Partial<CardSnapshot> = {}) =>
      card('agreement', { id: id as CardId, text, ...more });
    const cards = [
      sheet('a', 'slot'),
      sheet('b', 'oma belt', { cooperation: 'timeLine' }),
      sheet('c', ' '),
      sheet('d', 'bellen'),
    ];
    const plan = [{ cardId: 'a' as CardId, what: 'slot' }];
    const left = undecidedEnds({ cards, plan }, 'decision').map(({ card: { id }, missing }) => [id, missing]);
    expect(left).toEqual([
      ['b', 'adoption'],
      ['d', 'adoption'],
    ]);
    for (const stage of STAGES.filter((name) => name !== 'decision'))
      expect(undecidedEnds({ cards, plan }, stage), stage).toEqual([]);
  });

  it('[IDEA-40] an idea that is neither agreed nor set aside with a reason is a loose end of the decision', () => {
    const idea = (id: string, more: Partial<CardSnapshot> = {}) =>
      card('idea', { id: id as CardId, text: `idee ${id}`, ...more });
    const sheet = (id: string, more: Partial<CardSnapshot>) => card('agreement', { id: id as CardId, ...more });
    const cards = [
      ...[idea('left'), idea('weighed', { lane: 'prioritise' }), idea('empty', { text: ' ' })],
      ...[idea('aside', { parked: 'te duur' }), idea('made'), idea('written'), idea('byHand'), idea('earlier')],
      ...[sheet('a', { idea: 'made' as CardId, text: 'anders gezegd' }), sheet('b', { idea: 'written' as CardId })],
      ...[sheet('c', { text: ' Idee  byhand ' }), sheet('blank', { idea: 'left' as CardId, text: ' ' })],
    ];
    const plan = [
      { cardId: 'a' as CardId, what: 'anders gezegd' },
      { cardId: 'elsewhere' as CardId, what: 'idee earlier' },
    ];
    const left = undecidedEnds({ cards, plan }, 'decision');
    const of = (missing: string) => left.filter((end) => end.missing === missing).map(({ card: { id } }) => id);
    // what a sheet is already about is not named twice
    expect(of('reason')).toEqual(['left', 'weighed']);
    expect(of('adoption')).toEqual(['b', 'c']);
    expect(undecidedEnds({ cards, plan }, 'judgement')).toEqual([]);
  });

  it('[PICT-5] of no other kind is anything asked', () => {
    const asked = CARD_KINDS.filter((kind) => openEnd(card(kind)) !== null);
    expect(asked).toEqual(['unknown', 'bottomLine']);
  });
});
