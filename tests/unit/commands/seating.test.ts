import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
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
  withSecondClient,
} from './table.ts';

function place(who: string, ...sessionIds: SessionId[]): Intent {
  return { type: 'participant.place', participantId: id(who), sessionIds };
}

function seatsOf(table: Table, who: ParticipantId): readonly SessionId[] {
  return table.conference.people.get(who)?.sessionIds ?? [];
}

/** The client who came second, with a session of their own. */
function second(table: Table): { id: ParticipantId; session: SessionId } {
  const person = [...table.conference.people.values()].at(-1);
  const session = person?.sessionIds[0];
  if (person === undefined || session === undefined) throw new Error('there is no second client');
  return { id: person.id, session };
}

describe('who sits where', () => {
  test('[SEAT-1] somebody is brought into exactly these sessions, in the order of the conference', () => {
    const table = done(opened(), 'chair', place('outsider', PROSECUTION, FAMILY));
    expect(seatsOf(table, id('outsider'))).toEqual([FAMILY, PROSECUTION]);
    expect(attempt(table, 'chair', place('outsider', FAMILY, PROSECUTION)).outcome).toMatchObject({
      ok: true,
      events: [],
    });
  });

  test('[SEAT-2] a prosecutor is never placed with clients, nor a client with the prosecutor', () => {
    expect(refusalOf(opened(), 'chair', place('prosecutor', PROSECUTION, FAMILY))).toBe('session.audience');
    expect(refusalOf(opened(), 'chair', place('client', PROSECUTION))).toBe('session.audience');
    expect(refusalOf(opened(), 'chair', place('client', JOINT))).toBe('session.audience');
  });

  test('[SEAT-3] two clients who are kept apart share no session, whoever is moved and whoever was marked', () => {
    const table = withSecondClient(opened());
    const other = second(table);
    for (const [one, two] of [
      [id('client'), other.id],
      [other.id, id('client')],
    ] as const) {
      const marked = done(table, 'chair', {
        type: 'participant.keepApart',
        participantId: one,
        otherId: two,
        apart: true,
      });
      expect(refusalOf(marked, 'chair', place('client', FAMILY, other.session))).toBe('session.apart');
      const move: Intent = { type: 'participant.place', participantId: other.id, sessionIds: [FAMILY] };
      expect(refusalOf(marked, 'chair', move)).toBe('session.apart');
      const free = done(marked, 'chair', {
        type: 'participant.keepApart',
        participantId: two,
        otherId: one,
        apart: false,
      });
      expect(refusalOf(free, 'chair', move)).toBeNull();
    }
  });

  test('[SEAT-19] nobody is marked while one sits where the other sat, whoever is named first', () => {
    const table = withSecondClient(opened());
    const other = second(table);
    const both = done(table, 'chair', place('client', FAMILY, other.session));
    const run = done(both, 'chair', { type: 'session.start', sessionId: other.session });
    const left = done(run, 'chair', place('client', FAMILY));
    for (const [participantId, otherId] of [
      [id('client'), other.id],
      [other.id, id('client')],
    ] as const) {
      expect(refusalOf(left, 'chair', { type: 'participant.keepApart', participantId, otherId, apart: true })).toBe(
        'session.apart',
      );
    }
  });

  test('[SEAT-3] nobody is marked who sits with the other now, and only clients are', () => {
    const table = withSecondClient(opened());
    const other = second(table);
    const together = done(table, 'chair', place('client', FAMILY, other.session));
    const mark = { type: 'participant.keepApart', participantId: id('client'), apart: true } as const;
    expect(refusalOf(together, 'chair', { ...mark, otherId: other.id })).toBe('session.apart');
    expect(refusalOf(table, 'chair', { ...mark, otherId: id('partner') })).toBe('participant.unknown');
    expect(refusalOf(table, 'chair', { ...mark, otherId: id('client') })).toBe('participant.unknown');
  });

  test('[SEAT-3] somebody invited to be kept apart is not let into the session of the other', () => {
    const invite = { type: 'participant.invite', name: 'New', organisationId: null, organisation: null } as const;
    const rest = { language: 'nl', clientOf: null, apartFrom: [id('client')] } as const;
    const client: Intent = { ...invite, ...rest, apartFrom: [id('client')], role: 'client', sessionIds: [FAMILY] };
    expect(refusalOf(opened(), 'chair', client)).toBe('session.apart');
    expect(refusalOf(opened(), 'chair', { ...client, apartFrom: [id('expert')] })).toBe('participant.unknown');
    const partner: Intent = { ...client, role: 'partner' };
    expect(refusalOf(opened(), 'chair', partner)).not.toBeNull();
  });

  test('[SEAT-14] nor one after the other: what was said there stays to be read', () => {
    const table = withSecondClient(done(opened(), 'chair', { type: 'session.start', sessionId: FAMILY }));
    const other = second(table);
    const marked = done(table, 'chair', {
      ...{ type: 'participant.keepApart', participantId: id('client'), otherId: other.id, apart: true },
    });
    const move: Intent = { type: 'participant.place', participantId: other.id, sessionIds: [FAMILY] };
    const more = done(marked, 'chair', {
      ...{ type: 'session.add', name: 'x', clients: true, prosecutor: false, participantIds: [] },
    });
    const left = done(more, 'chair', place('client', [...more.conference.sessions.keys()].at(-1) ?? FAMILY));
    expect(refusalOf(left, 'chair', move)).toBe('session.apart');
    const removed = done(marked, 'chair', { type: 'participant.remove', participantId: id('client') });
    expect(refusalOf(removed, 'chair', move)).toBe('session.apart');
  });

  test('[SEAT-15] nobody but who planned it is invited as its chair', () => {
    const fields = { name: 'New', organisationId: null, organisation: null, language: 'nl', clientOf: null } as const;
    const invite: Intent = { type: 'participant.invite', role: 'chair', sessionIds: [JOINT], apartFrom: [], ...fields };
    expect(refusalOf(opened(), 'chair', invite)).toBe('role.forbidden');
  });

  test('[SEAT-16] after the end nobody is moved any more', () => {
    const closed = done(opened(), 'chair', { type: 'conference.close' });
    expect(refusalOf(closed, 'chair', place('outsider', FAMILY))).toBe('conference.closed');
  });

  test('[SEAT-4] a confidant goes where their client goes, and nowhere else', () => {
    const table = withSecondClient(opened());
    const other = second(table);
    const moved = done(table, 'chair', place('client', other.session));
    expect(seatsOf(moved, id('confidant'))).toEqual([other.session]);
    expect(refusalOf(moved, 'chair', place('confidant', FAMILY))).toBe('session.audience');
  });

  test('[SEAT-4] a confidant comes along to a new session, and goes when their client is removed', () => {
    const add = { type: 'session.add', name: 'Extra', clients: true, prosecutor: false } as const;
    const added = done(opened(), 'chair', { ...add, participantIds: [id('client')] });
    expect(seatsOf(added, id('confidant'))).toEqual(seatsOf(added, id('client')));
    const removed = done(opened(), 'chair', { type: 'participant.remove', participantId: id('client') });
    expect(removed.conference.people.get(id('confidant'))?.participation).toBe('removed');
    expect(removed.effects.filter(({ type }) => type === 'access.end')).toHaveLength(2);
  });

  test('[SEAT-5] whoever leaves a session leaves its queues; the chair stays in all', () => {
    const raised = done(opened(), 'outsider', { type: 'hand.raise', sessionId: JOINT });
    const moved = done(raised, 'chair', place('outsider', FAMILY));
    expect(sessionOf(moved, JOINT).hands).toEqual([]);
    expect(refusalOf(opened(), 'chair', place('chair', JOINT))).toBe('role.forbidden');
    expect(refusalOf(opened(), 'partner', place('client', FAMILY))).toBe('role.forbidden');
  });

  test('[SEAT-6] what happens is said in the session it happens in, and names no other', () => {
    const { outcome } = attempt(opened(), 'chair', place('outsider', FAMILY));
    expect(outcome).toMatchObject({
      events: [
        { type: 'participant.unseated', sessionId: JOINT, participantId: id('outsider') },
        { type: 'participant.seated', sessionId: FAMILY, participantId: id('outsider') },
      ],
    });
  });
});

describe('one session more', () => {
  const add = { type: 'session.add', name: 'OM', clients: false, prosecutor: true } as const;

  test('[SEAT-7] comes behind the others, in the phase in which the conference was planned, with the chair and those who are named', () => {
    const later = done(opened(), 'chair', { type: 'phase.decide', sessionId: JOINT, outcome: 'forward', why: 'x' });
    const table = done(later, 'chair', { ...add, participantIds: [id('partner'), id('prosecutor')] });
    const session = [...table.conference.sessions.values()].at(-1);
    expect(session).toMatchObject({
      name: 'OM',
      status: 'planned',
      phase: 'immediateSafety',
      startsAt: '2026-11-23T09:30:00.000Z',
    });
    const there = [...table.conference.people.values()].filter((one) => one.sessionIds.includes(session?.id ?? JOINT));
    expect(there.map((one) => one.name).sort()).toEqual(['chair', 'partner', 'prosecutor']);
  });

  test('[SEAT-8] holds no prosecutor with clients, in its audience or among those named', () => {
    expect(refusalOf(planned(), 'chair', { ...add, clients: true, participantIds: [] })).toBe('session.audience');
    expect(refusalOf(planned(), 'chair', { ...add, participantIds: [id('client')] })).toBe('session.audience');
    expect(refusalOf(planned(), 'chair', { ...add, participantIds: [id('nobody')] })).toBe('participant.unknown');
  });

  test('[SEAT-17] has a video call of its own, or none', () => {
    const call = { participantIds: [], videoUrl: 'https://video.example/one' };
    const one = done(planned(), 'chair', { ...add, ...call });
    expect(refusalOf(one, 'chair', { ...add, ...call })).toBe('session.sameCall');
    expect(refusalOf(one, 'chair', { ...add, ...call, videoUrl: 'https://VIDEO.example/one' })).toBe(
      'session.sameCall',
    );
    expect(refusalOf(one, 'chair', { ...add, ...call, videoUrl: 'https://video.example/two' })).toBeNull();
  });

  test('[SEAT-9] there are no more than a conference may have', () => {
    let table = planned();
    for (let i = 0; i < 3; i += 1) table = done(table, 'chair', { ...add, participantIds: [] });
    expect(refusalOf(table, 'chair', { ...add, participantIds: [] })).toBe('limit.reached');
  });
});

describe('the table moves from one session to another', () => {
  test('[SEAT-10] in one breath: whatever rested or ran knows that the table is elsewhere', () => {
    const first = done(opened(), 'chair', { type: 'session.pause', sessionId: JOINT });
    expect(sessionOf(first, JOINT)).toMatchObject({ status: 'paused', away: false });
    const moved = done(first, 'chair', { type: 'session.start', sessionId: FAMILY });
    expect(sessionOf(moved, JOINT)).toMatchObject({ status: 'paused', away: true });
    expect(sessionOf(moved, FAMILY)).toMatchObject({ status: 'running', away: false });
    const back = done(moved, 'chair', { type: 'session.resume', sessionId: JOINT });
    expect(sessionOf(back, JOINT)).toMatchObject({ status: 'running', away: false });
    expect(sessionOf(back, FAMILY)).toMatchObject({ status: 'paused', away: true });
  });
});
