import type { Me } from '@samenspraak/shared/protocol/answers.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSending } from '../../live/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { DoorPage } from '../../ui/door-page.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** The shortest password that the server takes. */
const SHORTEST = 12;

/** The very first step on a new installation: the coordinator's account, by the link that the server printed. */
export function SetupPage({ token, onReady }: { token: string; onReady: () => void }) {
  const text = useText();
  const [fields, setFields] = useState({ name: '', email: '', password: '' });
  const [tried, setTried] = useState(false);
  const { busy, failure, send } = useSending<Me>();
  const set = (field: keyof typeof fields) => (value: string) => setFields((before) => ({ ...before, [field]: value }));
  const wrong = {
    name: fields.name.trim() === '',
    email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(fields.email.trim()),
    password: fields.password.length < SHORTEST,
  };
  const error = (field: keyof typeof wrong) =>
    tried && wrong[field] ? text(`entry.setup.${field}Wrong`, { count: SHORTEST }) : null;
  const submit = async () => {
    setTried(true);
    if (wrong.name || wrong.email || wrong.password) return;
    const answer = await send('/api/setup', { token, ...fields });
    if (answer?.ok) onReady();
  };
  return (
    <DoorPage title={text('entry.setup.title')} intro={text('entry.setup.intro')}>
      <Form label={text('entry.setup.title')} onSubmit={submit}>
        <TextField
          label={text('entry.setup.name')}
          autoComplete="name"
          value={fields.name}
          onChange={set('name')}
          error={error('name')}
        />
        <TextField
          label={text('entry.signIn.email')}
          type="email"
          autoComplete="username"
          value={fields.email}
          onChange={set('email')}
          error={error('email')}
        />
        <TextField
          label={text('entry.signIn.password')}
          hint={text('entry.setup.passwordHint', { count: SHORTEST })}
          type="password"
          autoComplete="new-password"
          value={fields.password}
          onChange={set('password')}
          error={error('password')}
        />
        {failure === null ? null : <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" variant="primary" isDisabled={busy}>
            {text('entry.setup.submit')}
          </Button>
        </FormActions>
      </Form>
    </DoorPage>
  );
}
