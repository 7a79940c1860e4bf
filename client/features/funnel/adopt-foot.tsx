import { missingOf } from '@samenspraak/shared/commands/agreement.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import type { CardSight } from '../../ui/card/card-sight.ts';
import { WithdrawDialog } from '../../ui/card/withdraw-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What is still missing, and the chair's hand that settles the agreement. */
export function AdoptFoot({ card, sight }: { card: CardSnapshot; sight: CardSight }) {
  const t = useText();
  const id = useId();
  const { can, sessionId } = useSession();
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const missing = missingOf(card);
  async function adopt() {
    const answer = await send({ type: 'agreement.adopt', sessionId, cardId: card.id });
    setRefusal(answer.ok ? null : answer.text);
  }
  return (
    <div className="funnel-foot">
      <p id={id} className="funnel-missing" role="status" data-complete={missing.length === 0 || undefined}>
        {missing.length === 0
          ? t('work.agree.complete')
          : t('work.agree.missing', { what: missing.map((need) => t(`work.agree.missing.${need}`)).join(', ') })}
      </p>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      <div className="funnel-presses">
        {can('agreement.adopt') && (
          <Button variant="primary" icon="check" onPress={adopt} isDisabled={missing.length > 0} aria-describedby={id}>
            {t('work.agree.adopt')}
          </Button>
        )}
        {sight.mayWithdraw && (
          <Button variant="quiet" icon="trash" onPress={() => setWithdrawing(true)}>
            {t('work.menu.withdraw')}
          </Button>
        )}
      </div>
      {withdrawing && <WithdrawDialog card={card} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
