import { presentView } from '@samenspraak/server/rooms/present-view.ts';
import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import type { Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import { ROOTS } from '@samenspraak/shared/document/names.ts';
import { readBallots, readMeeting, readPlan, readRoster } from '@samenspraak/shared/document/read.ts';
import type { CardId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { conferenceViewAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView, PersonView } from '@samenspraak/shared/protocol/view.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { firstMaker, saidIn } from './oracle.ts';
import { always, everySession, type State, seatedIn } from './played.ts';
import { id } from './table.ts';

const NOW = '2026-11-23T12:00:00.000Z';

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

/** Who keeps the plan together: who took it on last, else the first case manager who was invited and not taken out. */
function keepsPlan({ conference }: State): Person | undefined {
  const there = [...conference.people.values()].filter(({ participation }) => participation !== 'removed');
  const named = there.find((one) => one.id === conference.coordination.coordinator);
  return named ?? there.find(({ role }) => role === 'caseManager');
}

/** A hand-over, on its way or taken on, is seen by the two whom it concerns and by the chair. */
function handOverFor(state: State, reader: Person, which: 'handOver' | 'taken'): ConferenceView['handOver'] {
  const { conference } = state;
  const going = conference.coordination[which] ?? null;
  if (going === null || (reader.id !== going.to && reader.id !== going.from && reader.role !== 'chair')) return null;
  const face = (who: ParticipantId | null) => {
    const person = who === null ? undefined : conference.people.get(who);
    const meets = everySession(state).some((one) => [reader, person].every((both) => both?.sessionIds.includes(one)));
    return person === undefined || !meets ? null : faceOf(person);
  };
  const to = face(going.to);
  return to === null ? null : { from: face(going.from), to, notes: going.notes, at: going.at };
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
      coordinates: keepsPlan(state)?.id === reader.id,
      prepared: own.filter(({ prepared }) => prepared.includes(reader.id)).map((session) => session.id),
    },
    handOver: handOverFor(state, reader, 'handOver'),
    takenOver: handOverFor(state, reader, 'taken'),
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
            .map((one) => ({
              ...faceOf(one),
              organisationId: one.organisationId,
              sessionIds: everySession(state).filter((at) => sits(at, one.id)),
            })),
          people: there.map((one) => ({
            ...faceOf(one),
            participation: one.participation,
            sessionIds: everySession(state).filter((at) => sits(at, one.id)),
            clientOf: one.clientOf,
            apartFrom: one.apartFrom,
            sat: satIn(own, one),
            here: isHere(one.id),
          })),
          prepared: inTime(own).flatMap(({ id: session }) =>
            [...conference.people.keys()]
              .filter((one) => sits(session, one) && state.reckoning.prepared.get(session)?.has(one) === true)
              .map((one) => ({ sessionId: session, participantId: one })),
          ),
          gone: [...conference.people.values()]
            .filter((one) => one.participation === 'removed')
            .map((one) => ({ ...faceOf(one), apartFrom: one.apartFrom, sat: satIn(own, one) })),
          published: conference.copies
            .filter(({ from, cardId, to, copyId }) => !agreedOn(state, from, cardId) || agreedOn(state, to, copyId))
            .map(({ from, cardId, to, copyId }) => ({ sessionId: from, cardId, toSessionId: to, copyId })),
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

/** All that a document says of a meeting. */
const OF_A_MEETING = [
  ...[
    'status',
    'away',
    'stage',
    'step',
    'phase',
    'decided',
    'litPrompt',
    'lane',
    'lanes',
    'clockSince',
    'left',
    'leftEarlier',
    'budget',
    'spent',
  ],
  ...['timeoutSince', 'helpSince', 'hands', 'round', 'guide', 'top', 'trend', 'priority', 'carriedAt', 'coordinator'],
  'gone',
];

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
          // Coordination changes hands between two who sit at one table.
          const meets = mine.some((session) => seatedIn(state, session).includes(other));
          const offers = (['handOver', 'taken'] as const).map((which) => handOverFor(state, reader, which));
          const takesOver = meets && offers.some((one) => one !== null);
          if (!isKnown && !takesOver) expect(view).not.toContain(`"${other}"`);
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
          const rounds = ballot.rounds.map((scores) => scores.map(saidIn).join());
          expect(rounds).toEqual(reckoning.shown.get(ballot.id) ?? []);
        }
        const whole = JSON.stringify(Object.keys(ROOTS).map((root) => doc.getMap(root).toJSON()));
        for (const other of everySession(state)) if (other !== session.id) expect(whole).not.toContain(other);
        expect(whole).not.toContain('brought');
        expect(whole).not.toMatch(/(session|conference|person)-before/);
      }
    }, 150);
  });

  test('[AUD-9] the document of a session: what was settled, arranged and brought there, and of a meeting nothing else', () => {
    always((state, last) => {
      if (!last) return;
      for (const session of state.conference.sessions.values()) {
        const doc = new Y.Doc();
        const { conference, reckoning } = state;
        projectSession({ doc, conference, session, isPresent: () => false, leavingGraceMs: 0 });
        const meeting = readMeeting(doc);
        expect(meeting?.top).toEqual(reckoning.tops.get(session.id) ?? []);
        expect(meeting?.trend).toEqual(reckoning.trends.get(session.id) ?? []);
        const concluded = reckoning.concluded.get(session.id);
        expect(meeting?.decided ?? null).toEqual(concluded === undefined ? null : expect.objectContaining(concluded));
        const isNow = (moment: string) => moment.startsWith(`${session.phase}.`);
        const arranged = [...(reckoning.guides.get(session.id) ?? [])].filter(
          ([moment, prompts]) => prompts !== null && isNow(moment),
        );
        expect(meeting?.guide).toEqual(Object.fromEntries(arranged));
        expect(Object.keys(meeting ?? {}).sort()).toEqual([...OF_A_MEETING].sort());
      }
    }, 100);
  });
});
