import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import type { CardSight } from '../../ui/card/card-sight.ts';
import { usePublish } from '../../ui/card/publish-context.ts';
import { WithdrawDialog } from '../../ui/card/withdraw-dialog.tsx';

interface Props {
  readonly card: CardSnapshot;
  readonly sight: CardSight;
  readonly isSettled: boolean;
}

/** What can be done with an agreement that is not written in here: passed on or not, and taken back before it is settled. */
export function AgreementPasses({ card, sight, isSettled }: Props) {
  const t = useText();
  const board = useCardBoard();
  const publish = usePublish();
  const [withdrawing, setWithdrawing] = useState(false);
  const next = card.shareable === 'notNow' ? 'yes' : 'notNow';
  return (
    <div className="funnel-presses">
      {isSettled && sight.mayPublish && publish !== null && (
        <Button size="small" icon="send" onPress={() => publish(card.id)}>
          {t('work.menu.publish')}
        </Button>
      )}
      {sight.mayMark && (
        <Button size="small" variant="quiet" icon="lock" onPress={() => board.set(card.id, 'shareable', next)}>
          {t(`work.menu.mark.${next}`)}
        </Button>
      )}
      {!isSettled && sight.mayWithdraw && (
        <Button size="small" variant="quiet" icon="trash" onPress={() => setWithdrawing(true)}>
          {t('work.menu.withdraw')}
        </Button>
      )}
      {withdrawing && <WithdrawDialog card={card} onClose={() => setWithdrawing(false)} />}
      {card.provenance === 'published' && <span className="funnel-what">{t('work.card.provenance')}</span>}
    </div>
  );
}
