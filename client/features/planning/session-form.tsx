import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCommands } from '../../live/use-commands.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { PartFields } from './part-fields.tsx';
import { changeOf, isUnsendable, planOf } from './session-change.ts';
import { useFaultFocus } from './use-fault-focus.ts';

interface Props {
  readonly view: ConferenceView;
  readonly session: SessionView;
  readonly onChanged: (name: string) => void;
}

/** Changes what is planned of a part: its name, when, how long, and where its people see each other. For whom it is stands. */
export function SessionForm({ view, session, onChanged }: Props) {
  const text = useText();
  const [change, setChange] = useState(() => changeOf(session));
  const [tries, setTries] = useState(0);
  const { busy, failure, give } = useCommands({ conferenceId: view.conferenceId });
  const around = useFaultFocus(tries);
  const { draft, date, time } = change;
  const tried = tries > 0;
  const taken = view.sessions.filter(({ sessionId }) => sessionId !== session.sessionId).map(({ name }) => name);
  const submit = async () => {
    setTries(tries + 1);
    if (isUnsendable(change)) return;
    const intent = planOf(session, change);
    const given = await give(intent === null ? [] : [intent]);
    if (given !== null) onChanged(draft.name.trim());
  };
  return (
    <div ref={around}>
      <Form label={text('turn.change.of', { name: session.name })} onSubmit={() => void submit()}>
        {view.status === 'open' ? <p className="planning-soft">{text('turn.change.live')}</p> : null}
        <PartFields
          {...{ draft, taken, tried }}
          audienceStands
          onChange={(next) => setChange({ ...change, draft: next })}
        >
          <DateField
            label={text('entry.plan.date')}
            value={date}
            onChange={(next) => setChange({ ...change, date: next })}
            error={tried && date === '' ? text('turn.change.dateMissing') : null}
          />
          <TimeField
            label={text('entry.plan.time')}
            value={time}
            onChange={(next) => setChange({ ...change, time: next })}
            error={tried && time === '' ? text('entry.newPart.timeMissing') : null}
          />
        </PartFields>
        {failure === null ? null : <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" variant="primary" isDisabled={busy}>
            {text('common.save')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
