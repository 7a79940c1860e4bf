import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { localMoment, nearestMoment } from '../../live/local-time.ts';
import { expectedOf } from '../../live/turn.ts';
import { useNow } from '../../live/use-clock.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TimeField } from '../../ui/time-field.tsx';

/** The time around which a part is expected, as those who wait for it see it. */
export function TurnForm({ session }: { readonly session: SessionView }) {
  const t = useText();
  const now = useNow(60);
  const { send } = useConference();
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const at = expectedOf(session);
  const time = typed ?? (at === null ? '' : localMoment(new Date(at)).time);
  const label = t(session.status === 'planned' ? 'turn.begins' : 'turn.goesOn', { name: session.name });
  async function pass() {
    const { sessionId } = session;
    const expectedAt = typed === null ? at : nearestMoment(time, now);
    const answer = await send({ type: 'session.plan', sessionId, expectedAt });
    setSaid(answer.ok ? t('turn.saved') : answer.text);
    if (answer.ok) setTyped(null);
  }
  return (
    <Form label={session.name} onSubmit={() => void pass()}>
      <TimeField
        {...{ label, hint: t('turn.hint') }}
        value={time}
        onChange={(next) => {
          setTyped(next);
          setSaid(null);
        }}
      />
      <div className="bar-answers">
        <Button type="submit" size="small">
          {t('turn.save')}
        </Button>
        <span role="status">{said}</span>
      </div>
    </Form>
  );
}
