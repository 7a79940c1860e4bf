import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';

export interface Asked {
  readonly ballot: BallotView;
  /** The client's wording when the ballot asks a question of the guide; null when it asks the question of its phase. */
  readonly ask: string | null;
}

/** The question itself, and about whom it is. */
export function ScoreHead({ ballot, ask }: Asked) {
  const text = useText();
  const head = useIntoSight<HTMLHeadingElement>(`${ballot.id}/${ballot.round}`);
  return (
    <>
      <h1 ref={head} data-aloud>
        {ask ?? text(`family.scale.${ballot.phase}`)}
      </h1>
      {ballot.subject !== null && <p data-aloud>{text('family.scale.subject', { subject: ballot.subject })}</p>}
    </>
  );
}
