import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { standingOf } from '@samenspraak/shared/domain/agreements.ts';
import type { ReactNode } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { PeopleNames } from '../../ui/person/people-names.tsx';

/** All that an agreement says besides its name; first what the family reads instead of that. */
export function PlanFacts({ entry }: { entry: PlanEntry }) {
  const t = useText();
  const { day } = useDates();
  const cards = useCards();
  const short = (id: string) => {
    const words = cards.find((card) => card.id === id)?.text ?? '';
    return words === '' ? [] : [shortWords(words, 90)];
  };
  const names = (who: readonly string[]) => (who.length === 0 ? '' : <PeopleNames who={who} />);
  const { what, plainWords, agreementKind, term, load } = entry;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('keeping.plain'), plainWords === what ? '' : plainWords],
    [t('work.agree.who'), names(entry.who)],
    [t('work.agree.by'), day(entry.by)],
    [t('work.agree.why'), entry.why],
    [t('work.agree.forWhom'), names(entry.forWhom)],
    [t('work.agree.watcher'), names(entry.watcher === null ? [] : [entry.watcher])],
    [t('work.agree.answersShort'), entry.answers.flatMap(short).join('; ')],
    [t('keeping.kind'), agreementKind === null ? '' : t(`agreementKind.${agreementKind}`)],
    [t('work.funnel.term'), term === null ? '' : t(`term.${term}`)],
    [t('work.funnel.load'), load === null ? '' : t(`work.load.${load}`)],
    [t('keeping.bottomLine'), entry.bottomLine === null ? '' : short(entry.bottomLine).join('')],
    // what was not kept says so above
    [t('keeping.ifNotKept'), standingOf(entry.state) === 'unanswered' ? '' : entry.ifNotKept],
  ];
  return (
    <dl className="plan-facts">
      {facts
        .filter(([, words]) => words !== '')
        .map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
