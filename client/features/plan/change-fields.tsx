import './change.css';
import type { AgreementWords } from '@samenspraak/shared/domain/agreements.ts';
import { isPastDay } from '../../i18n/day-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { BottomLineChoice } from '../../ui/agreement/bottom-line-choice.tsx';
import { KindChoice } from '../../ui/agreement/kind-choice.tsx';
import { AboutChoice } from '../../ui/card/about-choice.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { PeopleChoice } from '../../ui/card/people-choice.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ChangeableWords } from './changed-words.ts';
import { PlainField, type PlainReading } from './plain-field.tsx';

interface Props {
  readonly words: AgreementWords;
  readonly onChange: (words: ChangeableWords) => void;
}

interface AllProps extends Props {
  readonly plain: PlainReading;
}

const MOST_CHARACTERS = { what: 4_000, why: 4_000, ifNotKept: 400 } as const;

/** All that an agreement says, to be worded otherwise. What is less often changed is folded. */
export function ChangeFields({ words, plain, onChange }: AllProps) {
  const t = useText();
  const today = new Date(useNow(60));
  const isPast = words.by !== '' && isPastDay(words.by, today);
  return (
    <div className="change-fields">
      <Words field="what" label={t('work.agree.what')} {...{ words, onChange }} />
      <PlainField {...plain} value={words.plainWords} onChange={(plainWords) => onChange({ plainWords })} />
      <PeopleChoice
        compact
        withOrganisation
        label={t('work.agree.who')}
        chosen={words.who}
        onChange={(who) => onChange({ who: [...who] })}
      />
      <DateField
        label={t('work.agree.by')}
        hint={isPast ? t('work.agree.byPast') : undefined}
        value={words.by.slice(0, 10)}
        onChange={(by) => onChange({ by })}
      />
      <Words field="why" label={t('work.agree.why')} {...{ words, onChange }} />
      <details className="change-more">
        <summary>{t('agreeing.more')}</summary>
        <div className="change-fields">
          <MoreFields {...{ words, onChange }} />
        </div>
      </details>
    </div>
  );
}

function MoreFields({ words, onChange }: Props) {
  const t = useText();
  return (
    <>
      <AboutChoice
        compact
        label={t('work.agree.forWhom')}
        chosen={words.forWhom}
        onChange={(forWhom) => onChange({ forWhom: [...forWhom] })}
      />
      <KindChoice
        value={words.agreementKind ?? undefined}
        onChange={(kind) => onChange({ agreementKind: kind ?? null })}
      />
      <div className="change-pair">
        <OneOf
          label={t('work.funnel.term')}
          options={[
            { value: 'short', label: t('term.short') },
            { value: 'long', label: t('term.long') },
          ]}
          value={words.term ?? undefined}
          onChange={(term) => onChange({ term: term ?? null })}
        />
        <OneOf
          label={t('work.funnel.load')}
          options={[
            { value: 'light', label: t('work.load.light') },
            { value: 'heavy', label: t('work.load.heavy') },
          ]}
          value={words.load ?? undefined}
          onChange={(load) => onChange({ load: load ?? null })}
        />
      </div>
      <BottomLineChoice
        value={words.bottomLine ?? undefined}
        onChange={(line) => onChange({ bottomLine: line?.id ?? null })}
      />
      <PeopleChoice
        single
        compact
        label={t('work.agree.watcher')}
        chosen={words.watcher === null ? [] : [words.watcher]}
        onChange={([watcher]) => onChange({ watcher: watcher ?? null })}
      />
      <Words field="ifNotKept" label={t('agreeing.ifNotKept')} {...{ words, onChange }} />
    </>
  );
}

interface WordsProps extends Props {
  readonly field: keyof typeof MOST_CHARACTERS;
  readonly label: string;
}

function Words({ field, label, words, onChange }: WordsProps) {
  const readers = useReadersWords();
  return (
    <ReadBy words={readers}>
      {(id) => (
        <TextArea
          aria-describedby={id}
          label={label}
          maxLength={MOST_CHARACTERS[field]}
          value={words[field]}
          onChange={(text) => onChange({ [field]: text })}
        />
      )}
    </ReadBy>
  );
}
