import { publicationOf } from '@samenspraak/client/features/publish/publication.ts';
import { readCard, readPlan } from '@samenspraak/shared/document/read.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import type * as Y from 'yjs';

interface Way {
  readonly card: CardId;
  readonly from: SessionId;
  readonly to: SessionId;
}

/** What the chair's own window says was seen of a copy, with the view and the board that the chair has. */
export function seenOnScreen(
  { view, board }: { view: ConferenceView; board: Y.Doc },
  { card: id, from, to }: Way,
): string {
  const card = readCard(board, id);
  if (card === null || view.desk === null) return 'nothing';
  const plan = readPlan(board);
  return publicationOf({ card, plan, desk: view.desk, me: view.me.participantId, from, to }).seen;
}
