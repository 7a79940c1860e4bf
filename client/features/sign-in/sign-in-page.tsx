import type { Me } from '@samenspraak/shared/protocol/answers.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSending } from '../../live/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { DoorPage } from '../../ui/door-page.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Signing in, for those who plan conferences; guests come by their personal link. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const text = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, failure, send } = useSending<Me>();
  const submit = async () => {
    const answer = await send('/api/sign-in', { email, password });
    if (answer?.ok) onSignedIn();
  };
  const badInput = failure?.code === 'input.malformed';
  return (
    <DoorPage title={text('entry.signIn.title')} intro={text('entry.signIn.intro')}>
      <Form label={text('entry.signIn.title')} onSubmit={submit}>
        <TextField
          label={text('entry.signIn.email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={badInput ? text('entry.signIn.emailWrong') : null}
        />
        <TextField
          label={text('entry.signIn.password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        {failure === null || badInput ? null : <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" variant="primary" isDisabled={busy}>
            {text('entry.signIn.submit')}
          </Button>
        </FormActions>
      </Form>
    </DoorPage>
  );
}
