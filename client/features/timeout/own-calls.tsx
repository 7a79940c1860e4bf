import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';

/** In reach of everybody, in a quiet place: a moment's rest, and "I don't follow this". */
export function OwnCalls({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const { send } = useConference();
  const { sessionId, can } = useSession();
  const [heard, setHeard] = useState<string | null>(null);
  async function call(type: 'timeout.call' | 'help.ask') {
    const answer = await send({ type, sessionId });
    if (!answer.ok) setHeard(answer.text);
    else setHeard(type === 'help.ask' ? t('frame.help.asked') : null);
  }
  return (
    <>
      {can('timeout.call') && meeting.timeoutSince === null && (
        <Button size="small" variant="quiet" icon="pause" onPress={() => call('timeout.call')}>
          {t('frame.timeout.call')}
        </Button>
      )}
      {can('help.ask') && (
        <Button size="small" variant="quiet" icon="help" onPress={() => call('help.ask')}>
          {t('frame.help.ask')}
        </Button>
      )}
      <span role="status" className="rest-heard">
        {heard}
      </span>
    </>
  );
}
