import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import { useRef, useState } from 'react';
import { type Failure, post } from './api.ts';

/** What the acknowledgement over the socket says of a command that was done. */
type Given = Omit<Extract<Ack, { ok: true }>, 'ok'>;

/** From which seat the commands come. One browser may hold several at a table; a page without a seat names none. */
interface Seat {
  readonly conferenceId: ConferenceId;
  readonly as?: ParticipantId | undefined;
}

interface Commands {
  readonly busy: boolean;
  /** What the last attempt was refused with. */
  readonly failure: Failure | null;
  /**
   * Gives these commands one after the other and answers with what came of each; null when one was refused, after which
   * none follows, or when earlier ones are still under way.
   */
  readonly give: (intents: readonly Intent[]) => Promise<readonly Given[] | null>;
}

/** Commands from a page without a socket. One whose answer was lost on the way keeps its id, so that it is done once. */
export function useCommands({ conferenceId, as }: Seat): Commands {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const unanswered = useRef(new Map<string, string>());

  async function giveOne(intent: Intent) {
    const what = JSON.stringify(intent);
    const id = unanswered.current.get(what) ?? crypto.randomUUID();
    unanswered.current.set(what, id);
    const path = `/api/conferences/${conferenceId}/commands${as === undefined ? '' : `?as=${as}`}`;
    const answer = await post<Given>(path, { ...intent, id });
    if (answer.ok || answer.code !== 'offline') unanswered.current.delete(what);
    return answer;
  }

  async function give(intents: readonly Intent[]) {
    if (busy) return null;
    setBusy(true);
    setFailure(null);
    const given: Given[] = [];
    let refused: Failure | null = null;
    for (const intent of intents) {
      const answer = await giveOne(intent);
      if (!answer.ok) {
        refused = answer;
        break;
      }
      given.push(answer.value);
    }
    setBusy(false);
    setFailure(refused);
    return refused === null ? given : null;
  }
  return { busy, failure, give };
}
