import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { useCallback, useState } from 'react';
import { useConference } from '../../live/use-conference.ts';

/** Sends what a press says, and keeps the refusal of the last one in words until a press succeeds. */
export function usePress() {
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  const press = useCallback(
    async (intent: Intent): Promise<void> => {
      const answer = await send(intent);
      setRefusal(answer.ok ? null : answer.text);
    },
    [send],
  );
  return { press, refusal };
}
