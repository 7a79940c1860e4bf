import { setImmediate } from 'node:timers/promises';
import { type CaseAgreement, coordinationOfCase, planOfCase } from '@samenspraak/shared/commands/case-plan.ts';
import type { Conference, Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import { originsOf } from '@samenspraak/shared/commands/publishing.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { isUnfinished, RUNNING_STATES } from '@samenspraak/shared/domain/agreements.ts';
import type { HandOver } from '@samenspraak/shared/domain/coordination.ts';
import type { CardId, CaseId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { localDay, localTime } from '@samenspraak/shared/domain/local-day.ts';
import { sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import type {
  BottomLineAnswer,
  CaseAgreementAnswer,
  CasePlanAnswer,
  Named,
  RunningAnswer,
} from '@samenspraak/shared/protocol/plan.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import { pointsOf } from './earlier.ts';
import { isBegun, type LedConference } from './led-conferences.ts';
import { storedCards } from './stored-cards.ts';

type BoardStore = Pick<ConferenceStore, 'document'>;
/** What stands on the boards of sessions, in board order. */
type Boards = Map<SessionId, ReadonlyMap<CardId, CardSnapshot>>;
type CasePlace = Pick<CasePlanAnswer, 'caseId' | 'reference'>;

/** What is needed to tell of agreements in words: who is meant by an id, what stands on the cards, and which day it is. */
interface Telling {
  readonly people: ReadonlyMap<string, Person>;
  readonly boards: Boards;
  /** The day that it is in the house. */
  readonly today: string;
}

function telling(led: readonly LedConference[], now: number): Telling {
  const people = new Map(led.flatMap(({ conference }) => [...conference.people] as [string, Person][]));
  return { people, boards: new Map(), today: localTime(now).day };
}

interface Held {
  readonly conference: Conference;
  readonly session: Session;
}

/** Adds the boards that were not read yet. */
async function readBoards(store: BoardStore, boards: Boards, wanted: readonly Held[]): Promise<void> {
  for (const { conference, session } of wanted) {
    if (boards.has(session.id)) continue;
    // A full board takes a while to read: others' edits come between.
    await setImmediate();
    const cards = await storedCards(store, conference, session.id);
    boards.set(session.id, new Map(cards.map((card) => [card.id, card])));
  }
}

function nameOf({ people }: Telling, who: string): Named {
  const person = people.get(who);
  return person === undefined ? { name: who, organisation: null, organisationId: null } : personName(person);
}

function personName({ name, organisation, organisationId }: Person): Named {
  return { name, organisation, organisationId };
}

function placeOf({ id: conferenceId, startsAt: heldAt }: Conference, { id: sessionId, name, audience }: Session) {
  return { conferenceId, heldAt, sessionId, session: name, look: sessionLook(audience), ...audience };
}

function agreementAnswer(one: CaseAgreement, told: Telling): CaseAgreementAnswer {
  const { agreement, conference, session } = one;
  const { id, what, plainWords, by, why, agreementKind, term, load, ifNotKept, cooperation, state } = agreement;
  const name = (who: string) => nameOf(told, who);
  const textOf = (card: CardId) => told.boards.get(session.id)?.get(card)?.text;
  const due = localDay(by);
  return {
    ...placeOf(conference, session),
    ...{ key: one.key, agreementId: id, what, plainWords, by, why, agreementKind, term, load, ifNotKept },
    ...{ cooperation, state, adoptedAt: agreement.adoptedAt },
    who: agreement.who.map(name),
    forWhom: agreement.forWhom.map(name),
    answers: agreement.answers.flatMap((card) => textOf(card) ?? []),
    bottomLine: agreement.bottomLine === null ? null : (textOf(agreement.bottomLine) ?? null),
    watcher: agreement.watcher === null ? null : name(agreement.watcher),
    shareable: shareableOf(one, told),
    overdue: RUNNING_STATES.includes(state) && due !== null && due < told.today,
    changes: one.changes.map((change) => ({ ...change, by: change.by === null ? null : name(change.by) })),
    kept: one.kept.map(({ by, voice, voiceOf, answer, words, at }) => ({
      by: name(by),
      voice,
      voiceOf,
      answer,
      words,
      at,
    })),
  };
}

/** What its card says of passing it on; what it is a copy of has its say too. */
function shareableOf({ agreement, conference, session }: CaseAgreement, { boards }: Telling) {
  const origins = originsOf(conference, { sessionId: session.id, cardId: agreement.cardId });
  const said = origins.flatMap(({ sessionId, cardId }) => boards.get(sessionId)?.get(cardId)?.shareable ?? []);
  return said.includes('notNow') ? 'notNow' : (said[0] ?? null);
}

/** The plan of a case, told in words. */
interface ToldPlan {
  readonly plan: readonly CaseAgreement[];
  readonly told: Telling;
}

/**
 * The bottom lines of the latest conference with lines at all: one that begins without them takes none away. One that was published to
 * another of its sessions stands once.
 */
async function bottomLines(
  store: BoardStore,
  led: readonly LedConference[],
  { plan, told }: ToldPlan,
): Promise<BottomLineAnswer[]> {
  for (const { conference, sessions } of [...led].reverse()) {
    const held = sessions.filter(isBegun).map((session) => ({ conference, session }));
    await readBoards(store, told.boards, held);
    const lines = held.flatMap((one) => linesOf(one, held, told));
    if (lines.length === 0) continue;
    await readBoards(
      store,
      told.boards,
      plan.filter(({ agreement }) => agreement.bottomLine !== null),
    );
    return withGuards(lines, { plan, told });
  }
  return [];
}

type Line = Omit<BottomLineAnswer, 'guards' | 'guardedBy'>;

function linesOf({ conference, session }: Held, all: readonly Held[], told: Telling): Line[] {
  const copies = conference.copies.filter(
    ({ from, to }) => to === session.id && all.some((one) => one.session.id === from),
  );
  const copied = new Set(copies.map(({ copyId }) => copyId));
  const lines = [...(told.boards.get(session.id)?.values() ?? [])].filter(
    ({ id, kind, text }) => kind === 'bottomLine' && text.trim() !== '' && !copied.has(id),
  );
  return lines.map(({ id, text, goodEnough = '', watcher }) => ({
    ...placeOf(conference, session),
    ...{ cardId: id, text, goodEnough },
    watcher: watcher === undefined ? null : nameOf(told, watcher),
  }));
}

/**
 * The lines with the agreements that guard them: on the same card, which a next conference keeps and whose copies are the same line,
 * or else on one that says the same elsewhere. However often a line was written, an agreement is not told with all of them.
 */
function withGuards(lines: readonly Line[], { plan, told }: ToldPlan): BottomLineAnswer[] {
  const guarded = lines.map((line): BottomLineAnswer => ({ ...line, guards: [], guardedBy: [] }));
  for (const { agreement, conference, session, key } of plan) {
    const { what, bottomLine, watcher, state } = agreement;
    if (bottomLine === null) continue;
    const cards = originsOf(conference, { sessionId: session.id, cardId: bottomLine }).map(({ cardId }) => cardId);
    const words = told.boards.get(session.id)?.get(bottomLine)?.text;
    const same = guarded.filter(({ cardId }) => cards.includes(cardId));
    const lies = same.length > 0 ? same : guarded.filter(({ text }) => text === words).slice(0, 1);
    for (const line of lies) line.guardedBy.push(key);
    // One that was dropped guards nothing any more.
    if (watcher === null || state === 'dropped') continue;
    for (const line of lies) line.guards.push({ conferenceId: conference.id, what, watcher: nameOf(told, watcher) });
  }
  return guarded;
}

/** The one plan of a case over these conferences (oldest first) as their chair may read it; `now` in ms. */
export async function casePlanFor(
  store: BoardStore,
  led: readonly LedConference[],
  { of, now }: { readonly of: CasePlace; readonly now: number },
): Promise<CasePlanAnswer> {
  const conferences = led.map(({ conference }) => conference);
  const plan = planOfCase(conferences);
  const told = telling(led, now);
  await readBoards(store, told.boards, plan);
  const { coordinator, since } = coordinationOfCase(conferences);
  const handOver = handOverOf(conferences, told);
  const takenOver = takenOverOf(conferences, told);
  return {
    ...{ caseId: of.caseId, reference: of.reference, now: new Date(now).toISOString() },
    coordinator: coordinator === null ? null : { ...personName(coordinator), role: coordinator.role, since },
    ...{ handOver, takenOver },
    agreements: plan.map((one) => agreementAnswer(one, told)),
    bottomLines: await bottomLines(store, led, { plan, told }),
    sessions: led.flatMap(sessionsOf),
    trend: trendOf(led),
  };
}

function sessionsOf({ conference, sessions }: LedConference): CasePlanAnswer['sessions'] {
  const { id: conferenceId, status } = conference;
  const held = sessions.filter((session) => isBegun(session) || status !== 'closed');
  return held.map((session) => {
    const { id: sessionId, name, startsAt, plannedMinutes } = session;
    return { conferenceId, sessionId, name, startsAt, plannedMinutes, begun: isBegun(session) };
  });
}

function handOverOf(conferences: readonly Conference[], told: Telling): CasePlanAnswer['handOver'] {
  const { handOver } = coordinationOfCase(conferences);
  return handOver && toldHandOver(handOver, told);
}

/** The last that was taken on, in whatever conference that was. */
function takenOverOf(conferences: readonly Conference[], told: Telling): CasePlanAnswer['takenOver'] {
  const taken = conferences.flatMap((conference) => {
    const { coordination } = conference;
    return coordination.taken === undefined ? [] : [{ ...coordination.taken, conference }];
  });
  const last = taken.at(-1);
  return last === undefined ? null : toldHandOver(last, told);
}

function toldHandOver({ conference, notes, at, from, to }: HandOver & { conference: Conference }, told: Telling) {
  const names = { from: from === null ? null : nameOf(told, from), to: nameOf(told, to) };
  return { conferenceId: conference.id, notes, at, ...names };
}

function trendOf(led: readonly LedConference[]): CasePlanAnswer['trend'] {
  const points = led.flatMap(({ conference, sessions }) => {
    const own = new Set(sessions.map(({ id }) => id));
    const ballots = [...conference.ballots].filter(([, { sessionId }]) => own.has(sessionId));
    return pointsOf({ ...conference, ballots: new Map(ballots) });
  });
  return points.flatMap(({ point }) => (point.groups.length === 0 ? [] : [{ ...point, groups: [...point.groups] }]));
}

/** Over all cases of their chair: what is not finished, the first to be done first, bottom lines, and hand-overs; `now` in ms. */
export async function runningFor(
  store: BoardStore,
  led: readonly LedConference[],
  now: number,
): Promise<RunningAnswer> {
  const agreements: RunningAnswer['agreements'] = [];
  const lines: RunningAnswer['bottomLines'] = [];
  const handOvers: RunningAnswer['handOvers'] = [];
  for (const [caseId, ofCase] of byCase(led)) {
    const conferences = ofCase.map(({ conference }) => conference);
    const plan = planOfCase(conferences);
    const told = telling(ofCase, now);
    const reference = ofCase.at(-1)?.conference.reference ?? '';
    for (const one of plan.filter(({ agreement }) => isUnfinished(agreement))) {
      const { answers: _answers, bottomLine: _line, shareable: _shareable, ...rest } = agreementAnswer(one, told);
      agreements.push({ ...rest, caseId, reference });
    }
    const watched = await bottomLines(store, ofCase, { plan, told });
    lines.push(...watched.map(({ guardedBy: _guardedBy, ...line }) => ({ ...line, caseId, reference })));
    const handOver = handOverOf(conferences, told);
    if (handOver === null) continue;
    const { notes: _notes, ...offered } = handOver;
    handOvers.push({ ...offered, caseId, reference });
  }
  return { now: new Date(now).toISOString(), agreements: agreements.sort(byDate), bottomLines: lines, handOvers };
}

function byCase(led: readonly LedConference[]): Map<CaseId, LedConference[]> {
  const cases = new Map<CaseId, LedConference[]>();
  for (const one of led) cases.set(one.conference.caseId, [...(cases.get(one.conference.caseId) ?? []), one]);
  return cases;
}

/** What has no date comes last. */
function byDate(one: Pick<CaseAgreementAnswer, 'by' | 'key'>, other: Pick<CaseAgreementAnswer, 'by' | 'key'>): number {
  const at = ({ by, key }: Pick<CaseAgreementAnswer, 'by' | 'key'>) => `${localDay(by) ?? '9'} ${by} ${key}`;
  return at(one) < at(other) ? -1 : 1;
}
