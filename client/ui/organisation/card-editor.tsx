import './organisation.css';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { Form, FormActions } from '../form.tsx';
import { Notice } from '../notice.tsx';
import { TextField } from '../text-field.tsx';
import { CardFields } from './card-fields.tsx';
import type { UnsavedCards } from './card-parts.ts';
import { useCardEditing } from './use-card-editing.ts';

interface Props {
  readonly card: OrganisationAnswer;
  /** Where the card is read and changed, from the seat of whoever edits it. */
  readonly path: string;
  /** Whether the name is given here too. */
  readonly names: boolean;
  readonly unsaved: UnsavedCards;
  readonly onKept: (card: OrganisationAnswer) => void;
  readonly onCancel: () => void;
}

/** Keeps an organisation card up to date. Who reads it is said before a word is written. */
export function CardEditor({ onCancel, ...options }: Props) {
  const t = useText();
  const form = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(false);
  const { words, write, now, failure, save, forget, wasUnsaved } = useCardEditing(options);
  const missing = options.names && words.name.trim() === '';
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  useEffect(() => {
    if (failure !== null) form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
  }, [failure]);
  function submit() {
    setTried(true);
    if (!missing) void save();
  }
  return (
    <div ref={form}>
      <Form label={t('organisation.editOf', { name: options.card.name })} onSubmit={submit}>
        <p className="organisation-soft">{t('organisation.readBy')}</p>
        {wasUnsaved && failure === null && <Notice>{t('organisation.unsent')}</Notice>}
        {options.names && (
          <TextField
            label={t('organisation.name')}
            maxLength={120}
            value={words.name}
            onChange={(name) => write({ ...words, name })}
            error={tried && missing ? t('organisation.nameMissing') : null}
          />
        )}
        <CardFields words={words} now={now} onChange={write} />
        {failure !== null && <FailureNotice failure={failure} />}
        {now !== null && failure?.code === 'organisation.changed' && <p>{t('organisation.choose')}</p>}
        <FormActions>
          <Button type="submit" variant="primary">
            {t('common.save')}
          </Button>
          <Button
            onPress={() => {
              forget();
              onCancel();
            }}
          >
            {t('common.cancel')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
