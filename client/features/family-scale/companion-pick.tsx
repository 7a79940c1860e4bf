import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PickHead } from './pick-head.tsx';

/** A confidant picks nothing: their client does, and they may talk it over. */
export function CompanionPick({ ballot }: { ballot: BallotView }) {
  const text = useText();
  const { actor } = useSession();
  const name = useRoster().find((entry) => entry.participantId === actor.clientOf)?.name ?? '';
  return (
    <>
      <PickHead ballot={ballot} />
      <p data-aloud>{text('picking.companion', { name })}</p>
    </>
  );
}
