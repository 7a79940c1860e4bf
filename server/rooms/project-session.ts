import {
  type Agreement,
  audienceOf,
  type Conference,
  type Person,
  type Session,
} from '@samenspraak/shared/commands/conference-state.ts';
import { coordinatorAmong } from '@samenspraak/shared/commands/coordinator-of.ts';
import { GUIDE_KEY } from '@samenspraak/shared/document/names.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import type { BallotView, MeetingView, PlanEntry, RosterEntry } from '@samenspraak/shared/document/read.ts';
import { CHANGES_SHOWN } from '@samenspraak/shared/domain/agreements.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { localDay } from '@samenspraak/shared/domain/local-day.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import * as Y from 'yjs';
import { goneFrom, goneOn } from './gone-people.ts';
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
    // first: who was named on a card that was taken away is told of no more
    for (const { sessionId, cardId } of conference.withdrawn) if (sessionId === session.id) eraseCard(doc, cardId);
    const called = goneFrom(conference, session);
    const meeting = { ...meetingOf(projection), gone: goneOn(doc, called) };
    setMeeting(doc.getMap('meeting'), { ...meeting, ...guideOf(session) });
    setEntries(doc.getMap('roster'), rosterOf(projection));
    setEntries(doc.getMap('ballots'), ballotsOf(conference, session));
    setEntries(doc.getMap('plan'), planOf(projection, called));
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

function meetingOf({ conference, session, leavingGraceMs }: Projection): Omit<MeetingView, 'guide' | 'gone'> {
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
    priority: session.priority.filter((id) => !isGone(conference, session.id, id)),
    carriedAt: session.carried?.at ?? null,
    coordinator: coordinatorAmong(conference, [session.id])?.id ?? null,
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
        scores.map(({ participantId, voice, voiceOf, group, score, choice, grounds, answers, dots }) => ({
          participantId,
          voice,
          voiceOf,
          group,
          score,
          choice,
          grounds,
          answers,
          ...(dots !== undefined && { dots }),
        })),
      );
      return [id, { question, subject, phase, state, round, scored, rounds }];
    }),
  );
}

type Called = ReturnType<typeof goneFrom>;

function planOf({ conference, session }: Projection, called: Called): Map<string, Omit<PlanEntry, 'id'>> {
  const own = [...conference.agreements.values()].filter((agreement) => agreement.sessionId === session.id);
  return new Map(own.map((agreement) => [agreement.id, planEntry(namedAt(agreement, called))]));
}

/** An agreement with the names of those who left this table: the roster does not know them any more. */
function namedAt(agreement: Agreement, called: Called): Agreement {
  const named = (who: string) => called(who) ?? who;
  const all = (names: readonly string[]) => names.map(named).filter((name) => name !== '');
  const { who, forWhom, watcher } = agreement;
  const watches = watcher === null ? null : named(watcher);
  return { ...agreement, who: all(who), forWhom: all(forWhom), watcher: watches === '' ? null : watches };
}

function planEntry(agreement: Agreement): Omit<PlanEntry, 'id'> {
  const { cardId, what, plainWords, who, by, why, forWhom, answers, agreementKind, term, load } = agreement;
  const { bottomLine, watcher, ifNotKept, cooperation, state, adoptedAt, origin, changes, kept } = agreement;
  const wasBefore = (at: string) => origin !== null && at <= origin.takenAt;
  return {
    ...{ cardId, what, plainWords, who, by, why, forWhom, answers, agreementKind, term, load },
    ...{ bottomLine, watcher, ifNotKept, cooperation, state, adoptedAt },
    changes: changes
      .slice(-CHANGES_SHOWN)
      .map((change) => (change.by === null || wasBefore(change.at) ? onItsDay(change) : change)),
    kept: kept.map((report) => (wasBefore(report.at) ? onItsDay(report) : report)),
    earlier: origin !== null,
  };
}

/** Of what was said at another table the day alone: at which moment others sat together is not for this one. */
function onItsDay<Said extends { readonly at: string }>(said: Said): Said {
  return { ...said, at: localDay(said.at) ?? said.at };
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
