import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { useText } from '../../i18n/use-text.ts';

/** What is asked, in plain words. */
export function PickHead({ ballot }: { ballot: BallotView }) {
  const text = useText();
  const isConcern = ballotKind(ballot.question) === 'biggestConcern';
  return <h1 data-aloud>{text(isConcern ? 'picking.concern' : `picking.phase.${ballot.phase}`)}</h1>;
}
