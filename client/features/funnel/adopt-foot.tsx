import { missingOf } from '@samenspraak/shared/commands/agreement.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useId, useState } from 'react';
import { isPastDay } from '../../i18n/day-words.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { useConference } from '../../live/use-conference.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import type { CardSight } from '../../ui/card/card-sight.ts';
import { useSights } from '../../ui/card/use-sights.ts';
import { WithdrawDialog } from '../../ui/card/withdraw-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ideaBehind } from './agreement-draft.ts';
import { AgreementPark } from './agreement-park.tsx';

/** What is still missing, and the chair's hand that settles the agreement. A day that is over is said first; a second press goes on. */
export function AdoptFoot({ card, sight }: { card: CardSnapshot; sight: CardSight }) {
  const t = useText();
  const id = useId();
  const { can, sessionId } = useSession();
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  const missing = missingOf(card);
  const { day } = useDates();
  const now = useNow(60);
  const { by = '' } = card;
  const isPast = by !== '' && isPastDay(by, new Date(now));
  // of which day was said that it is over
  const [warned, setWarned] = useState<string | null>(null);
  const isWarned = isPast && warned === by;
  async function adopt() {
    if (isPast && !isWarned) {
      setWarned(by);
      return;
    }
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
      {isWarned && (
        <Notice tone="warn" role="alert">
          {t('work.agree.adoptPast', { date: day(by) })}
        </Notice>
      )}
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      <div className="funnel-presses">
        {can('agreement.adopt') && (
          <Button variant="primary" icon="check" onPress={adopt} isDisabled={missing.length > 0} aria-describedby={id}>
            {t(isWarned ? 'work.agree.adoptAnyway' : 'work.agree.adopt')}
          </Button>
        )}
        {sight.mayWithdraw && <NotNow card={card} />}
      </div>
    </div>
  );
}

/** Not this agreement, not now: with an idea behind it that idea is left aside, without one it is withdrawn. */
function NotNow({ card }: { card: CardSnapshot }) {
  const t = useText();
  const sight = useSights();
  const idea = ideaBehind(card, useCards());
  const [asked, setAsked] = useState<'park' | 'withdraw' | null>(null);
  const parks = idea !== null && sight(idea).mayPlace;
  const close = () => setAsked(null);
  return (
    <>
      {parks ? (
        <Button onPress={() => setAsked('park')}>{t('work.funnel.park')}</Button>
      ) : (
        <Button variant="quiet" icon="trash" onPress={() => setAsked('withdraw')}>
          {t('work.menu.withdraw')}
        </Button>
      )}
      {asked === 'park' && idea !== null && <AgreementPark card={card} idea={idea} onClose={close} />}
      {asked === 'withdraw' && <WithdrawDialog card={card} onClose={close} />}
    </>
  );
}
