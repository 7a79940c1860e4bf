import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { useText } from '../../i18n/use-text.ts';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';

/** What is asked, in plain words. */
export function PickHead({ ballot }: { ballot: BallotView }) {
  const text = useText();
  const isConcern = ballotKind(ballot.question) === 'biggestConcern';
  const head = useIntoSight<HTMLHeadingElement>(`${ballot.id}/${ballot.round}`);
  return (
    <h1 ref={head} data-aloud>
      {text(isConcern ? 'picking.concern' : `picking.phase.${ballot.phase}`)}
    </h1>
  );
}
