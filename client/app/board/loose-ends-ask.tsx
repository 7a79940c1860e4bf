import { looseEnds } from '@samenspraak/shared/document/loose-ends.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { LooseEndsDialog } from '../../features/loose-ends/loose-ends-dialog.tsx';
import { useCards } from '../../live/use-document.ts';

interface Props {
  readonly meeting: MeetingView;
  /** Moves the table on. */
  readonly go: () => void;
  readonly onJump: (card: CardId) => void;
  readonly onClose: () => void;
}

/** Asks the chair about what is left lying, as the board has it now. */
export function LooseEndsAsk({ meeting: { stage }, go, onJump, onClose }: Props) {
  const ends = looseEnds(useCards(), stage);
  function goOn() {
    onClose();
    go();
  }
  return <LooseEndsDialog {...{ stage, ends, onJump, onClose }} onGo={goOn} />;
}
