import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { ScenePicture } from '../../ui/scene-picture.tsx';
import { ScaleEnds } from './number-pad.tsx';
import { type Asked, ScoreHead } from './score-head.tsx';

/** A confidant gives no number: their client does, and they may talk it over. */
export function CompanionTask({ ballot, ask }: Asked) {
  const text = useText();
  const { actor } = useSession();
  const name = useRoster().find((entry) => entry.participantId === actor.clientOf)?.name ?? '';
  return (
    <>
      <ScenePicture name="scale" />
      <ScoreHead ballot={ballot} ask={ask} />
      <ScaleEnds phase={ballot.phase} />
      <p data-aloud>{text('family.scale.companion', { name })}</p>
      <p data-aloud>{text('family.scale.companionTip', { name })}</p>
    </>
  );
}
