import { agreementWordsOf } from '@samenspraak/shared/document/agreement-words.ts';
import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { headWords } from '../../ui/card/card-words.ts';
import { Pill } from '../../ui/pill.tsx';
import { type Audience, audiencesOf } from './publication.ts';
import { WordFacts } from './word-facts.tsx';

interface CopyPreviewProps {
  readonly copy: CardDraft;
  readonly people: readonly DeskPerson[];
  readonly readers: readonly DeskPerson[];
}

/** Exactly what the copy holds, as each kind of reader will see it: nothing is on it that is not here. */
export function CopyPreview({ copy, people, readers }: CopyPreviewProps) {
  const t = useText();
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
      <WordFacts words={agreementWordsOf(copy)} about={copy.about} people={people} />
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
