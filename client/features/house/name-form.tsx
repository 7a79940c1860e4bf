import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Failure } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

const MOST_CHARACTERS = 120;

interface Props {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onSubmit: (name: string) => void;
  readonly children?: ReactNode;
}

/** The name of a guide, with what else is asked with it. */
export function NameForm({ label, name, onName, submit, isBusy, failure, onSubmit, children }: Props) {
  const t = useText();
  const [tried, setTried] = useState(false);
  const given = name.trim();
  function send() {
    setTried(true);
    if (given !== '') onSubmit(given);
  }
  return (
    <Form label={label} onSubmit={send}>
      <TextField
        autoFocus
        label={t('house.guide.name')}
        maxLength={MOST_CHARACTERS}
        value={name}
        onChange={onName}
        error={tried && given === '' ? t('house.guide.nameMissing') : null}
      />
      {children}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {submit}
        </Button>
      </FormActions>
    </Form>
  );
}
