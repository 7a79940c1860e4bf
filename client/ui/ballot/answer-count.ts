import type { BallotView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { OrganisationId } from '@samenspraak/shared/domain/ids.ts';
import type { Voice } from '@samenspraak/shared/domain/roles.ts';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';

interface AnswerCount {
  /** Who answers for themselves: those who are here, and those who answered and left for a while. */
  readonly people: readonly { readonly entry: RosterEntry; readonly isDone: boolean }[];
  /** Answers that were brought in for a child or an absent client. */
  readonly voices: readonly (BallotView['scored'][number] & { readonly voice: Voice })[];
  readonly count: number;
  readonly total: number;
}

export interface Around {
  readonly roster: readonly RosterEntry[];
  readonly place: Place;
}

/** Whether somebody of the roster gives an answer of their own when a ballot is open. */
function mayAnswer(entry: RosterEntry, place: Place): boolean {
  const { participantId, role, clientOf } = entry;
  const organisationId = entry.organisationId as OrganisationId | null;
  return can({ participantId, role, organisationId, clientOf, admitted: !entry.waiting }, 'ballot.score', place);
}

/** Who answered, as every screen counts it. Who is no longer of this table is not counted anywhere. */
export function answerCount({ scored }: Pick<BallotView, 'scored'>, { roster, place }: Around): AnswerCount {
  const own = new Set(scored.filter(({ voice }) => voice === null).map(({ participantId }) => participantId));
  // who is not here is not thinking: the table does not wait for them
  const people = roster
    .filter((entry) => own.has(entry.participantId) || (entry.present && mayAnswer(entry, place)))
    .map((entry) => ({ entry, isDone: own.has(entry.participantId) }));
  const isHere = (id: string) => roster.some((entry) => entry.participantId === id);
  const voices = scored.flatMap(({ voice, ...one }) =>
    voice !== null && isHere(one.participantId) ? [{ ...one, voice }] : [],
  );
  const done = people.filter(({ isDone }) => isDone).length;
  return { people, voices, count: done + voices.length, total: people.length + voices.length };
}
