import { presentView } from '@samenspraak/server/rooms/present-view.ts';
import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import type { Conference, Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import { ROOTS } from '@samenspraak/shared/document/names.ts';
import { readBallots, readPlan, readRoster } from '@samenspraak/shared/document/read.ts';
import type { CardId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { conferenceViewAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView, PersonView } from '@samenspraak/shared/protocol/view.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { actorOf, type Draw, draws, intentOf } from './drawn.ts';
import { firstMaker, pairOf, type Reckoning, reckon, reckonFrom } from './oracle.ts';
import {
  attempt,
  card,
  FAMILY,
  id,
  JOINT,
  opened,
  PROSECUTION,
  second,
  type Table,
  withCard,
  withSecondClient,
} from './table.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const SEATING = ['participant.place', 'participant.keepApart', 'session.add', 'participant.invite'] as const;
const MEETING = [
  'session.start',
  'session.resume',
  'session.plan',
  'participant.remove',
  'participant.reissue',
] as const;
const SHARING = ['card.publish', 'agreement.adopt', 'agreement.update', 'card.withdraw'] as const;

/** Commands about who sits where come often, and the chair gives them, else hardly anything would move. */
const moves: fc.Arbitrary<Draw> = fc
  .tuple(draws, fc.constantFrom(...SEATING, ...SEATING, ...MEETING, ...SHARING), fc.nat(9))
  .map(([draw, type, chance]) => (chance < 7 ? { ...draw, type, actor: draw.actor - (draw.actor % 2) } : draw));

/** An open conference of two clients and a prosecutor, with agreements on every board. */
function laid(): Table {
  let table = withSecondClient(opened());
  for (const session of [JOINT, FAMILY, PROSECUTION]) {
    for (let i = 0; i < 12; i += 1) {
      const words = {
        text: `said in ${session}`,
        who: [id('partner'), id('prosecutor')],
        by: '2027-01-01',
        why: 'it helps',
      };
      const drawn = { id: card(`${i}`), author: id('partner'), answers: [card('0')], ...words };
      table = withCard(table, session, { ...drawn, kind: i % 4 === 0 ? 'concern' : 'agreement' });
    }
  }
  return table;
}

interface State {
  readonly conference: Conference;
  readonly reckoning: Reckoning;
}

/** Plays the drawn commands and shows every state on the way, and whether it is the last. */
function play(drawn: readonly Draw[], look: (state: State, last: boolean) => void): void {
  let table = laid();
  const reckoning = reckonFrom(table.conference);
  let now = 0;
  for (const [index, draw] of drawn.entries()) {
    now += Math.max(0, draw.seconds);
    const { table: after, outcome } = attempt(table, actorOf(table, draw), intentOf(table, draw), second(now));
    if (outcome.ok) reckon(reckoning, outcome);
    table = after;
    look({ conference: table.conference, reckoning }, index === drawn.length - 1);
  }
}

function always(holds: (state: State, last: boolean) => void, numRuns: number): void {
  fc.assert(
    fc.property(fc.array(moves, { minLength: 1, maxLength: 60 }), (drawn) => play(drawn, holds)),
    { numRuns },
  );
}

const everySession = ({ conference }: State): SessionId[] => [...conference.sessions.keys()];
const seatedIn = ({ reckoning }: State, session: SessionId) => [...(reckoning.seats.get(session) ?? [])];
const roleOf = ({ reckoning }: State, one: ParticipantId) => reckoning.people.get(one)?.role;

describe('whatever is commanded, nobody meets whom they may not meet', () => {
  test('[AUD-1] a prosecutor and the family are never in one audience, and no session has room for both', () => {
    always((state) => {
      for (const session of everySession(state)) {
        const roles = seatedIn(state, session).map((one) => roleOf(state, one));
        const family = roles.includes('client') || roles.includes('confidant');
        expect(family && roles.includes('prosecutor')).toBe(false);
        const room = state.reckoning.rooms.get(session);
        expect(room?.clients === true && room.prosecutor).toBe(false);
        if (family) expect(room?.clients).toBe(true);
        if (roles.includes('prosecutor')) expect(room?.prosecutor).toBe(true);
      }
    }, 200);
  });

  test('[AUD-2] two people who are never together share no session', () => {
    always((state) => {
      for (const session of everySession(state)) {
        const there = seatedIn(state, session);
        const pairs = there.flatMap((one) => there.map((other) => pairOf(one, other)));
        expect(pairs.filter((pair) => state.reckoning.apart.has(pair))).toEqual([]);
      }
    }, 200);
  });

  test('[AUD-3] a confidant sits only where their client sits', () => {
    always((state) => {
      for (const session of everySession(state)) {
        const there = seatedIn(state, session);
        for (const one of there) {
          const known = state.reckoning.people.get(one);
          if (known?.role === 'confidant') expect(there).toContain(known.clientOf);
        }
      }
    }, 200);
  });

  test('[AUD-4] the audience of a session is who was seated there and has neither left nor been removed', () => {
    always((state) => {
      for (const session of everySession(state)) {
        const there = [...state.conference.people.values()]
          .filter((person) => person.participation !== 'removed' && person.sessionIds.includes(session))
          .map((person) => person.id);
        expect(new Set(there)).toEqual(new Set(seatedIn(state, session)));
      }
    }, 100);
  });
});

/** Whether a card has become an agreement in its session. */
const agreedOn = ({ conference }: State, session: SessionId, card: CardId) =>
  [...conference.agreements.values()].some((one) => one.sessionId === session && one.cardId === card);

const faceOf = ({ id: participantId, name, role, organisation }: Person): PersonView => {
  return { participantId, name, role, organisation };
};

/** The look of a session follows from its audience: with clients, else with the prosecutor, else joint. */
function lookOf({ reckoning }: State, session: SessionId): 'client' | 'prosecutor' | 'joint' {
  const room = reckoning.rooms.get(session);
  if (room?.clients === true) return 'client';
  return room?.prosecutor === true ? 'prosecutor' : 'joint';
}

/** Every second person is connected. */
const isHere = (id: ParticipantId) => id.length % 2 === 0;

/** Where somebody sat, in the order in which those parts begin. */
function satIn(own: readonly Session[], { id: who }: Person): SessionId[] {
  return own.filter(({ sat }) => sat.includes(who)).map((session) => session.id);
}

function inTime(own: readonly Session[]): Session[] {
  const starts = [...new Set(own.map(({ startsAt }) => startsAt))].sort();
  return starts.flatMap((start) => own.filter(({ startsAt }) => startsAt === start));
}

/** What somebody may see of the conference: their own sessions and times, themselves, who invited them; the chair more. */
function mayView(state: State, reader: Person): ConferenceView {
  const { conference } = state;
  const sits = (session: SessionId, one = reader.id) => seatedIn(state, session).includes(one);
  const own = [...conference.sessions.values()].filter((session) => sits(session.id));
  const chair = conference.people.get(id('chair'));
  if (chair === undefined) throw new Error('a conference has a chair');
  const leads = reader.id === chair.id && reader.participation === 'admitted';
  const there = [...conference.people.values()].filter((one) => own.some((session) => sits(session.id, one.id)));
  return {
    conferenceId: conference.id,
    reference: conference.reference,
    kind: conference.kind,
    status: conference.status,
    now: NOW,
    startsAt: own.map(({ startsAt }) => startsAt).sort()[0] ?? conference.startsAt,
    plannedMinutes: own.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0),
    me: {
      ...faceOf(reader),
      participation: reader.participation,
      language: reader.language,
      organisationId: reader.organisationId,
      clientOf: reader.clientOf,
    },
    invitedBy: faceOf(chair),
    sessions: inTime(own).map((session) => ({
      sessionId: session.id,
      name: session.name,
      look: lookOf(state, session.id),
      shade: own.slice(0, own.indexOf(session)).filter((one) => lookOf(state, one.id) === lookOf(state, session.id))
        .length,
      clients: session.audience.clients,
      prosecutor: session.audience.prosecutor,
      status: session.status,
      away: session.away,
      expectedAt: session.expectedAt,
      startsAt: session.startsAt,
      plannedMinutes: session.plannedMinutes,
      videoUrl: reader.participation === 'admitted' ? session.videoUrl : null,
    })),
    desk: leads
      ? {
          clientsApart: conference.clientsApart,
          waiting: there
            .filter(({ participation }) => participation === 'waiting')
            .map((one) => ({ ...faceOf(one), sessionIds: everySession(state).filter((at) => sits(at, one.id)) })),
          people: there.map((one) => ({
            ...faceOf(one),
            participation: one.participation,
            sessionIds: everySession(state).filter((at) => sits(at, one.id)),
            clientOf: one.clientOf,
            apartFrom: one.apartFrom,
            sat: satIn(own, one),
            here: isHere(one.id),
          })),
          gone: [...conference.people.values()]
            .filter((one) => one.participation === 'removed')
            .map((one) => ({
              ...faceOf(one),
              apartFrom: one.apartFrom,
              sat: satIn(own, one),
            })),
          published: conference.copies
            .filter(({ from, cardId, to, copyId }) => !agreedOn(state, from, cardId) || agreedOn(state, to, copyId))
            .map(({ from, cardId, to }) => ({ sessionId: from, cardId, toSessionId: to })),
          copies: conference.copies.map((one) => ({
            ...{ sessionId: one.to, cardId: one.copyId, maker: firstMaker(conference.copies, one) },
          })),
          helps: own.flatMap((at) => at.helps.map((one) => ({ sessionId: at.id, participantId: one.by, at: one.at }))),
          timeouts: own.flatMap(({ id: sessionId, timeout }) =>
            timeout === null ? [] : [{ sessionId, participantId: timeout.by, at: timeout.at }],
          ),
        }
      : null,
  };
}

describe('what a reader gets is what is listed for them', () => {
  test('[AUD-5] the view of a conference', () => {
    always((state, last) => {
      if (!last) return;
      for (const reader of state.conference.people.values()) {
        if (reader.participation === 'removed') continue;
        const view = presentView({ conference: state.conference, now: NOW, isHere }, reader);
        expect(view).toEqual(mayView(state, reader));
        expect(conferenceViewAnswer.parse(view)).toEqual(view);
      }
    }, 150);
  });

  test('[AUD-6] nobody but the chair gets an id or a name of a session, or of a person, with whom they share none', () => {
    always((state, last) => {
      if (!last) return;
      for (const reader of state.conference.people.values()) {
        if (reader.participation === 'removed' || reader.role === 'chair') continue;
        const view = JSON.stringify(presentView({ conference: state.conference, now: NOW, isHere }, reader));
        const mine = everySession(state).filter((session) => seatedIn(state, session).includes(reader.id));
        for (const session of everySession(state)) if (!mine.includes(session)) expect(view).not.toContain(session);
        for (const other of state.conference.people.keys()) {
          const isKnown = other === reader.id || other === id('chair') || other === reader.clientOf;
          if (!isKnown) expect(view).not.toContain(`"${other}"`);
        }
      }
    }, 150);
  });

  test('[AUD-7] the document of a session: its own people, scales and plan, and what was shown of numbers', () => {
    always((state, last) => {
      if (!last) return;
      for (const session of state.conference.sessions.values()) {
        const doc = new Y.Doc();
        const { conference, reckoning } = state;
        projectSession({ doc, conference, session, isPresent: () => false, leavingGraceMs: 0 });
        expect([...doc.share.keys()].filter((root) => !Object.hasOwn(ROOTS, root))).toEqual([]);
        const there = seatedIn(state, session.id);
        const roster = readRoster(doc);
        expect(new Set(roster.map(({ participantId }) => participantId))).toEqual(new Set(there));
        for (const entry of roster) {
          const person = conference.people.get(entry.participantId);
          const { name, role, organisation, organisationId } = person ?? {};
          const [waiting, joined] = [person?.participation === 'waiting', person?.participation !== 'invited'];
          const clientOf = person?.clientOf ?? null;
          expect(entry).toEqual({
            ...{ participantId: entry.participantId, name, role, organisation, organisationId, clientOf },
            ...{ present: false, waiting, joined },
          });
          if (clientOf !== null) expect(there).toContain(clientOf);
        }
        expect(new Set(readPlan(doc).map((entry) => entry.id as string))).toEqual(
          reckoning.plans.get(session.id) ?? new Set(),
        );
        const ballots = readBallots(doc);
        expect(new Set(ballots.map((ballot) => ballot.id as string))).toEqual(
          reckoning.ballots.get(session.id) ?? new Set(),
        );
        for (const ballot of ballots) {
          const rounds = ballot.rounds.map((scores) => scores.map((one) => `${one.participantId}=${one.score}`).join());
          expect(rounds).toEqual(reckoning.shown.get(ballot.id) ?? []);
        }
        const whole = JSON.stringify(Object.keys(ROOTS).map((root) => doc.getMap(root).toJSON()));
        for (const other of everySession(state)) if (other !== session.id) expect(whole).not.toContain(other);
      }
    }, 150);
  });

  test('[AUD-8] the random conferences reach what they are meant to try', () => {
    const reached = new Set<string>();
    for (const drawn of fc.sample(fc.array(moves, { minLength: 60, maxLength: 60 }), { numRuns: 120, seed: 8 })) {
      play(drawn, (state, last) => {
        if (!last) return;
        for (const [, plan] of state.reckoning.plans) if (plan.size > 1) reached.add('plan');
        if (state.reckoning.apart.size > 0) reached.add('apart');
        if (state.conference.sessions.size > 4) reached.add('session');
        if (state.conference.copies.length > 0) reached.add('copy');
        for (const one of state.conference.people.values()) reached.add(`${one.role} ${one.participation}`);
        if ([...state.conference.agreements.values()].some(({ copyOf }) => copyOf !== null)) reached.add('agreement');
      });
    }
    for (const what of ['plan', 'apart', 'session', 'copy', 'agreement']) expect(reached).toContain(what);
    for (const role of ['client', 'confidant', 'prosecutor']) expect(reached).toContain(`${role} removed`);
  });
});
