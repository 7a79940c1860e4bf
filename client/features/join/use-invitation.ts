import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { Invitation, Joined } from '@samenspraak/shared/protocol/http.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Failure, post } from '../../live/api.ts';

export type JoinState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'invited'; readonly invitation: Invitation; readonly failure: Failure | null }
  | { readonly name: 'knocking'; readonly invitation: Invitation };

const NO_TOKEN: Failure = { ok: false, code: 'token.unknown', detail: '' };

/** The steps from a personal link to the table: what it opens, and the knock on the door. */
export function useInvitation(token: string) {
  const [state, setState] = useState<JoinState>({ name: 'loading' });
  const load = useCallback(async () => {
    setState({ name: 'loading' });
    const answer = token === '' ? NO_TOKEN : await post<Invitation>('/api/invitation', { token });
    setState(
      answer.ok ? { name: 'invited', invitation: answer.value, failure: null } : { name: 'failed', failure: answer },
    );
  }, [token]);
  useEffect(() => void load(), [load]);

  /** One knock at a time: a second press comes before the button has had time to change. */
  const underway = useRef(false);
  const knock = useCallback(
    async (invitation: Invitation) => {
      if (underway.current) return;
      underway.current = true;
      setState({ name: 'knocking', invitation });
      const answer = await post<Joined>('/api/join', { token, covenant: true });
      if (answer.ok) location.replace(tableOf(answer.value));
      else setState({ name: 'invited', invitation, failure: answer });
      // once the door is open it stays knocked on: this page is on its way out
      underway.current = answer.ok;
    },
    [token],
  );
  return { state, load, knock };
}

/** The family sits at the table in a view of its own. */
function tableOf({ conferenceId, participantId, role }: Joined): string {
  return `/${isFamily(role) ? 'samen' : 'overleg'}/${conferenceId}/${participantId}`;
}
