import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { shortWords } from '../../ui/card/card-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWeighing } from './weighing.ts';

/** Whether the order is the one that the table settled, what changed since, and the chair's hand that settles it. */
export function LaneSettle({ ideas }: { readonly ideas: readonly CardSnapshot[] }) {
  const t = useText();
  const { can, sessionId } = useSession();
  const { send } = useConference();
  const { since } = useWeighing();
  const [refusal, setRefusal] = useState<string | null>(null);
  async function settle() {
    const answer = await send({ type: 'priority.settle', sessionId, cardIds: ideas.map(({ id }) => id) });
    setRefusal(answer.ok ? null : answer.text);
  }
  const maySettle = can('priority.settle') && !since.isSame && ideas.length > 0;
  return (
    <div className="funnel-settle">
      <p role="status" data-settled={since.isSame || undefined}>
        {since.isSame && <Icon name="check" size={16} />}
        {since.isSame && t('work.funnel.settled')}
        {!since.isSame && !since.isUnsettled && t('work.funnel.since')}
      </p>
      <Gone />
      {maySettle && (
        <Button size="small" icon="check" onPress={settle}>
          {t(since.isUnsettled ? 'work.funnel.settle' : 'work.funnel.settleAgain')}
        </Button>
      )}
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
    </div>
  );
}

/** What was part of the settled order and lies there no longer. */
function Gone() {
  const t = useText();
  const cards = useCards();
  const { gone } = useWeighing().since;
  if (gone.length === 0) return null;
  const names = gone.flatMap((id) => cards.filter((card) => card.id === id)).map(({ text }) => shortWords(text, 40));
  const lost = gone.length - names.length;
  return (
    <ul className="funnel-gone">
      {names.map((name) => (
        <li key={name}>{t('work.funnel.gone', { name })}</li>
      ))}
      {lost > 0 && <li>{t('work.funnel.lost', { count: lost })}</li>}
    </ul>
  );
}
