import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { CardColumn } from '../../ui/card/card-column.tsx';

/** What would make the number one better: it becomes a card with what is needed. */
export function OneBetter() {
  const t = useText();
  const needs = useCards().filter((card) => card.kind === 'need');
  return <CardColumn kind="need" cards={needs} title={t('work.scale.better')} addLabel={t('work.scale.betterAdd')} />;
}
