import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Invited } from '@samenspraak/shared/protocol/answers.ts';
import type { ProposedAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { type Failure, post } from '../../live/api.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { type Proposal, presentOf, proposalsFor } from './proposed-seats.ts';

interface Asking {
  readonly proposals: readonly Proposal[];
  readonly choose: (person: ParticipantId, isChosen: boolean) => void;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Invites everybody who is ticked, one after the other; answers with the links that were made, also when one was refused. */
  readonly invite: () => Promise<readonly FreshLink[]>;
}

/** The people of the last conference, to be asked again for this one. */
export function useProposed(view: ConferenceView, proposed: ProposedAnswer): Asking {
  const [chosen, setChosen] = useState<ReadonlyMap<ParticipantId, boolean>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const proposals = proposalsFor(view, proposed, chosen);

  async function invite() {
    if (isBusy) return [];
    setBusy(true);
    setFailure(null);
    const links: FreshLink[] = [];
    const made = new Map<ParticipantId, ParticipantId>();
    const ticked = proposals.filter(({ isChosen }) => isChosen);
    const inTurn = [...ticked].sort(
      (one, other) => Number(one.person.role === 'confidant') - Number(other.person.role === 'confidant'),
    );
    for (const proposal of inTurn) {
      const body = bodyOf(proposal, { view, proposed, made });
      const path = `/api/conferences/${encodeURIComponent(view.conferenceId)}/participants`;
      const answer = await post<Invited>(path, body);
      if (!answer.ok) {
        setFailure(answer);
        break;
      }
      made.set(proposal.person.participantId, answer.value.participantId);
      links.push({ name: proposal.person.name, url: answer.value.joinUrl });
    }
    setBusy(false);
    return links;
  }

  return {
    ...{ proposals, isBusy, failure, invite },
    choose: (person, isChosen) => setChosen((before) => new Map(before).set(person, isChosen)),
  };
}

interface Around {
  readonly view: ConferenceView;
  readonly proposed: ProposedAnswer;
  /** Those who were invited just now: what they are called here, by what they were called last time. */
  readonly made: ReadonlyMap<ParticipantId, ParticipantId>;
}

function bodyOf({ person, sessions, apart }: Proposal, { view, proposed, made }: Around) {
  const { name, role, language, organisationId, clientOf } = person;
  const people = view.desk?.people ?? [];
  const clients = [...people.filter((one) => one.role === 'client').map(({ participantId }) => participantId)];
  const invited = proposed.people.flatMap((one) => (one.role === 'client' ? (made.get(one.participantId) ?? []) : []));
  const never = apart.map((id) => made.get(id) ?? id);
  const all = [...clients, ...invited];
  const client = clientOf === null ? undefined : proposed.people[clientOf];
  const beside =
    client === undefined || view.desk === null
      ? undefined
      : (made.get(client.participantId) ?? presentOf(view.desk, client)?.participantId);
  return {
    ...{ name, role, language, sessionIds: sessions.map(({ sessionId }) => sessionId) },
    ...(organisationId !== null && { organisationId }),
    ...(role === 'confidant' && { clientOf: beside }),
    ...(role === 'client' && {
      apartFrom: all.filter((id) => never.includes(id)),
      together: all.filter((id) => !never.includes(id)),
    }),
  };
}
