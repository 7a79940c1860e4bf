import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Language, Role } from '@samenspraak/shared/domain/roles.ts';
import type { SessionLook } from '@samenspraak/shared/domain/sessions.ts';
import type { Invited } from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView, DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { type Seat, seatsOf, usualSeats } from '../../live/seats.ts';
import { useCommands } from '../../live/use-commands.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { useSending } from '../../live/use-sending.ts';
import { type ApartMarks, apartMarksFor, type Marks, NO_MARKS } from './apart-marks.ts';
import { additionOf, type Candidate, candidatesOf, isUnfinished, type NewPart, newPartOf } from './new-part.ts';
import { usePartNames } from './use-part-names.ts';

/** Whoever is about to be invited, as it stands in the fields. */
export interface Guest {
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
  /** Empty for none. */
  readonly organisation: string;
  /** The client beside whom a confidant stands; empty while it is not chosen. */
  readonly clientOf: string;
  /** For a client: what was ticked and unticked by hand of those with whom they are never together. */
  readonly marks: Marks;
  /** The parts that were chosen by hand, or null for those where somebody like this would usually sit. */
  readonly chosen: readonly SessionId[] | null;
}

const NOBODY: Guest = {
  name: '',
  role: 'partner',
  language: 'nl',
  organisation: '',
  clientOf: '',
  marks: new Map(),
  chosen: null,
};

interface Props {
  readonly view: ConferenceView;
  /** The seat from which it is done, where there is one. */
  readonly as?: ParticipantId | undefined;
  readonly onInvited: (link: FreshLink) => void;
  readonly onChanged: () => void;
}

/** Where a guest can sit, and the part that must be made first when that is nowhere. */
function placesFor(view: ConferenceView, guest: Guest) {
  const people = view.desk?.people ?? [];
  const client = people.find(({ participantId }) => participantId === guest.clientOf) ?? null;
  const apart = guest.role === 'client' && view.desk !== null ? apartMarksFor(view.desk, guest) : NO_MARKS;
  const seats = seatsOf(view, { role: guest.role, apartFrom: apart.everNever });
  const free = seats.filter(({ why }) => why === null).map(({ session }) => session.sessionId);
  if (guest.role === 'confidant') {
    return { client, apart, seats, sessionIds: client?.sessionIds ?? [], needsPart: false };
  }
  const wished = guest.chosen ?? usualSeats(seats, guest.role, people);
  return { client, apart, seats, sessionIds: wished.filter((id) => free.includes(id)), needsPart: free.length === 0 };
}

interface Invite {
  readonly guest: Guest;
  readonly change: (patch: Partial<Guest>) => void;
  /** With whom a client is never together: by hand, from before, or because clients are kept apart here. */
  readonly apart: ApartMarks;
  readonly seats: readonly Seat[];
  readonly sessionIds: readonly SessionId[];
  /** The client beside whom a confidant stands. */
  readonly client: DeskPerson | null;
  /** The part that is made first, because no part has room for somebody like this; null when one has. */
  readonly part: NewPart | null;
  readonly candidates: readonly Candidate[];
  readonly changePart: (part: NewPart) => void;
  readonly wrong: { readonly name: boolean; readonly client: boolean; readonly sessions: boolean };
  readonly tries: number;
  readonly busy: boolean;
  readonly failure: ReturnType<typeof useSending>['failure'];
  readonly submit: () => Promise<void>;
}

/** Inviting somebody; where no part has room for them (domain.md §5) it begins with making one. */
export function useInvite({ view, as, onInvited, onChanged }: Props): Invite {
  const [guest, setGuest] = useState(NOBODY);
  const [drafted, setDrafted] = useState<NewPart | null>(null);
  const [made, setMade] = useState<{ look: SessionLook; sessionId: SessionId } | null>(null);
  const [tries, setTries] = useState(0);
  const nameOf = usePartNames();
  const adding = useCommands({ conferenceId: view.conferenceId, as });
  const inviting = useSending<Invited>();
  const { client, apart, seats, sessionIds, needsPart } = placesFor(view, guest);
  const look: SessionLook = guest.role === 'prosecutor' ? 'prosecutor' : 'client';
  const kept = drafted?.draft.look === look ? drafted : null;
  const part = needsPart ? (kept ?? newPartOf(view, look, nameOf)) : null;
  const professionals = (view.desk?.people ?? []).filter(({ role }) => role !== 'client');
  const candidates = part === null ? [] : candidatesOf(professionals, part);
  const wrong = {
    name: guest.name.trim() === '',
    client: guest.role === 'confidant' && client === null,
    sessions: guest.role !== 'confidant' && !needsPart && sessionIds.length === 0,
  };

  async function makePart(): Promise<readonly SessionId[]> {
    if (part === null) return sessionIds;
    // made by an earlier try, of which the invitation failed
    if (made?.look === look) return [made.sessionId];
    const given = await adding.give([additionOf(view, part, candidates)]);
    const added = given?.[0]?.data?.sessionId;
    if (added === undefined) return [];
    const sessionId = added as SessionId;
    setMade({ look, sessionId });
    onChanged();
    return [sessionId];
  }

  async function submit() {
    setTries(tries + 1);
    if (Object.values(wrong).includes(true) || (part !== null && isUnfinished(view, part))) return;
    if ((await adding.give(apart.lifts)) === null) return;
    const seated = await makePart();
    if (seated.length === 0) return;
    const { name, role, language, organisation, clientOf } = guest;
    const isFamily = role === 'client' || role === 'confidant';
    const seat = as === undefined ? '' : `?as=${as}`;
    const path = `/api/conferences/${encodeURIComponent(view.conferenceId)}/participants${seat}`;
    const answer = await inviting.send(path, {
      ...{ name, role, language, sessionIds: seated },
      ...(role === 'confidant' && { clientOf }),
      ...(role === 'client' && { apartFrom: apart.never, together: apart.together }),
      ...(!isFamily && organisation !== '' && { organisationId: organisation }),
    });
    if (answer?.ok) onInvited({ name: name.trim(), url: answer.value.joinUrl });
  }

  return {
    ...{ guest, apart, seats, sessionIds, client, part, candidates, wrong, tries, submit },
    change: (patch) => setGuest((before) => ({ ...before, ...patch })),
    changePart: setDrafted,
    busy: adding.busy || inviting.busy,
    failure: adding.failure ?? inviting.failure,
  };
}
