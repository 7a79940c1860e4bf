import { TRACKS, type Track } from '@samenspraak/shared/domain/conferences.ts';
import type { CaseId } from '@samenspraak/shared/domain/ids.ts';
import { PHASES, type Phase } from '@samenspraak/shared/domain/stages.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/use-text.ts';
import { useSending } from '../../live/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions, FormRow } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A new case: a reference, never a name. */
export function CaseForm() {
  const text = useText();
  const [, navigate] = useLocation();
  const [reference, setReference] = useState('');
  const [track, setTrack] = useState<Track>('regular');
  const [phase, setPhase] = useState<Phase>('immediateSafety');
  const [purpose, setPurpose] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failure, send } = useSending<{ caseId: CaseId }>();
  const missing = reference.trim() === '';
  const submit = async () => {
    setTried(true);
    if (missing) return;
    const answer = await send('/api/cases', { reference, track, phase, purpose });
    if (answer?.ok) navigate(`/casussen/${answer.value.caseId}`);
  };
  return (
    <Form label={text('entry.cases.add')} onSubmit={submit}>
      <TextField
        label={text('entry.case.reference')}
        hint={text('entry.case.referenceHint')}
        maxLength={120}
        value={reference}
        onChange={setReference}
        error={tried && missing ? text('entry.case.referenceMissing') : null}
      />
      <FormRow>
        <Select
          label={text('entry.case.phase')}
          value={phase}
          onChange={setPhase}
          options={PHASES.map((value) => ({ value, label: text(`phase.${value}`) }))}
        />
        <Select
          label={text('entry.case.track')}
          value={track}
          onChange={setTrack}
          options={TRACKS.map((value) => ({ value, label: text(`track.${value}`) }))}
        />
      </FormRow>
      <TextArea
        label={text('entry.case.purpose')}
        hint={text('common.optional')}
        maxLength={4000}
        value={purpose}
        onChange={setPurpose}
      />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" variant="primary" isDisabled={busy}>
          {text('entry.case.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
