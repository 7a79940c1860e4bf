import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { describe, expect, test } from 'vitest';
import {
  attempt,
  done,
  FAMILY,
  id,
  JOINT,
  opened,
  PROSECUTION,
  planned,
  refusalOf,
  sessionOf,
  type Table,
} from './table.ts';

function invite(role: Role, sessionIds = [JOINT], clientOf: string | null = null): Intent {
  return {
    type: 'participant.invite',
    name: 'Somebody new',
    role,
    organisationId: null,
    organisation: null,
    sessionIds,
    language: 'en',
    clientOf: clientOf === null ? null : id(clientOf),
    apartFrom: [],
  };
}

function newest(table: Table) {
  const person = [...table.conference.people.values()].at(-1);
  if (person === undefined) throw new Error('nobody was invited');
  return person;
}

function withPartner(table: Table, participation: 'invited' | 'waiting'): Table {
  const people = new Map(table.conference.people);
  const partner = people.get(id('partner'));
  if (partner !== undefined) people.set(partner.id, { ...partner, participation });
  return { ...table, conference: { ...table.conference, people } };
}

describe('coming in', () => {
  test('[CMD-22] whoever is invited has a place, and has not come yet', () => {
    const table = done(planned(), 'chair', invite('partner'));
    expect(newest(table)).toMatchObject({ role: 'partner', participation: 'invited', language: 'en' });
  });

  test('[CMD-23] nobody is invited to a session that may not hold their role, or that is not there', () => {
    expect(refusalOf(planned(), 'chair', invite('prosecutor', [FAMILY]))).toBe('session.audience');
    expect(refusalOf(planned(), 'chair', invite('client', [PROSECUTION]))).toBe('session.audience');
    expect(refusalOf(planned(), 'chair', invite('confidant', [JOINT]))).toBe('session.audience');
    expect(refusalOf(planned(), 'chair', invite('client', [FAMILY, JOINT]))).toBe('session.audience');
    expect(refusalOf(planned(), 'chair', invite('partner', ['session-missing' as typeof JOINT]))).toBe(
      'session.unknown',
    );
    expect(refusalOf(planned(), 'chair', invite('prosecutor', [PROSECUTION]))).toBeNull();
  });

  test('[CMD-24] a confidant belongs to a client of this conference', () => {
    expect(refusalOf(planned(), 'chair', invite('confidant', [FAMILY], 'client'))).toBeNull();
    expect(refusalOf(planned(), 'chair', invite('confidant', [FAMILY], 'partner'))).toBe('participant.unknown');
    expect(refusalOf(planned(), 'chair', invite('confidant', [FAMILY], 'nobody'))).toBe('participant.unknown');
    expect(refusalOf(planned(), 'chair', invite('confidant', [FAMILY]))).toBe('participant.unknown');
  });

  test('[CMD-25] a conference is full at its limit, and a removal makes room', () => {
    let table = planned();
    while (table.conference.people.size < LIMITS.participantsPerConference)
      table = done(table, 'chair', invite('partner'));
    const { outcome } = attempt(table, 'chair', invite('partner'));
    const limit = { name: 'participantsPerConference', max: LIMITS.participantsPerConference };
    expect(outcome).toEqual({ ok: false, code: 'limit.reached', limit });
    const roomier = done(table, 'chair', { type: 'participant.remove', participantId: id('expert') });
    expect(refusalOf(roomier, 'chair', invite('partner'))).toBeNull();
  });

  test('[CMD-26] the chair walks in, the others knock', () => {
    const knocked = done(withPartner(planned(), 'invited'), 'partner', { type: 'participant.join' });
    expect(knocked.conference.people.get(id('partner'))?.participation).toBe('waiting');
    const reissued = done(planned(), 'chair', { type: 'participant.reissue', participantId: id('chair') });
    const entered = done(reissued, 'chair', { type: 'participant.join' });
    expect(entered.conference.people.get(id('chair'))?.participation).toBe('admitted');
  });

  test('[CMD-27] who waits can do nothing yet but wait', () => {
    const table = withPartner(opened(), 'waiting');
    expect(refusalOf(table, 'partner', { type: 'hand.raise', sessionId: JOINT })).toBe('participant.waiting');
    expect(attempt(table, 'partner', { type: 'participant.join' }).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[CMD-28] who knocks is admitted; who has not come, is unknown or was removed is not', () => {
    const admit = { type: 'participant.admit', participantId: id('partner') } as const;
    const table = done(withPartner(planned(), 'waiting'), 'chair', admit);
    expect(table.conference.people.get(id('partner'))?.participation).toBe('admitted');
    expect(attempt(table, 'chair', admit).outcome).toMatchObject({ ok: true, events: [] });
    expect(refusalOf(withPartner(planned(), 'invited'), 'chair', admit)).toBe('participant.unknown');
    expect(refusalOf(planned(), 'chair', { ...admit, participantId: id('nobody') })).toBe('participant.unknown');
    const removed = done(planned(), 'chair', { type: 'participant.remove', participantId: id('partner') });
    expect(refusalOf(removed, 'chair', admit)).toBe('participant.removed');
  });
});

describe('going out', () => {
  const remove = (name: string) => ({ type: 'participant.remove', participantId: id(name) }) as const;

  test('[CMD-29] a removal ends the access and cannot be joined away', () => {
    const { table, outcome } = attempt(opened(), 'chair', remove('partner'));
    expect(outcome).toMatchObject({ effects: [{ type: 'access.end', participantId: id('partner') }] });
    expect(refusalOf(table, 'partner', { type: 'participant.join' })).toBe('participant.removed');
    expect(refusalOf(table, 'partner', { type: 'hand.raise', sessionId: JOINT })).toBe('participant.waiting');
    expect(attempt(table, 'chair', remove('partner')).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[CMD-30] the chair is not removed by itself', () => {
    expect(refusalOf(opened(), 'chair', remove('chair'))).toBe('role.forbidden');
    expect(refusalOf(opened(), 'chair', remove('nobody'))).toBe('participant.unknown');
  });

  test('[CMD-31] whoever is removed leaves the raised hands, the questions and the round', () => {
    let table = opened();
    table = done(table, 'partner', { type: 'hand.raise', sessionId: JOINT });
    table = done(table, 'partner', { type: 'help.ask', sessionId: JOINT });
    table = done(table, 'chair', { type: 'round.start', sessionId: JOINT });
    const order = sessionOf(table).round?.order ?? [];
    const turn = order.indexOf(id('partner'));
    for (let i = 0; i < turn; i += 1) table = done(table, 'chair', { type: 'round.next', sessionId: JOINT });
    const after = sessionOf(done(table, 'chair', remove('partner')));
    expect(after).toMatchObject({ hands: [], helps: [] });
    expect(after.round?.order[after.round.index]).toBe(order[turn + 1]);
    const earlier = sessionOf(done(table, 'chair', remove('manager')));
    expect(earlier.round?.order[earlier.round.index]).toBe(id('partner'));
  });

  test('[CMD-32] a new link closes what the old one opened', () => {
    const reissue = { type: 'participant.reissue', participantId: id('partner') } as const;
    const { table, outcome } = attempt(opened(), 'chair', reissue);
    expect(outcome).toMatchObject({ effects: [{ type: 'access.end', participantId: id('partner') }] });
    expect(table.conference.people.get(id('partner'))?.participation).toBe('invited');
    const removed = done(opened(), 'chair', remove('partner'));
    expect(refusalOf(removed, 'chair', reissue)).toBe('participant.removed');
    expect(refusalOf(removed, 'chair', { ...reissue, participantId: id('nobody') })).toBe('participant.unknown');
    expect(refusalOf(done(opened(), 'chair', { type: 'conference.close' }), 'chair', invite('partner'))).toBe(
      'conference.closed',
    );
  });
});
