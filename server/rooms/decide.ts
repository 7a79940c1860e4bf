import type { Conference, Person, Score } from '@samenspraak/shared/commands/conference-state.ts';
import type { Decision, RuleContext } from '@samenspraak/shared/commands/define.ts';
import { type CommandType, definitionOf, type Fact, type Intent } from '@samenspraak/shared/commands/registry.ts';
import { readCard } from '@samenspraak/shared/document/read.ts';
import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { NOWHERE, type Place, type Target } from '@samenspraak/shared/policy/actors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import type * as Y from 'yjs';
import { actorOf, makerOf, placeOf } from './places.ts';

export interface DecideRequest {
  readonly conference: Conference;
  readonly actor: Person;
  readonly type: CommandType;
  readonly fields: Intent;
  readonly scores: readonly Score[];
  readonly now: number;
  readonly leavingGraceMs: number;
  readonly newId: () => string;
  /** The document of a session, null when it is not in memory. */
  readonly board: (session: SessionId) => Y.Doc | null;
  readonly noRoomFor: (session: SessionId, draft: CardDraft) => Refusal | null;
}

/** Authorises a command by the table and asks its rule. Pure but for `newId`: nothing has happened when it returns. */
export function decide(request: DecideRequest): Decision<Fact> | Refusal {
  const { conference, actor, type, fields } = request;
  const definition = definitionOf(type);
  const context = contextOf(request);
  const session = sessionNamed(fields);
  const found = session === null ? null : conference.sessions.get(session);
  if (session !== null && (!found || !actor.sessionIds.includes(session))) return refuse('session.unknown');
  const place: Place = found ? placeOf(found, request) : placeAround(request);
  const target: Target | Refusal = definition.target?.(fields, context) ?? {};
  if (isRefusal(target)) return target;
  return judge(actorOf(actor), type, place, target) ?? definition.rule(conference, fields, context);
}

function isRefusal(target: Target | Refusal): target is Refusal {
  return 'ok' in target;
}

function contextOf(request: DecideRequest): RuleContext {
  const { conference, actor, scores, now, newId, board, noRoomFor } = request;
  return {
    actor,
    at: new Date(now).toISOString(),
    newId,
    card: (session, card) => {
      const doc = board(session);
      return doc === null ? null : readCard(doc, card);
    },
    noRoomFor,
    scores,
    maker: (id) => makerOf(conference, id) ?? { participantId: id, role: 'recorder', organisationId: null },
  };
}

function sessionNamed(fields: Intent): SessionId | null {
  return 'sessionId' in fields && typeof fields.sessionId === 'string' ? fields.sessionId : null;
}

/** Commands that name no session are judged by the one that runs, if the actor belongs to it. */
function placeAround(request: DecideRequest): Place {
  const running = [...request.conference.sessions.values()].find(
    ({ id, status }) => request.actor.sessionIds.includes(id) && (status === 'running' || status === 'paused'),
  );
  return running === undefined ? NOWHERE : placeOf(running, request);
}
