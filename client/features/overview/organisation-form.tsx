import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSending } from '../../live/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { CardFields } from '../../ui/organisation/card-fields.tsx';
import type { CardWords } from '../../ui/organisation/card-parts.ts';
import { TextField } from '../../ui/text-field.tsx';

const EMPTY: CardWords = { name: '', task: '', can: '', cannot: '', mandate: '' };

/** A new organisation card. */
export function OrganisationForm({ onAdded }: { onAdded: () => void }) {
  const text = useText();
  const [fields, setFields] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const { busy, failure, send } = useSending<OrganisationAnswer>();
  const missing = fields.name.trim() === '';
  const submit = async () => {
    setTried(true);
    if (missing) return;
    const answer = await send('/api/organisations', fields);
    if (answer?.ok) onAdded();
  };
  return (
    <Form label={text('entry.organisations.add')} onSubmit={submit}>
      <TextField
        label={text('organisation.name')}
        maxLength={120}
        value={fields.name}
        onChange={(name) => setFields((before) => ({ ...before, name }))}
        error={tried && missing ? text('organisation.nameMissing') : null}
      />
      <CardFields words={fields} onChange={setFields} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" variant="primary" isDisabled={busy}>
          {text('entry.organisation.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
