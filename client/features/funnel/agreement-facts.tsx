import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { personWords } from '../../ui/card/person-words.ts';

/** An agreement to read. */
export function AgreementFacts({ card, isSettled }: { card: CardSnapshot; isSettled: boolean }) {
  const t = useText();
  const { day } = useDates();
  const roster = useRoster();
  const facts: readonly (readonly [string, string])[] = [
    [
      t('work.agree.who'),
      asList(card.who)
        .map((who) => personWords(who, roster))
        .join(', '),
    ],
    [t('work.agree.by'), card.by === undefined ? '' : day(card.by)],
    [t('work.agree.why'), card.why ?? ''],
    [t('work.agree.forWhom'), asList(card.forWhom).join(', ')],
    [t('work.agree.watcher'), card.watcher === undefined ? '' : personWords(card.watcher, roster)],
  ];
  return (
    <>
      <dl className="funnel-facts">
        {facts
          .filter(([, words]) => words !== '')
          .map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      {isSettled && <p className="funnel-what">{t('work.agree.settledWhat')}</p>}
    </>
  );
}
