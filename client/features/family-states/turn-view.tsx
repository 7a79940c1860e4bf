import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { StateView } from './state-view.tsx';
import { useTurnWords } from './use-turn-words.ts';
import { VideoLink } from './video-link.tsx';
import { WhatHappens } from './what-happens.tsx';

interface Props {
  /** The own session that is waited for; of others this screen knows nothing. */
  readonly ahead: SessionView | null;
  /** Whether this person was at a table before, and may have written there. */
  readonly been: boolean;
  /** Whether words that they have not sent still stand in their field. */
  readonly unsent?: boolean;
}

/** The waiting room while others talk: what happens now, about when it is their turn, and nothing more (domain.md §5). */
export function TurnView({ ahead, been, unsent = false }: Props) {
  const text = useText();
  const turn = useTurnWords(ahead);
  const lines = [text('family.turn.others'), turn, text(been ? 'family.turn.kept' : 'family.turn.stay')];
  if (unsent) lines.push(text('family.turn.unsent'));
  return (
    <StateView picture="wait" heading={text('family.turn.heading')} lines={lines}>
      {ahead?.videoUrl && <VideoLink url={ahead.videoUrl} note={text('family.video.later')} />}
      {!been && <WhatHappens />}
    </StateView>
  );
}
