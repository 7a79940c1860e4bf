import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { thinCover } from '../../ui/ballot/thin-cover.ts';

/** Says beforehand that others may guess an answer where few people give one. */
export function ThinLine({ ballot }: { readonly ballot: BallotView }) {
  const text = useText();
  const roster = useRoster();
  const { place } = useSession();
  const cover = thinCover(ballot, { roster, place });
  return cover === null ? null : <p data-aloud>{text(`picking.thin.${cover.in}`)}</p>;
}
