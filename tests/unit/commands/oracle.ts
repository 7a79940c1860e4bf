import type { Conference, Copy, Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Decision } from '@samenspraak/shared/commands/define.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';

interface Known {
  readonly role: Role;
  readonly clientOf: ParticipantId | null;
}

/**
 * Who sits where, and what was said where, reckoned from what happened by rules of its own: what domain.md §5 promises,
 * written down a second time and in another way, so that the two can be held side by side.
 */
export interface Reckoning {
  readonly people: Map<ParticipantId, Known>;
  /** Per session whoever is in its audience. */
  readonly seats: Map<SessionId, Set<ParticipantId>>;
  readonly rooms: Map<SessionId, { readonly clients: boolean; readonly prosecutor: boolean }>;
  /** Pairs that never share a session, as two sorted ids. */
  readonly apart: Set<string>;
  /** Per session the plan that its people read: adopted there, or published to it. */
  readonly plans: Map<SessionId, Set<string>>;
  /** Per session the scales that were opened in it. */
  readonly ballots: Map<SessionId, Set<string>>;
  /** Numbers that were shown, per ballot, round by round. */
  readonly shown: Map<string, string[]>;
}

export function pairOf(one: ParticipantId, other: ParticipantId): string {
  return [one, other].sort().join('+');
}

function under<Key, Value>(map: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const known = map.get(key) ?? new Set<Value>();
  map.set(key, known);
  return known;
}

function enter(reckoning: Reckoning, { id, role, clientOf, apartFrom, sessionIds }: Person): void {
  reckoning.people.set(id, { role, clientOf });
  for (const session of sessionIds) under(reckoning.seats, session).add(id);
  for (const other of apartFrom) reckoning.apart.add(pairOf(id, other));
}

/** As a conference stands before the first command. */
export function reckonFrom(conference: Conference): Reckoning {
  const empty: Reckoning = {
    ...{ people: new Map(), seats: new Map(), rooms: new Map(), apart: new Set() },
    ...{ plans: new Map(), ballots: new Map(), shown: new Map() },
  };
  for (const { id, audience } of conference.sessions.values()) empty.rooms.set(id, audience);
  for (const person of conference.people.values()) enter(empty, person);
  return empty;
}

/** One more decision. */
export function reckon(reckoning: Reckoning, { events, effects }: Decision<Fact>): void {
  for (const effect of effects) {
    if (effect.type === 'person.add') enter(reckoning, effect.person);
    if (effect.type === 'session.add') reckoning.rooms.set(effect.session.id, effect.session.audience);
  }
  for (const fact of events) tell(reckoning, fact);
}

function tell({ seats, apart, plans, ballots, shown }: Reckoning, fact: Fact): void {
  switch (fact.type) {
    case 'participant.removed':
      for (const there of seats.values()) there.delete(fact.participantId);
      return;
    case 'participant.seated':
      under(seats, fact.sessionId).add(fact.participantId);
      return;
    case 'participant.unseated':
      under(seats, fact.sessionId).delete(fact.participantId);
      return;
    case 'participant.keptApart':
      if (fact.apart) apart.add(pairOf(fact.participantId, fact.otherId));
      else apart.delete(pairOf(fact.participantId, fact.otherId));
      return;
    case 'agreement.adopted':
    case 'agreement.published':
      under(plans, fact.sessionId).add(fact.agreement.id);
      return;
    case 'ballot.opened':
      under(ballots, fact.sessionId).add(fact.ballotId);
      return;
    case 'ballot.revealed': {
      const rounds = shown.get(fact.ballotId) ?? [];
      shown.set(fact.ballotId, [
        ...rounds,
        fact.scores.map(({ participantId, score }) => `${participantId}=${score}`).join(),
      ]);
    }
  }
}

/** Who wrote the card that a copy goes back to. */
export function firstMaker(copies: readonly Copy[], { from, cardId, maker }: Copy): ParticipantId {
  const earlier = copies.find((one) => one.to === from && one.copyId === cardId);
  return earlier === undefined ? maker : firstMaker(copies, earlier);
}
