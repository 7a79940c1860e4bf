import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useState } from 'react';
import { useSession } from '../../live/use-session.ts';
import { hasAnswered } from '../../ui/ballot/has-answered.ts';
import { SELF } from '../../ui/ballot/speaker.ts';
import { type Late, lateOf, type Moment, sceneOf } from './moment.ts';

interface LateChoosing {
  readonly late: Late;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
}

/** Choosing after all what comes first, while the table is already further; it ends when they chose, or the table goes on. */
export function useLate(
  moment: Moment,
  { ballot, hasGiven }: { readonly ballot: BallotView | null; readonly hasGiven: boolean },
): LateChoosing {
  const { actor, can } = useSession();
  const [at, setAt] = useState<string | null>(null);
  const { participantId } = actor;
  const isGiven = hasGiven || (ballot !== null && hasAnswered(ballot, { participantId, ...SELF }));
  const late = lateOf(moment, { ballot, mayScore: can('ballot.score'), isGiven });
  const here = `${ballot?.id}/${ballot?.round}/${sceneOf(moment)}`;
  return {
    late,
    isChoosing: late === 'may' && at === here,
    onChoosing: (isChoosing) => setAt(isChoosing ? here : null),
  };
}
