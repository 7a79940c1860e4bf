import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { headWords, shortWords } from '../../ui/card/card-words.ts';
import { Pill } from '../../ui/pill.tsx';
import { type Audience, audiencesOf } from './publication.ts';

interface CopyPreviewProps {
  readonly copy: CardDraft;
  readonly people: readonly DeskPerson[];
  readonly readers: readonly DeskPerson[];
}

/** Exactly what the copy holds, as each kind of reader will see it: nothing is on it that is not here. */
export function CopyPreview({ copy, people, readers }: CopyPreviewProps) {
  const t = useText();
  const facts = useFacts({ copy, people });
  const head = headWords(copy, t);
  return (
    <article className="publish-copy" aria-label={t('work.publish.copy')}>
      <p className="publish-kind">{[t(`kind.${copy.kind}`), head].filter((words) => words !== null).join(' · ')}</p>
      <p className="publish-words">{copy.text}</p>
      {audiencesOf(readers).map((audience) => (
        <p key={audience} className="publish-line">
          {t(`work.publish.for.${audience}`)}: <BesideTheWords audience={audience} basis={copy.basis} />
        </p>
      ))}
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

interface BesideTheWordsProps {
  readonly audience: Audience;
  readonly basis: CardDraft['basis'];
}

/** From where it came and how sure it is, in the words of the screen on which it will be read. */
function BesideTheWords({ audience, basis }: BesideTheWordsProps) {
  const t = useText();
  if (audience === 'family') {
    return <span>{[t('copy.family'), ...(basis === undefined ? [] : [t(`copy.family.${basis}`)])].join('. ')}</span>;
  }
  return (
    <>
      {basis !== undefined && <Pill>{t(`work.basisShort.${basis}`)}</Pill>}
      <span>{t('work.card.provenance')}</span>
    </>
  );
}

function useFacts({ copy, people }: Omit<CopyPreviewProps, 'readers'>): readonly (readonly [string, string])[] {
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
