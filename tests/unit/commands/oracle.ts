import type { Conference, Copy, Person, RevealedScore } from '@samenspraak/shared/commands/conference-state.ts';
import type { Decision } from '@samenspraak/shared/commands/define.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
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
  /** Per session the plan that its people read: adopted there, published to it, or brought from an earlier conference. */
  readonly plans: Map<SessionId, Set<string>>;
  /** Per session the scales that were opened in it. */
  readonly ballots: Map<SessionId, Set<string>>;
  /** What was shown of each ballot, round by round: who gave what, in the order in which it is shown. */
  readonly shown: Map<string, string[]>;
  /** Per session the concerns that were settled as weighing most, and not taken away since. */
  readonly tops: Map<SessionId, readonly string[]>;
  /** Per session the questions that were arranged, by their moment. */
  readonly guides: Map<SessionId, Map<string, unknown>>;
  /** Per session what was brought there of earlier conferences. */
  readonly trends: Map<SessionId, readonly unknown[]>;
  /** Per session what was concluded about the phase. */
  readonly concluded: Map<SessionId, object>;
  /** Per session who keeps something for it. */
  readonly prepared: Map<SessionId, Set<ParticipantId>>;
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
    ...{ tops: new Map(), guides: new Map(), trends: new Map(), concluded: new Map(), prepared: new Map() },
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

function tell(reckoning: Reckoning, fact: Fact): void {
  const { seats, apart, plans, ballots, shown, prepared } = reckoning;
  tellOfGuide(reckoning, fact);
  switch (fact.type) {
    case 'participant.removed':
      for (const there of [...seats.values(), ...prepared.values()]) there.delete(fact.participantId);
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
    case 'plan.carried':
      for (const { id } of fact.agreements) under(plans, fact.sessionId).add(id);
      return;
    case 'ballot.opened':
      under(ballots, fact.sessionId).add(fact.ballotId);
      return;
    case 'ballot.revealed': {
      const rounds = shown.get(fact.ballotId) ?? [];
      shown.set(fact.ballotId, [...rounds, fact.scores.map(saidIn).join()]);
    }
  }
}

/** One revealed answer with all that belongs to it. */
export function saidIn(one: RevealedScore | BallotView['rounds'][number][number]): string {
  const { participantId, voice, voiceOf, group, score, choice, grounds, answers, dots = null } = one;
  return JSON.stringify([participantId, voice, voiceOf, group, score, choice, grounds, answers, dots]);
}

/** What was settled, arranged, brought and prepared. */
function tellOfGuide({ tops, guides, trends, concluded, prepared }: Reckoning, fact: Fact): void {
  switch (fact.type) {
    case 'concern.settled':
      tops.set(fact.sessionId, fact.cardIds);
      return;
    case 'card.withdrawn': {
      const top = tops.get(fact.sessionId) ?? [];
      tops.set(
        fact.sessionId,
        top.filter((one) => one !== fact.cardId),
      );
      return;
    }
    case 'guide.arranged': {
      const moments = guides.get(fact.sessionId) ?? new Map<string, unknown>();
      guides.set(fact.sessionId, moments);
      moments.set(`${fact.phase}.${fact.stage}`, fact.prompts);
      return;
    }
    case 'trend.shown':
      trends.set(fact.sessionId, fact.points);
      return;
    case 'phase.decided':
      concluded.set(fact.sessionId, { outcome: fact.outcome, phase: fact.phase, why: fact.why });
      return;
    case 'preparation.kept':
      under(prepared, fact.sessionId).add(fact.participantId);
      return;
    case 'preparation.dropped':
      under(prepared, fact.sessionId).delete(fact.participantId);
      return;
    case 'preparation.released':
      prepared.delete(fact.sessionId);
  }
}

/** Who wrote the card that a copy goes back to. */
export function firstMaker(copies: readonly Copy[], { from, cardId, maker }: Copy): ParticipantId {
  const earlier = copies.find((one) => one.to === from && one.copyId === cardId);
  return earlier === undefined ? maker : firstMaker(copies, earlier);
}
