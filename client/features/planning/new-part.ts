import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { roleFits, type SessionLook } from '@samenspraak/shared/domain/sessions.ts';
import type { ConferenceView, DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { localMoment, momentIn } from '../../live/local-time.ts';
import { apartFrom, confidantsOf } from '../../live/seats.ts';
import { AUDIENCE_OF_LOOK, type NameOf, type SessionDraft, suggestedName, USUAL_MINUTES } from './session-drafts.ts';
import { isFaulty, sentOf } from './session-faults.ts';

/** A part that is about to be added to a conference, as it stands in the fields. */
export interface NewPart {
  readonly draft: SessionDraft;
  /** The time at which it begins, "10:00". */
  readonly time: string;
  /** Who was ticked or unticked by hand; the others are as usual. */
  readonly ticked: ReadonlyMap<ParticipantId, boolean>;
}

/** Somebody who could come along to a new part. */
export interface Candidate {
  readonly person: DeskPerson;
  readonly comes: boolean;
  /** The names of those who come and beside whom they never sit; somebody of whom this holds cannot come. */
  readonly apartFrom: readonly string[];
  /** The confidants who come with a client. */
  readonly companions: readonly DeskPerson[];
}

/** When the last part ends (ISO 8601): there a new one begins. */
function endOf({ sessions, startsAt }: ConferenceView): Date {
  const last = sessions.at(-1);
  return new Date(Date.parse(last?.startsAt ?? startsAt) + (last?.plannedMinutes ?? 0) * 60_000);
}

/** A part for this audience as it would usually be: after the last one, as long as that, with a name of its own. */
export function newPartOf(view: ConferenceView, look: SessionLook, nameOf: NameOf): NewPart {
  const taken = view.sessions.map(({ name }) => name);
  const minutes = String(view.sessions.at(-1)?.plannedMinutes ?? USUAL_MINUTES);
  const draft = { key: 'new', name: suggestedName(look, taken, nameOf), look, minutes, videoUrl: '' };
  return { draft, time: localMoment(endOf(view)).time, ticked: new Map() };
}

/**
 * Who fits a new part. The professionals come unless they are unticked; clients do not unless they are ticked, and bring
 * their confidants; whoever leads sits in every part.
 */
export function candidatesOf(people: readonly DeskPerson[], { draft, ticked }: NewPart): Candidate[] {
  const fitting = people.filter(({ role }) => {
    return role !== 'chair' && role !== 'confidant' && roleFits(role, AUDIENCE_OF_LOOK[draft.look]);
  });
  const coming: DeskPerson[] = [];
  const apartOf = (person: DeskPerson) => {
    const never = apartFrom(people, person);
    return coming.filter(({ participantId }) => never.includes(participantId)).map(({ name }) => name);
  };
  for (const person of fitting) {
    const isWanted = ticked.get(person.participantId) ?? person.role !== 'client';
    if (isWanted && apartOf(person).length === 0) coming.push(person);
  }
  return fitting.map((person) => ({
    person,
    comes: coming.includes(person),
    apartFrom: apartOf(person),
    companions: confidantsOf(people, person),
  }));
}

/** The moment (ISO 8601) in the field of the part, on the day on which the last one ends; null when it holds no time. */
export function startOf(view: ConferenceView, { time }: NewPart): string | null {
  return momentIn({ date: localMoment(endOf(view)).date, time });
}

/** Whether the part cannot be made as it stands. */
export function isUnfinished(view: ConferenceView, part: NewPart): boolean {
  return isFaulty(part.draft) || startOf(view, part) === null;
}

/** The command that adds the part, for whoever of these comes. */
export function additionOf(view: ConferenceView, part: NewPart, coming: readonly Candidate[]): Intent {
  const startsAt = startOf(view, part);
  const participantIds = coming
    .filter(({ comes }) => comes)
    .flatMap(({ person, companions }) => [person, ...companions].map(({ participantId }) => participantId));
  return {
    type: 'session.add',
    ...sentOf(part.draft),
    ...AUDIENCE_OF_LOOK[part.draft.look],
    participantIds,
    ...(startsAt !== null && { startsAt }),
  };
}
