import { additionOf, candidatesOf, newPartOf, startOf } from '@samenspraak/client/features/planning/new-part.ts';
import { seatChanges } from '@samenspraak/client/features/planning/seat-changes.ts';
import { seatsOf, usualSeats } from '@samenspraak/client/live/seats.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView, DeskPerson, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { describe, expect, test } from 'vitest';

const session = (id: string, audience: Partial<SessionView>): SessionView => ({
  ...{ sessionId: id as SessionId, name: id, look: 'client', shade: 0, clients: false, prosecutor: false },
  ...{
    status: 'planned',
    away: false,
    expectedAt: null,
    startsAt: '2026-11-23T09:00:00.000Z',
    plannedMinutes: 30,
    videoUrl: null,
  },
  ...audience,
});
const OM = session('om', { look: 'prosecutor', prosecutor: true });
const LINDEN = session('linden', { clients: true });
const WILLOW = session('willow', { clients: true, shade: 1, startsAt: '2026-11-23T10:00:00.000Z' });
const TEAM = session('team', { look: 'joint' });

const person = (name: string, patch: Partial<DeskPerson> = {}): DeskPerson => ({
  ...{ participantId: name as ParticipantId, name, role: 'client', organisation: null, participation: 'invited' },
  ...{ sessionIds: [], clientOf: null, apartFrom: [], sat: [], here: false },
  ...patch,
});
const MOTHER = person('mother', { sessionIds: [LINDEN.sessionId] });
const FATHER = person('father', { sessionIds: [WILLOW.sessionId], apartFrom: [MOTHER.participantId] });
const AUNT = person('aunt', { role: 'confidant', clientOf: MOTHER.participantId });
const POLICE = person('police', { role: 'partner' });
const CHAIR = person('chair', { role: 'chair' });

const table = (sessions: SessionView[], people: DeskPerson[]) =>
  ({
    sessions,
    startsAt: '2026-11-23T09:00:00.000Z',
    desk: { waiting: [], people, gone: [], published: [], helps: [], timeouts: [] },
  }) as unknown as ConferenceView;
const whys = (...asked: Parameters<typeof seatsOf>) => seatsOf(...asked).map(({ why }) => why);

describe('where somebody may sit', () => {
  const view = table([OM, LINDEN, WILLOW, TEAM], [MOTHER, FATHER, POLICE]);

  test('[PLAN-20] a part in which a role cannot sit says why', () => {
    expect(whys(view, { role: 'prosecutor', apartFrom: [] })).toEqual([
      null,
      'prosecutorBesideClients',
      'prosecutorBesideClients',
      'noProsecutor',
    ]);
    expect(whys(view, { role: 'client', apartFrom: [] })).toEqual(['clientBesideProsecutor', null, null, 'noClients']);
    expect(whys(view, { role: 'partner', apartFrom: [] })).toEqual([null, null, null, null]);
  });

  test('[PLAN-21] a part in which somebody sits with whom they are never together says with whom', () => {
    const seats = seatsOf(view, { role: 'client', apartFrom: [MOTHER.participantId] });
    expect(seats[1]).toMatchObject({ why: 'apart', apartFrom: ['mother'] });
    expect(seats[2]).toMatchObject({ why: null });
    expect(whys(view, { ...MOTHER, apartFrom: [FATHER.participantId] })).toEqual([
      'clientBesideProsecutor',
      null,
      'apart',
      'noClients',
    ]);
  });

  test('[PLAN-22] a client is seated in one part to begin with, where no client sits yet; others wherever they fit', () => {
    const one = table([LINDEN, WILLOW], [MOTHER]);
    const seats = seatsOf(one, { role: 'client', apartFrom: [] });
    expect(usualSeats(seats, 'client', [MOTHER])).toEqual(['willow']);
    expect(usualSeats(seats, 'client', [MOTHER, FATHER])).toEqual(['linden']);
    expect(usualSeats(seatsOf(one, { role: 'partner', apartFrom: [] }), 'partner', [])).toEqual(['linden', 'willow']);
  });
});

describe('changing where somebody sits', () => {
  const people = [MOTHER, FATHER, POLICE];

  test('[PLAN-23] a mark is taken back before somebody moves, and given after it', () => {
    const other = person('other', { sessionIds: [LINDEN.sessionId] });
    const wish = { sessionIds: [LINDEN.sessionId], apartFrom: [other.participantId] };
    expect(seatChanges([...people, other], FATHER, wish).map(({ type, ...rest }) => [type, rest])).toEqual([
      ['participant.keepApart', { participantId: 'father', otherId: 'mother', apart: false }],
      ['participant.place', { participantId: 'father', sessionIds: ['linden'] }],
      ['participant.keepApart', { participantId: 'father', otherId: 'other', apart: true }],
    ]);
  });

  test('[PLAN-24] what stays as it was is not sent, whoever of the two was marked', () => {
    const wish = { sessionIds: MOTHER.sessionIds, apartFrom: [FATHER.participantId] };
    expect(seatChanges(people, MOTHER, wish)).toEqual([]);
  });
});

describe('a part that is added', () => {
  const view = table([LINDEN, WILLOW], [CHAIR, MOTHER, FATHER, AUNT, POLICE]);
  const people = view.desk?.people ?? [];
  const names = (part: Parameters<typeof candidatesOf>[1]) =>
    candidatesOf(people, part).map(({ person: { name }, comes }) => `${name} ${comes}`);

  test('[PLAN-25] it begins where the last one ends; professionals come along with the prosecutor, clients never', () => {
    const part = newPartOf(view, 'prosecutor', (name) => name);
    expect(startOf(view, part)).toBe('2026-11-23T10:30:00.000Z');
    expect(part.draft).toMatchObject({ name: 'prosecutor', minutes: '30' });
    expect(names(part)).toEqual(['police true']);
  });

  test('[PLAN-26] of two who are never together one comes at most, and a client brings their confidant', () => {
    const part = newPartOf(view, 'client', (name) => name);
    expect(names(part)).toEqual(['mother false', 'father false', 'police true']);
    const ticked = { ...part, ticked: new Map([[MOTHER.participantId, true]]) };
    const candidates = candidatesOf(people, ticked);
    expect(candidates[1]).toMatchObject({ comes: false, apartFrom: ['mother'] });
    expect(additionOf(view, ticked, candidates)).toMatchObject({
      type: 'session.add',
      clients: true,
      prosecutor: false,
      participantIds: ['mother', 'aunt', 'police'],
    });
  });
});
