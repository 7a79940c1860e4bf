import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { expectedOf } from '../../live/turn.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useRoughTime } from './use-rough-time.ts';

/** The time around which a part is expected, as those who wait for it see it. */
export function TurnForm({ session }: { readonly session: SessionView }) {
  const t = useText();
  const { time: clock } = useDates();
  const { send } = useConference();
  const [said, setSaid] = useState<string | null>(null);
  const isPlanned = session.status === 'planned';
  const { field, give, reset } = useRoughTime(expectedOf(session));
  const planned = { time: clock(session.startsAt) };
  async function pass() {
    setSaid(null);
    const given = give();
    if (given === null) return;
    const answer = await send({ type: 'session.plan', sessionId: session.sessionId, expectedAt: given.at });
    if (answer.ok) reset();
    const done = given.at === null && isPlanned ? t('turn.savedPlanned', planned) : t('turn.saved');
    setSaid(answer.ok ? done : answer.text);
  }
  return (
    <Form label={session.name} onSubmit={() => void pass()}>
      <TimeField
        {...field}
        label={t(isPlanned ? 'turn.begins' : 'turn.goesOn', { name: session.name })}
        hint={isPlanned ? t('turn.hintPlanned', planned) : t('turn.hint')}
        onChange={(time, words) => {
          field.onChange(time, words);
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
