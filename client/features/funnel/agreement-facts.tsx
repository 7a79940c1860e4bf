import type { AgreementWords } from '@samenspraak/shared/domain/agreements.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { ReactNode } from 'react';
import { isPastDay } from '../../i18n/day-words.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { useCards } from '../../live/use-document.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { usePersonWords } from '../../ui/card/use-person-words.ts';
import { PeopleNames } from '../../ui/person/people-names.tsx';

interface Props {
  /** As they stand in the plan when it is settled, and else as they are being written. */
  readonly words: AgreementWords;
  readonly isSettled: boolean;
}

/** An agreement to read: all that it says. */
export function AgreementFacts({ words, isSettled }: Props) {
  const t = useText();
  return (
    <>
      <dl className="funnel-facts">
        {useFacts(words, isSettled)
          .filter(([, said]) => said !== '')
          .map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      {isSettled && <p className="funnel-what">{t('work.agree.settledWhat')}</p>}
    </>
  );
}

function useFacts(words: AgreementWords, isSettled: boolean): readonly (readonly [string, ReactNode])[] {
  const t = useText();
  const { day } = useDates();
  const cards = useCards();
  const wordsOf = usePersonWords();
  const today = new Date(useNow(60));
  const isPast = !isSettled && words.by !== '' && isPastDay(words.by, today);
  const by = words.by === '' ? '' : day(words.by);
  const { who, watcher, agreementKind, load, term, bottomLine } = words;
  const said = (id: CardId) => cards.find((card) => card.id === id)?.text ?? '';
  const answers = words.answers.map(said).filter((text) => text.trim() !== '');
  return [
    [t('work.agree.who'), named(who)],
    [t('work.agree.by'), isPast ? `${by} (${t('work.agree.byPast')})` : by],
    [t('work.agree.why'), words.why],
    [t('work.agree.forWhom'), words.forWhom.map(wordsOf).join(', ')],
    [t('work.agree.answersShort'), answers.map((text) => shortWords(text, 90)).join('; ')],
    [t('agreeing.plain'), words.plainWords],
    [t('agreeing.kind'), agreementKind === null ? '' : t(`agreementKind.${agreementKind}`)],
    [t('work.funnel.load'), load === null ? '' : t(`work.load.${load}`)],
    [t('work.funnel.term'), term === null ? '' : t(`term.${term}`)],
    [t('agreeing.bottomLine'), bottomLine === null ? '' : shortWords(said(bottomLine), 90)],
    [t('work.agree.watcher'), named(watcher === null ? [] : [watcher])],
    [t('agreeing.ifNotKept'), words.ifNotKept],
  ];
}

function named(who: readonly string[]): ReactNode {
  return who.length === 0 ? '' : <PeopleNames who={who} />;
}
