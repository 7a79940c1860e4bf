import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { useState } from 'react';
import { useConference } from '../../live/use-conference.ts';

interface Bringing<Id> {
  /** What came here from this screen: so is known before the list is asked for anew. */
  readonly brought: ReadonlySet<Id>;
  /** Why it did not come, in words. */
  readonly refusal: string | null;
  readonly isUnderWay: boolean;
  readonly bring: (ids: readonly Id[]) => Promise<void>;
}

/** Brings what is named to this table, once. */
export function useBringing<Id>(intentOf: (ids: readonly Id[]) => Intent): Bringing<Id> {
  const { send } = useConference();
  const [brought, setBrought] = useState<ReadonlySet<Id>>(new Set());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  async function bring(ids: readonly Id[]) {
    if (isUnderWay || ids.length === 0) return;
    setUnderWay(true);
    const answer = await send(intentOf(ids));
    setUnderWay(false);
    setRefusal(answer.ok ? null : answer.text);
    if (answer.ok) setBrought((before) => new Set([...before, ...ids]));
  }
  return { brought, refusal, isUnderWay, bring };
}
