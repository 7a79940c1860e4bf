import './planning.css';
import { CONFERENCE_KINDS, type ConferenceKind } from '@samenspraak/shared/domain/conferences.ts';
import { PHASES, type Phase } from '@samenspraak/shared/domain/stages.ts';
import type { ConferenceCreated } from '@samenspraak/shared/protocol/answers.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSending } from '../../live/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions, FormRow } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AUDIENCE_OF_LOOK, type SessionDraft } from './session-drafts.ts';
import { SessionFields } from './session-fields.tsx';

/** Minutes: every stage gets one at least; nobody meets longer than a working day. */
const SHORTEST = 7;
const LONGEST = 600;

interface Props {
  readonly caseId: string;
  /** The name of whoever plans it, who becomes its chair. */
  readonly chair: string;
  readonly onPlanned: (conferenceId: string) => void;
}

/** The next whole hour, as the two fields of the form want it. */
function soon(): { date: string; time: string } {
  const at = new Date(Date.now() + 3_600_000);
  at.setMinutes(0, 0, 0);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** Plans a conference: when, how long, and in which parts with which audience. */
export function PlanPage({ caseId, chair, onPlanned }: Props) {
  const text = useText();
  const [kind, setKind] = useState<ConferenceKind>('focus');
  const [phase, setPhase] = useState<Phase>('immediateSafety');
  const [at, setAt] = useState(soon);
  const [minutes, setMinutes] = useState('90');
  const [chairName, setChairName] = useState(chair);
  const [sessions, setSessions] = useState<readonly SessionDraft[]>(() => [
    { key: 'first', name: text('entry.plan.sessionName.client'), look: 'client' },
  ]);
  const [tried, setTried] = useState(false);
  const { busy, failure, send } = useSending<ConferenceCreated>();
  const start = new Date(`${at.date}T${at.time}`);
  const plannedMinutes = Number(minutes);
  const wrong = {
    when: Number.isNaN(start.getTime()),
    minutes: !Number.isInteger(plannedMinutes) || plannedMinutes < SHORTEST || plannedMinutes > LONGEST,
    chair: chairName.trim() === '',
    sessions: sessions.some(({ name }) => name.trim() === ''),
  };
  const submit = async () => {
    setTried(true);
    if (Object.values(wrong).includes(true)) return;
    const parts = sessions.map(({ name, look }) => ({ name, ...AUDIENCE_OF_LOOK[look] }));
    const body = { kind, phase, startsAt: start.toISOString(), plannedMinutes, chairName, sessions: parts };
    const answer = await send(`/api/cases/${encodeURIComponent(caseId)}/conferences`, body);
    if (answer?.ok) onPlanned(answer.value.conferenceId);
  };
  return (
    <Panel className="planning-sheet">
      <h1 className="planning-title">{text('entry.plan.title')}</h1>
      <Form label={text('entry.plan.title')} onSubmit={submit}>
        <FormRow>
          <Select
            label={text('entry.plan.kind')}
            value={kind}
            onChange={setKind}
            options={CONFERENCE_KINDS.map((value) => ({ value, label: text(`conferenceKind.${value}`) }))}
          />
          <Select
            label={text('entry.case.phase')}
            value={phase}
            onChange={setPhase}
            options={PHASES.map((value) => ({ value, label: text(`phase.${value}`) }))}
          />
        </FormRow>
        <FormRow>
          <TextField
            label={text('entry.plan.date')}
            type="date"
            value={at.date}
            onChange={(date) => setAt((before) => ({ ...before, date }))}
            error={tried && wrong.when ? text('entry.plan.whenWrong') : null}
          />
          <TextField
            label={text('entry.plan.time')}
            type="time"
            value={at.time}
            onChange={(time) => setAt((before) => ({ ...before, time }))}
          />
          <TextField
            label={text('entry.plan.minutes')}
            inputMode="numeric"
            value={minutes}
            onChange={setMinutes}
            error={tried && wrong.minutes ? text('entry.plan.minutesWrong', { from: SHORTEST, to: LONGEST }) : null}
          />
        </FormRow>
        <TextField
          label={text('entry.plan.chairName')}
          hint={text('entry.plan.chairNameHint')}
          maxLength={120}
          value={chairName}
          onChange={setChairName}
          error={tried && wrong.chair ? text('entry.plan.chairMissing') : null}
        />
        <SessionFields drafts={sessions} onChange={setSessions} tried={tried} />
        {failure === null ? null : <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" variant="primary" isDisabled={busy}>
            {text('entry.plan.submit')}
          </Button>
        </FormActions>
      </Form>
    </Panel>
  );
}
