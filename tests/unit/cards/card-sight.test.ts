import { sights } from '@samenspraak/client/ui/card/card-sight.ts';
import { isFamilyVoice, ownerWords } from '@samenspraak/client/ui/card/card-words.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { CardId, OrganisationId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Actor, Place } from '@samenspraak/shared/policy/actors.ts';
import { describe, expect, it } from 'vitest';

function person(name: string, role: Role, organisation: string | null = null): RosterEntry {
  return {
    participantId: `person-${name}` as ParticipantId,
    name,
    role,
    organisation,
    organisationId: organisation === null ? null : `org-${organisation}`,
    clientOf: null,
    present: true,
    waiting: false,
    joined: true,
  };
}

const mother = person('moeder', 'client');
const police = person('agent', 'partner', 'Politie');
const youth = person('gezinsvoogd', 'partner', 'Jeugdbescherming');
const roster = [mother, police, youth];
const picture: Place = { status: 'running', stage: 'picture', lane: null, lanes: [], leaving: null };
const brainstorm: Place = { ...picture, stage: 'decision', lane: 'brainstorm', lanes: ['brainstorm'] };

function actor({ participantId, role, organisationId, clientOf }: RosterEntry): Actor {
  return { participantId, role, organisationId: organisationId as OrganisationId | null, clientOf, admitted: true };
}

function card(kind: CardSnapshot['kind'], maker: RosterEntry): CardSnapshot {
  return { id: `card-${kind}` as CardId, kind, author: maker.participantId, text: 'Woorden' };
}

function look(viewer: RosterEntry, place = picture, readOnly = false) {
  return sights({ actor: actor(viewer), place, roster, readOnly });
}

describe('what a reader is offered on a card', () => {
  it("[CARD-8] the family's words are open to them alone, and the reason is told", () => {
    expect(look(police)(card('concern', mother)).closed).toBe('card.familyWords');
    expect(look(mother)(card('concern', mother)).closed).toBeNull();
  });

  it("[CARD-8] another's idea stands while ideas are gathered", () => {
    expect(look(police, brainstorm)(card('idea', youth)).closed).toBe('card.ideasStand');
    expect(look(police, brainstorm)(card('idea', police)).closed).toBeNull();
    expect(look(police, { ...brainstorm, lane: 'weigh' })(card('idea', youth)).closed).toBeNull();
  });

  it('[CARD-9] withdrawing is offered to the maker and their organisation, not to others', () => {
    expect(look(police)(card('concern', police)).mayWithdraw).toBe(true);
    expect(look(police)(card('concern', youth)).mayWithdraw).toBe(false);
  });

  it('[CARD-30] only who brought it in, or their organisation, says whether it may be passed on', () => {
    const colleague = person('collega', 'partner', 'Politie');
    const leads = person('voorzitter', 'chair', 'Veiligheidshuis');
    expect(look(police)(card('concern', police)).mayMark).toBe(true);
    expect(look(colleague)(card('concern', police)).mayMark).toBe(true);
    expect(look(youth)(card('concern', police)).mayMark).toBe(false);
    expect(look(leads)(card('concern', police)).mayMark).toBe(false);
  });

  it('[CARD-31] who leads puts copies before others, also while looking back; nobody else does', () => {
    const leads = person('voorzitter', 'chair');
    expect(look(leads, picture, true)(card('concern', police)).mayPublish).toBe(true);
    expect(look(police)(card('concern', police)).mayPublish).toBe(false);
  });

  it('[CARD-10] who looks back writes and moves nothing', () => {
    const sight = look(police, picture, true)(card('concern', police));
    expect(sight).toMatchObject({ closed: 'stage.closed', mayPlace: false });
  });

  it('[CARD-32] what somebody brought in stays theirs after the table went on: to mark and to withdraw, until it is over', () => {
    const later: Place = { ...picture, stage: 'scale' };
    const theirs = { mayMark: true, mayWithdraw: true };
    expect(look(police, later, true)(card('concern', police))).toMatchObject(theirs);
    expect(look(police, { ...later, status: 'paused' }, true)(card('concern', police))).toMatchObject(theirs);
    const not = { mayMark: false, mayWithdraw: false };
    expect(look(youth, later, true)(card('concern', police))).toMatchObject(not);
    expect(look(police, { ...later, status: 'ended' }, true)(card('concern', police))).toMatchObject(not);
  });

  it('[CARD-10] a card of somebody who left is read, not rewritten', () => {
    const gone = person('weg', 'client');
    expect(look(police)(card('concern', gone))).toMatchObject({ maker: null, closed: 'card.notYours' });
  });

  it('[CARD-11] a card that did not change is judged once', () => {
    const sight = look(police);
    const same = card('concern', youth);
    expect(sight(same)).toBe(sight(same));
  });
});

describe('whose card it is', () => {
  const said = (key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`;

  it("[CARD-12] own words and a lent voice are both marked as the family's", () => {
    expect(isFamilyVoice(card('concern', mother), mother)).toBe(true);
    expect(isFamilyVoice({ ...card('concern', police), voice: 'child' }, police)).toBe(true);
    expect(isFamilyVoice(card('concern', police), police)).toBe(false);
    expect(ownerWords(card('concern', mother), mother, said)).toContain('ownWords');
    expect(ownerWords({ ...card('concern', police), voice: 'child' }, police, said)).toContain('voice.child');
    expect(ownerWords(card('concern', police), police, said)).toBe('Politie');
  });
});
