import type { HandOverView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';

/** What was written when coordination last changed hands, to be read again; whoever may not read it is told of none. */
export function TakenNotes({ taken }: { readonly taken: HandOverView | null }) {
  const t = useText();
  const dates = useDates();
  if (taken === null || taken.notes === '') return null;
  const { from, to, notes, at } = taken;
  const line = { to: to.name, date: dates.date(at) };
  return (
    <details className="coordination-notes">
      <summary>{t('coordination.taken.notes')}</summary>
      <p className="coordination-soft">
        {from === null
          ? t('coordination.taken.nobody', line)
          : t('coordination.taken.from', { ...line, from: from.name })}
      </p>
      <p>{notes}</p>
    </details>
  );
}
