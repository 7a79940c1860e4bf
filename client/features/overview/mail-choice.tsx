import type { MailAnswer } from '@samenspraak/shared/protocol/mail.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { type Failure, put } from '../../live/api.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Panel } from '../../ui/panel.tsx';

/** Whether a mail tells this user that something waits; nothing at all where the house sends no mail. */
export function MailChoice() {
  const [loaded] = useLoaded<MailAnswer>('/api/me/mail');
  if (loaded.state !== 'ready' || !loaded.value.sends) return null;
  return <Choice isWanted={loaded.value.digest} />;
}

function Choice({ isWanted }: { readonly isWanted: boolean }) {
  const text = useText();
  const [isOn, setOn] = useState(isWanted);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function turn(digest: boolean) {
    setBusy(true);
    const answer = await put('/api/me/mail', { digest });
    setBusy(false);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) setOn(digest);
  }
  return (
    <Panel className="overview-mail">
      <Checkbox isChecked={isOn} onChange={(digest) => isBusy || void turn(digest)}>
        {text('entry.mine.mail')}
      </Checkbox>
      <p className="overview-soft">{text('entry.mine.mail.what')}</p>
      {failure !== null && <FailureNotice failure={failure} />}
    </Panel>
  );
}
