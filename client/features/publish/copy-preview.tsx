import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { headWords, shortWords } from '../../ui/card/card-words.ts';
import { Pill } from '../../ui/pill.tsx';

interface CopyPreviewProps {
  readonly copy: CardDraft;
  readonly people: readonly DeskPerson[];
}

/** Exactly what the copy holds, as its readers will see it: nothing is on it that is not here. */
export function CopyPreview({ copy, people }: CopyPreviewProps) {
  const t = useText();
  const facts = useFacts({ copy, people });
  const head = headWords(copy, t);
  return (
    <article className="publish-copy" aria-label={t('work.publish.copy')}>
      <p className="publish-kind">{[t(`kind.${copy.kind}`), head].filter((words) => words !== null).join(' · ')}</p>
      <p className="publish-words">{copy.text}</p>
      <p className="publish-line">
        {copy.basis !== undefined && <Pill>{t(`work.basisShort.${copy.basis}`)}</Pill>}
        <span>{t('work.card.provenance')}</span>
      </p>
      {facts.length > 0 && (
        <dl className="publish-facts">
          {facts.map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

function useFacts({ copy, people }: CopyPreviewProps): readonly (readonly [string, string])[] {
  const t = useText();
  const { date } = useDates();
  const cards = useCards();
  const name = (who: string) => people.find(({ participantId }) => participantId === who)?.name ?? who;
  const names = (value: Parameters<typeof asList>[0]) => asList(value).map(name).join(', ');
  const answers = (copy.answers ?? []).flatMap((id) => cards.find((card) => card.id === id)?.text ?? []);
  const facts: readonly (readonly [string, string])[] = [
    [t('work.publish.about'), names(copy.about)],
    [t('work.agree.who'), names(copy.who)],
    [t('work.agree.by'), copy.by === undefined ? '' : date(copy.by)],
    [t('work.agree.why'), copy.why ?? ''],
    [t('work.agree.forWhom'), names(copy.forWhom)],
    [t('work.agree.watcher'), names(copy.watcher)],
    [t('work.funnel.term'), copy.term === undefined ? '' : t(`term.${copy.term}`)],
    [t('work.funnel.load'), copy.load === undefined ? '' : t(`load.${copy.load}`)],
    [t('work.agree.answersShort'), answers.map((words) => shortWords(words, 90)).join('; ')],
  ];
  return facts.filter(([, words]) => words !== '');
}
