import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { useText } from '../../i18n/use-text.ts';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';

/** What is asked, in plain words. */
export function PickHead({ ballot }: { ballot: BallotView }) {
  const text = useText();
  const kind = ballotKind(ballot.question);
  const head = useIntoSight<HTMLHeadingElement>(`${ballot.id}/${ballot.round}`);
  const asked = { biggestConcern: 'picking.concern', ideaWeight: 'picking.idea' } as const;
  return (
    <h1 ref={head} data-aloud>
      {text(kind === 'biggestConcern' || kind === 'ideaWeight' ? asked[kind] : `picking.phase.${ballot.phase}`)}
    </h1>
  );
}
