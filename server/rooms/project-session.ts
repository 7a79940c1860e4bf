import {
  audienceOf,
  type Conference,
  type Person,
  type Session,
} from '@samenspraak/shared/commands/conference-state.ts';
import { GUIDE_KEY } from '@samenspraak/shared/document/names.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import type { BallotView, MeetingView, PlanEntry, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import * as Y from 'yjs';
import { minutesOf } from './read-arranged.ts';

interface Projection {
  readonly doc: Y.Doc;
  readonly conference: Conference;
  readonly session: Session;
  readonly isPresent: (person: Person) => boolean;
  readonly leavingGraceMs: number;
}

/**
 * Writes what the events have made of a session into the server-owned parts of its document; touches only what differs.
 * An allow-list: what is not named here is not in any document.
 */
export function projectSession(projection: Projection): void {
  const { doc, conference, session } = projection;
  doc.transact(() => {
    setMeeting(doc.getMap('meeting'), { ...meetingOf(projection), ...guideOf(session) });
    setEntries(doc.getMap('roster'), rosterOf(projection));
    setEntries(doc.getMap('ballots'), ballotsOf(conference, session));
    setEntries(doc.getMap('plan'), planOf(conference, session));
    for (const { sessionId, cardId } of conference.withdrawn) if (sessionId === session.id) eraseCard(doc, cardId);
  }, ORIGIN.projection);
}

/** Takes a card and the links that hang on it out of the document. */
function eraseCard(doc: Y.Doc, card: CardId): void {
  if (!doc.getMap('cards').has(card)) return;
  doc.transact(() => {
    const links = doc.getMap('links');
    links.forEach((link, id) => {
      if (link instanceof Y.Map && (link.get('from') === card || link.get('to') === card)) links.delete(id);
    });
    doc.getMap('cards').delete(card);
  }, ORIGIN.projection);
}

/** The arranged questions of the phase in which the session is: of others nobody is asked here now. */
function guideOf({ guide, phase }: Session): Record<string, unknown> {
  const own = STAGES.map((stage) => `${phase}.${stage}` as const).filter((moment) => guide[moment] !== undefined);
  return Object.fromEntries(own.map((moment) => [`${GUIDE_KEY}${moment}`, guide[moment]]));
}

function setMeeting(meeting: Y.Map<unknown>, fields: object): void {
  for (const key of [...meeting.keys()]) {
    if (key.startsWith(GUIDE_KEY) && !Object.hasOwn(fields, key)) meeting.delete(key);
  }
  setFields(meeting, fields);
}

function meetingOf({ conference, session, leavingGraceMs }: Projection): Omit<MeetingView, 'guide'> {
  const seconds = STAGES.map((stage) => [stage, Math.round(session.spent[stage] / 1000)]);
  const { status, away, stage, step, phase, decided, litPrompt, lane, lanes, clockSince } = session;
  return {
    ...{ status, away, stage, step, phase, decided, litPrompt, lane, lanes, clockSince },
    left: session.left && { stage: session.left.stage, until: later(session.left.at, leavingGraceMs) },
    leftEarlier: (session.leftEarlier ?? []).map((one) => ({
      stage: one.stage,
      until: later(one.at, leavingGraceMs),
    })),
    budget: minutesOf(conference, session),
    spent: Object.fromEntries(seconds),
    timeoutSince: session.timeout?.at ?? null,
    helpSince: session.helps[0]?.at ?? null,
    hands: session.hands.map(({ by }) => by),
    round: session.round,
    top: session.top.filter((id) => !isGone(conference, session.id, id)),
    trend: session.trend,
  };
}

/** Whether a card of a session was taken away. */
function isGone({ withdrawn }: Conference, session: SessionId, card: CardId): boolean {
  return withdrawn.some(({ sessionId, cardId }) => sessionId === session && cardId === card);
}

function rosterOf({ conference, session, isPresent }: Projection): Map<string, Omit<RosterEntry, 'participantId'>> {
  const entries = audienceOf(conference, session.id).map((person) => {
    const { name, role, organisation, organisationId, clientOf } = person;
    const waiting = person.participation === 'waiting';
    const joined = person.participation !== 'invited';
    return [
      person.id,
      { name, role, organisation, organisationId, clientOf, present: isPresent(person), waiting, joined },
    ] as const;
  });
  return new Map(entries);
}

function ballotsOf(conference: Conference, session: Session): Map<string, Omit<BallotView, 'id'>> {
  const own = [...conference.ballots.values()].filter((ballot) => ballot.sessionId === session.id);
  return new Map(
    own.map(({ id, question, subject, phase, state, round, scored, revealed }) => {
      const rounds = revealed.map((scores) =>
        scores.map(({ participantId, voice, voiceOf, group, score, choice, grounds, answers }) => ({
          participantId,
          voice,
          voiceOf,
          group,
          score,
          choice,
          grounds,
          answers,
        })),
      );
      return [id, { question, subject, phase, state, round, scored, rounds }];
    }),
  );
}

function planOf(conference: Conference, session: Session): Map<string, Omit<PlanEntry, 'id'>> {
  const own = [...conference.agreements.values()].filter((agreement) => agreement.sessionId === session.id);
  return new Map(
    own.map(({ id, cardId, what, who, by, why, forWhom, answers, term, load, watcher, state, adoptedAt }) => [
      id,
      { cardId, what, who, by, why, forWhom, answers, term, load, watcher, state, adoptedAt },
    ]),
  );
}

function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

function setEntries(root: Y.Map<unknown>, entries: ReadonlyMap<string, object>): void {
  for (const id of [...root.keys()]) if (!entries.has(id)) root.delete(id);
  for (const [id, fields] of entries) {
    const present = root.get(id);
    if (present instanceof Y.Map) setFields(present, fields);
    else root.set(id, new Y.Map(Object.entries(fields)));
  }
}

function setFields(map: Y.Map<unknown>, fields: object): void {
  for (const [key, value] of Object.entries(fields)) {
    if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
  }
}
