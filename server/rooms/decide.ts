import type { Conference, Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Decision, RuleContext } from '@samenspraak/shared/commands/define.ts';
import { type CommandType, definitionOf, type Fact, type Intent } from '@samenspraak/shared/commands/registry.ts';
import { readCard } from '@samenspraak/shared/document/read.ts';
import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { NOWHERE, type Place, type Target } from '@samenspraak/shared/policy/actors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import type * as Y from 'yjs';
import { actorIn, makerOf, placeOf } from './places.ts';
import { type Aside, NOTHING_ASIDE } from './read-aside.ts';

/** What was asked, and where: all that is needed to say who may. */
export interface Asked {
  readonly conference: Conference;
  readonly actor: Person;
  readonly type: CommandType;
  readonly fields: Intent;
  readonly now: number;
  readonly leavingGraceMs: number;
  readonly newId: () => string;
  /** The document of a session, null when it is not in memory. */
  readonly board: (session: SessionId) => Y.Doc | null;
  readonly noRoomFor: (session: SessionId, drafts: readonly CardDraft[]) => Refusal | null;
  readonly isHere: (participant: ParticipantId) => boolean;
}

export interface DecideRequest extends Asked, Aside {}

/** Why this command may not be given, by the table and by who sits where; null when it may. Nothing secret is known to it. */
export function authorise(request: Asked): Refusal | null {
  const { conference, actor, type, fields } = request;
  const definition = definitionOf(type);
  const context = contextOf({ ...request, ...NOTHING_ASIDE });
  const session = sessionNamed(fields);
  const found = session === null ? null : conference.sessions.get(session);
  if (session !== null && (!found || !actor.sessionIds.includes(session))) return refuse('session.unknown');
  const place: Place = found ? placeOf(found, request) : (placeOfThing(request) ?? placeAround(request));
  const target: Target | Refusal = definition.target?.(fields, context, conference) ?? {};
  if (isRefusal(target)) return target;
  return judge(actorIn(conference, actor), type, place, target);
}

/** Authorises a command and asks its rule. Pure but for `newId`: nothing has happened when it returns. */
export function decide(request: DecideRequest): Decision<Fact> | Refusal {
  const { conference, type, fields } = request;
  return authorise(request) ?? definitionOf(type).rule(conference, fields, contextOf(request));
}

function isRefusal(target: Target | Refusal): target is Refusal {
  return 'ok' in target;
}

function contextOf(request: DecideRequest): RuleContext {
  const { conference, actor, scores, preparations, earlier, former, now, newId, board, noRoomFor, isHere } = request;
  const { coordinatorBefore } = request;
  return {
    actor,
    at: new Date(now).toISOString(),
    newId,
    card: (session, card) => {
      const doc = board(session);
      return doc === null ? null : readCard(doc, card);
    },
    noRoomFor,
    isHere,
    ...{ scores, preparations, earlier, former },
    ...(coordinatorBefore !== undefined && { coordinatorBefore }),
    maker: (id) => makerOf(conference, id) ?? { participantId: id, role: 'recorder', organisationId: null },
  };
}

function sessionNamed(fields: Intent): SessionId | null {
  return 'sessionId' in fields && typeof fields.sessionId === 'string' ? fields.sessionId : null;
}

/**
 * Where the thing lies that a command names, if the actor belongs there and that session has begun; else it is judged as if
 * there were no such thing.
 */
function placeOfThing(request: Asked): Place | null {
  const { conference, actor, type, fields } = request;
  const id = definitionOf(type).sessionOf?.(fields, conference) ?? null;
  const session = id !== null && actor.sessionIds.includes(id) ? conference.sessions.get(id) : undefined;
  return session === undefined || session.status === 'planned' ? null : placeOf(session, request);
}

/** Commands that name no session are judged by the one that runs, if the actor belongs to it. */
function placeAround(request: Asked): Place {
  const running = [...request.conference.sessions.values()].find(
    ({ id, status }) => request.actor.sessionIds.includes(id) && (status === 'running' || status === 'paused'),
  );
  return running === undefined ? NOWHERE : placeOf(running, request);
}
