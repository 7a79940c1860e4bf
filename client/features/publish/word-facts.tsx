import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import type { AgreementWords } from '@samenspraak/shared/domain/agreements.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { shortWords } from '../../ui/card/card-words.ts';

interface Props {
  readonly words: AgreementWords;
  readonly about?: CardDraft['about'];
  readonly people: readonly DeskPerson[];
}

/** All that goes along beside what is said first: what is not here, the readers do not get. */
export function WordFacts(props: Props) {
  const facts = useFacts(props).filter(([, said]) => said !== '');
  if (facts.length === 0) return null;
  return (
    <dl className="publish-facts">
      {facts.map(([label, said]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function useFacts({ words, about, people }: Props): readonly (readonly [string, string])[] {
  const t = useText();
  const { date } = useDates();
  const cards = useCards();
  const { agreementKind, term, load, bottomLine, watcher, cooperation } = words;
  const name = (who: string) => people.find(({ participantId }) => participantId === who)?.name ?? who;
  const names = (value: Parameters<typeof asList>[0]) => asList(value).map(name).join(', ');
  const said = (id: CardId) => shortWords(cards.find((card) => card.id === id)?.text ?? '', 90);
  const answers = words.answers.map(said).filter((text) => text !== '');
  return [
    [t('work.publish.about'), names(about)],
    [t('work.agree.who'), names(words.who)],
    [t('work.agree.by'), words.by === '' ? '' : date(words.by)],
    [t('work.agree.why'), words.why],
    [t('work.agree.forWhom'), names(words.forWhom)],
    [t('agreeing.plain'), words.plainWords],
    [t('agreeing.kind'), agreementKind === null ? '' : t(`agreementKind.${agreementKind}`)],
    [t('agreeing.bottomLine'), bottomLine === null ? '' : said(bottomLine)],
    [t('work.agree.watcher'), names(watcher ?? undefined)],
    [t('agreeing.ifNotKept'), words.ifNotKept],
    [t('work.funnel.term'), term === null ? '' : t(`term.${term}`)],
    [t('work.funnel.load'), load === null ? '' : t(`load.${load}`)],
    [t('agreeing.together'), cooperation === null ? '' : t(`agreeing.aspect.${cooperation}`)],
    [t('work.agree.answersShort'), answers.join('; ')],
  ];
}
