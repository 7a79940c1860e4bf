import { STEPS, type Stage, type Step } from '@samenspraak/shared/domain/stages.ts';
import { kindsCollectedIn, type OwnPrompt } from '@samenspraak/shared/guide/arrangement.ts';
import { type PlainHint, plainHints } from '@samenspraak/shared/guide/plain-words.ts';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { SomeOf } from '../card/some-of.tsx';
import { Form, FormActions } from '../form.tsx';
import { Select } from '../select.tsx';
import { TextArea } from '../text-area.tsx';
import { begunWords, noteWords, type OwnWords } from './begun-words.ts';

const MOST_CHARACTERS = 300;
const MOST_FOLLOW_UPS = 6;

interface Props {
  /** The question as it stands; null for a new one. */
  readonly own: OwnPrompt | null;
  /** Under which what is begun here is remembered. */
  readonly place: string;
  /** The step of the decision in which it begins; null outside the decision. */
  readonly step: Step | null;
  /** The stage in which it is asked. */
  readonly stage: Stage;
  /** Clients read it: how is asked for once, before their words may stay away. */
  readonly forClients: boolean;
  readonly onKeep: (own: OwnPrompt) => void;
  readonly onCancel: () => void;
}

function wordsOf({ own, step }: Pick<Props, 'own' | 'step'>): OwnWords {
  if (own === null) return { ask: '', followUps: '', client: '', step: step ?? 'all', collects: [] };
  const { ask, followUps, client, collects = [] } = own;
  return { ask, followUps: followUps.join('\n'), client: client ?? '', step: own.step ?? 'all', collects };
}

/** A question of one's own: how it is asked, what unfolds under it, how clients read it, and which kinds of card it asks for. */
export function OwnQuestion({ own, place, step, stage, forClients, onKeep, onCancel }: Props) {
  const t = useText();
  const [words, setWords] = useState(() => begunWords(place) ?? wordsOf({ own, step }));
  const [tried, setTried] = useState(false);
  const [isAsking, askClient] = useState(false);
  const lines = words.followUps.split('\n').flatMap((line) => line.trim() || []);
  const ask = words.ask.trim();
  const isDecision = stage === 'decision';
  const kinds = kindsCollectedIn(stage);
  const areWrong = lines.length > MOST_FOLLOW_UPS || lines.some((line) => line.length > MOST_CHARACTERS);
  function change(patch: Partial<OwnWords>) {
    const next = { ...words, ...patch };
    setWords(next);
    noteWords(place, next);
  }
  function keep() {
    setTried(true);
    if (ask === '' || areWrong) return;
    if (forClients && words.client.trim() === '' && !isAsking) {
      askClient(true);
      return;
    }
    noteWords(place, null);
    const at = words.step === 'all' ? null : words.step;
    const { collects } = words;
    const client = words.client.trim() || null;
    onKeep({ ask, followUps: lines, client, step: isDecision ? at : null, ...(collects.length > 0 && { collects }) });
  }
  function cancel() {
    noteWords(place, null);
    onCancel();
  }
  return (
    <Form label={t(own === null ? 'leading.own.add' : 'leading.own.change')} onSubmit={keep}>
      <TextArea
        autoFocus
        label={t('leading.own.ask')}
        hint={t('leading.own.askHint')}
        maxLength={MOST_CHARACTERS}
        value={words.ask}
        onChange={(next) => change({ ask: next })}
        error={tried && ask === '' ? t('leading.own.askMissing') : null}
      />
      <TextArea
        label={t('leading.own.followUps')}
        hint={t('leading.own.followUpsHint', { most: MOST_FOLLOW_UPS })}
        maxLength={MOST_FOLLOW_UPS * (MOST_CHARACTERS + 1)}
        value={words.followUps}
        onChange={(followUps) => change({ followUps })}
        error={
          tried && areWrong
            ? t('leading.own.followUpsWrong', { most: MOST_FOLLOW_UPS, characters: MOST_CHARACTERS })
            : null
        }
      />
      <ClientWords
        value={words.client}
        readInstead={forClients ? ask : ''}
        isAsked={isAsking && words.client.trim() === ''}
        onChange={(client) => change({ client })}
      />
      <SomeOf
        label={t('leading.own.collects')}
        hint={t('leading.own.collectsHint')}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        chosen={words.collects}
        onChange={(chosen) => change({ collects: kinds.filter((kind) => chosen.includes(kind)) })}
      />
      {isDecision && (
        <Select
          label={t('leading.own.step')}
          value={words.step}
          onChange={(next) => change({ step: next })}
          options={[
            ...STEPS.map((value) => ({ value, label: t(`step.${value}`) })),
            { value: 'all' as const, label: t('leading.steps.all') },
          ]}
        />
      )}
      <FormActions>
        <Button type="submit" variant="primary">
          {t(own === null ? 'leading.own.put' : 'leading.own.keep')}
        </Button>
        <Button onPress={cancel}>{t('leading.own.cancel')}</Button>
      </FormActions>
    </Form>
  );
}

interface ClientWordsProps {
  readonly value: string;
  /** What clients read while this stays empty. */
  readonly readInstead: string;
  readonly isAsked: boolean;
  readonly onChange: (words: string) => void;
}

/** How clients read it, with a gentle word when what they will read may be hard. */
function ClientWords({ value, readInstead, isAsked, onChange }: ClientWordsProps) {
  const t = useText();
  const language = useLanguage();
  const hints = plainHints(value.trim() === '' ? readInstead : value, language);
  const inWords = (hint: PlainHint) =>
    hint.about === 'long' ? t('leading.own.long', { words: hint.words }) : t('leading.own.hard', { word: hint.word });
  return (
    <div>
      <TextArea
        label={t('leading.own.client')}
        hint={t('leading.own.clientHint')}
        maxLength={MOST_CHARACTERS}
        error={isAsked ? t('leading.own.clientMissing') : null}
        {...{ value, onChange }}
      />
      <div role="status">
        {hints.length > 0 && (
          <ul className="arranging-hints">
            {hints.map((hint) => (
              <li key={JSON.stringify(hint)}>{inWords(hint)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
