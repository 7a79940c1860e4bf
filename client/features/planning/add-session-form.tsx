import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCommands } from '../../live/use-commands.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { additionOf, candidatesOf, isUnfinished, type NewPart, newPartOf } from './new-part.ts';
import { NewPartFields } from './new-part-fields.tsx';
import { nextLook } from './session-drafts.ts';
import { useFaultFocus } from './use-fault-focus.ts';
import { usePartNames } from './use-part-names.ts';

interface Props {
  readonly view: ConferenceView;
  readonly onAdded: (name: string) => void;
  /** The seat from which it is done, where there is one. */
  readonly as?: ParticipantId;
}

/** One more part in a conference that was planned already: for whom, when, and who comes along. */
export function AddSessionForm({ view, onAdded, as }: Props) {
  const text = useText();
  const nameOf = usePartNames();
  const [part, setPart] = useState<NewPart>(() => newPartOf(view, nextLook(view.sessions), nameOf));
  const [tries, setTries] = useState(0);
  const { busy, failure, give } = useCommands({ conferenceId: view.conferenceId, as });
  const around = useFaultFocus(tries);
  const candidates = candidatesOf(view.desk?.people ?? [], part);
  const taken = view.sessions.map(({ name }) => name);
  const submit = async () => {
    setTries(tries + 1);
    if (isUnfinished(view, part)) return;
    const given = await give([additionOf(view, part, candidates)]);
    if (given !== null) onAdded(part.draft.name.trim());
  };
  return (
    <div ref={around}>
      <Form label={text('entry.part.add')} onSubmit={() => void submit()}>
        <NewPartFields {...{ part, taken, candidates }} onChange={setPart} tried={tries > 0} />
        {failure === null ? null : <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" variant="primary" isDisabled={busy}>
            {text('entry.newPart.submit')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
