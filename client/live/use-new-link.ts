import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Invited } from '@samenspraak/shared/protocol/answers.ts';
import type { Failure } from './api.ts';
import { useSending } from './use-sending.ts';

/** A personal link that was just made, and whose it is. */
export interface FreshLink {
  readonly name: string;
  readonly url: string;
}

interface Desk {
  readonly conferenceId: string;
  /** In whose place the link is given, where a device may hold several; an account needs none. */
  readonly as?: ParticipantId;
}

interface NewLink {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Gives somebody a new link, which closes whatever the old one had opened; null when it was refused. */
  readonly issue: (person: { participantId: string; name: string }) => Promise<FreshLink | null>;
}

/** The chair's way to give somebody a new personal link. */
export function useNewLink({ conferenceId, as }: Desk): NewLink {
  const { busy, failure, send } = useSending<Invited>();
  async function issue({ participantId, name }: { participantId: string; name: string }) {
    const path = `/api/conferences/${conferenceId}/participants/${participantId}/invitation`;
    const answer = await send(as === undefined ? path : `${path}?as=${as}`);
    return answer?.ok ? { name, url: answer.value.joinUrl } : null;
  }
  return { busy, failure, issue };
}
