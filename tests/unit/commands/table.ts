import { decide } from '@samenspraak/server/rooms/decide.ts';
import {
  agreementOn,
  type Conference,
  newSession,
  type Person,
  type Preparation,
  type Score,
} from '@samenspraak/shared/commands/conference-state.ts';
import type { Decision, Effect } from '@samenspraak/shared/commands/define.ts';
import type { FormerSession } from '@samenspraak/shared/commands/former.ts';
import { readersOf, seenOf } from '@samenspraak/shared/commands/publishing.ts';
import { type Fact, fold, type Intent } from '@samenspraak/shared/commands/registry.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { type Refusal, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import { NO_HOUSE } from '@samenspraak/shared/domain/house.ts';
import {
  type BallotId,
  ballotId,
  type CardId,
  cardId,
  caseId,
  conferenceId,
  organisationId,
  type ParticipantId,
  participantId,
  type SessionId,
  sessionId,
} from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { type EarlierPoint, inGroups, type TrendPoint } from '@samenspraak/shared/domain/trend.ts';
import * as Y from 'yjs';

/** A conference on the table of a test: the rules with nothing around them but the little that they lean on. */
export interface Table {
  readonly conference: Conference;
  readonly scores: ReadonlyMap<BallotId, readonly Score[]>;
  readonly cards: ReadonlyMap<string, CardSnapshot>;
  /** What earlier conferences of this case showed. */
  readonly earlier: readonly EarlierPoint[];
  /** What sessions of earlier conferences left behind. */
  readonly former: readonly FormerSession[];
  readonly preparations: readonly (Preparation & { readonly sessionId: SessionId })[];
  /** Who is not connected now. */
  readonly absent: readonly ParticipantId[];
  readonly facts: readonly { readonly fact: Fact; readonly at: string }[];
  /** What was stored beside the facts, as it was at that moment. */
  readonly effects: readonly Effect[];
}

export const JOINT = sessionId.parse('session-joint');
export const FAMILY = sessionId.parse('session-family');
export const PROSECUTION = sessionId.parse('session-prosecution');

export const id = (name: string): ParticipantId => participantId.parse(`person-${name}`);
export const card = (name: string): CardId => cardId.parse(`card-of-${name}`);

function person(name: string, role: Role, rest: Partial<Person> = {}): Person {
  const sessionIds =
    role === 'prosecutor'
      ? [PROSECUTION]
      : role === 'client' || role === 'confidant'
        ? [FAMILY]
        : [JOINT, FAMILY, PROSECUTION];
  return {
    id: id(name),
    name,
    role,
    organisationId: rest.clientOf === undefined && role !== 'client' ? organisationId.parse(`house-of-${name}`) : null,
    organisation: null,
    sessionIds,
    language: 'nl',
    clientOf: null,
    apartFrom: [],
    participation: 'admitted',
    ...rest,
  };
}

const PEOPLE: readonly Person[] = [
  person('chair', 'chair'),
  person('manager', 'caseManager'),
  person('partner', 'partner'),
  person('second', 'partner'),
  person('expert', 'expert'),
  person('recorder', 'recorder'),
  person('prosecutor', 'prosecutor'),
  person('client', 'client'),
  person('confidant', 'confidant', { clientOf: id('client') }),
  person('outsider', 'partner', { sessionIds: [JOINT] }),
];

/** A planned conference of three sessions to which everybody has been admitted. */
export function planned(): Table {
  const phase = 'immediateSafety';
  const plan = { startsAt: '2026-11-23T09:00:00.000Z', plannedMinutes: 30, videoUrl: null };
  const sessions = [
    newSession({ id: JOINT, name: 'professionals', audience: { clients: false, prosecutor: false }, phase, ...plan }),
    newSession({ id: FAMILY, name: 'family', audience: { clients: true, prosecutor: false }, phase, ...plan }),
    newSession({
      id: PROSECUTION,
      name: 'prosecution',
      audience: { clients: false, prosecutor: true },
      phase,
      ...plan,
    }),
  ];
  return {
    conference: {
      id: conferenceId.parse('conference'),
      caseId: caseId.parse('case-one'),
      reference: 'case one',
      kind: 'focus',
      startsAt: '2026-11-23T09:00:00.000Z',
      plannedMinutes: 90,
      status: 'planned',
      clientsApart: false,
      people: new Map(PEOPLE.map((one) => [one.id, one])),
      sessions: new Map(sessions.map((one) => [one.id, one])),
      ballots: new Map(),
      agreements: new Map(),
      coordination: { coordinator: null, since: null, handOver: null },
      copies: [],
      withdrawn: [],
      phase,
      house: NO_HOUSE,
      seq: 0,
    },
    scores: new Map(),
    cards: new Map(),
    earlier: [],
    former: [],
    preparations: [],
    absent: [],
    facts: [],
    effects: [],
  };
}

/** The moment so many seconds after the conference began, ISO 8601. */
export function second(seconds: number): string {
  return new Date(Date.parse('2026-11-23T09:00:00.000Z') + seconds * 1_000).toISOString();
}

/** The table with a card on the board of a session. */
export function withCard(table: Table, session: SessionId, snapshot: CardSnapshot): Table {
  return { ...table, cards: new Map(table.cards).set(`${session}/${snapshot.id}`, snapshot) };
}

function stored(table: Table, outcome: Decision<Fact>): Table {
  const scores = new Map(table.scores);
  const [people, sessions] = [new Map(table.conference.people), new Map(table.conference.sessions)];
  const cards = new Map(table.cards);
  let preparations = [...table.preparations];
  for (const { sessionId: at, id: made, draft } of outcome.cards)
    cards.set(`${at}/${made}`, { ...draft, id: made } as CardSnapshot);
  for (const fact of outcome.events)
    if (fact.type === 'card.withdrawn') cards.delete(`${fact.sessionId}/${fact.cardId}`);
  for (const effect of outcome.effects) {
    if (effect.type === 'score.put') {
      const { round } = effect.score;
      const others = (scores.get(effect.ballotId) ?? []).filter(
        (one) => giverKey(one) !== giverKey(effect.score) || one.round !== round,
      );
      scores.set(effect.ballotId, [...others, effect.score]);
    }
    if (effect.type === 'scores.forget') scores.delete(effect.ballotId);
    if (effect.type === 'preparation.put') {
      const { sessionId: at, participantId: by, items } = effect;
      preparations = preparations.filter((one) => one.sessionId !== at || one.participantId !== by);
      if (items.length > 0) preparations.push({ sessionId: at, participantId: by, items });
    }
    if (effect.type === 'preparations.forget')
      preparations = preparations.filter(
        (one) => one.sessionId !== effect.sessionId || !effect.participantIds.includes(one.participantId),
      );
    if (effect.type === 'person.add') people.set(effect.person.id, effect.person);
    const planned = effect.type === 'session.plan' ? sessions.get(effect.session.id) : undefined;
    if (effect.type === 'session.plan' && planned !== undefined)
      sessions.set(planned.id, { ...planned, ...effect.session });
    if (effect.type === 'session.add')
      sessions.set(effect.session.id, newSession({ ...effect.session, phase: 'immediateSafety' }));
  }
  const conference = { ...table.conference, people, sessions };
  return { ...table, scores, cards, preparations, conference, effects: [...table.effects, ...outcome.effects] };
}

/** A scaling question of an earlier conference, of which one group may be shown as it is. */
export function pointOf(name: string): TrendPoint {
  const at = second(-9_999);
  const groups = inGroups({ scores: [6, 8, 8].map((score) => ({ group: 'partners', score })), earlier: [] });
  return { ballotId: ballotId.parse(name), at, phase: 'recovery', question: 'recovery', subject: null, groups };
}

/** Such a question, asked in a session of professionals alone, or beside the prosecutor; one of the family gave a number. */
export function earlierPoint(name: string, prosecutor = false): EarlierPoint {
  const few = inGroups({ scores: [{ group: 'family', score: 9 }], earlier: [] });
  return { point: pointOf(name), few, session: 'an earlier part', clients: false, prosecutor };
}

/** The board of a session with the cards that were put on it. */
function boardOf(table: Table, session: SessionId): Y.Doc {
  const doc = new Y.Doc();
  for (const [key, { id: at, ...draft }] of table.cards) if (key.startsWith(`${session}/`)) addCard(doc, at, draft);
  return doc;
}

function preparationsOf(table: Table, session: SessionId): Preparation[] {
  return table.preparations.filter((one) => one.sessionId === session);
}

/** In place of what the chair saw: the copy as it would be now. */
export const AS_IT_IS = 'as it is';

function looked(table: Table, actor: Person, intent: Intent): Intent {
  if (intent.type !== 'card.publish' || intent.seen !== AS_IT_IS) return intent;
  const { sessionId: from, toSessionId: to } = intent;
  const snapshot = table.cards.get(`${from}/${intent.cardId}`);
  if (snapshot === undefined) return intent;
  const readers = readersOf(table.conference, { from, to });
  const agreed = agreementOn(table.conference, from, snapshot.id);
  return { ...intent, seen: seenOf({ card: snapshot, by: actor.id, readers, agreed }) };
}

/** Judges and decides one command, and folds what follows from it. A refusal changes nothing. */
export function attempt(
  table: Table,
  name: string,
  intent: Intent,
  at: string = second(0),
): { readonly table: Table; readonly outcome: Decision<Fact> | Refusal } {
  const actor = table.conference.people.get(id(name));
  if (actor === undefined) throw new Error(`nobody is called ${name}`);
  let made = 0;
  const outcome = decide({
    conference: table.conference,
    actor,
    type: intent.type,
    fields: looked(table, actor, intent),
    scores: 'ballotId' in intent ? (table.scores.get(intent.ballotId) ?? []) : [],
    preparations: 'sessionId' in intent ? preparationsOf(table, intent.sessionId) : [],
    earlier: table.earlier,
    former: table.former,
    now: Date.parse(at),
    leavingGraceMs: 0,
    isHere: (one) => !table.absent.includes(one),
    newId: () => `person-made-${table.conference.seq}-${made++}`,
    board: (session) => boardOf(table, session),
    noRoomFor: (session, drafts) => {
      const laid = [...table.cards.keys()].filter((key) => key.startsWith(`${session}/`)).length;
      const most = LIMITS.cardsPerSession;
      return laid + drafts.length > most ? refuseLimit('cardsPerSession', most) : null;
    },
  });
  if (!outcome.ok) return { table, outcome };
  const before = stored(table, outcome);
  const conference = outcome.events.reduce((now, fact) => fold(now, fact, at), before.conference);
  const facts = [...before.facts, ...outcome.events.map((fact) => ({ fact, at }))];
  return { table: { ...before, conference, facts }, outcome };
}

/** The table after a command that must be accepted. */
export function done(table: Table, name: string, intent: Intent, at?: string): Table {
  const { table: after, outcome } = attempt(table, name, intent, at);
  if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.code}`);
  return after;
}

/** The code with which a command is refused, or null when it is accepted. */
export function refusalOf(table: Table, name: string, intent: Intent): string | null {
  const { outcome } = attempt(table, name, intent);
  return outcome.ok ? null : outcome.code;
}

/** An open conference with its first session at work. */
export function opened(): Table {
  return done(planned(), 'chair', { type: 'conference.open' });
}

export function sessionOf(table: Table, session: SessionId = JOINT) {
  const found = table.conference.sessions.get(session);
  if (found === undefined) throw new Error(`there is no session ${session}`);
  return found;
}

/** The table with one client more, in a session of their own. */
export function withSecondClient(table: Table): Table {
  const added = attempt(table, 'chair', {
    ...{ type: 'session.add', name: 'other family', clients: true, prosecutor: false },
    participantIds: [id('manager')],
  });
  const session = [...added.table.conference.sessions.keys()].at(-1) as SessionId;
  return done(added.table, 'chair', {
    ...{ type: 'participant.invite', name: 'Other', role: 'client', organisationId: null, organisation: null },
    ...{ sessionIds: [session], language: 'nl', clientOf: null, apartFrom: [] },
  });
}
