import './planning.css';
import './plan-page.css';
import { CONFERENCE_KINDS, type ConferenceKind } from '@samenspraak/shared/domain/conferences.ts';
import { PHASES, type Phase } from '@samenspraak/shared/domain/stages.ts';
import type { ConferenceCreated } from '@samenspraak/shared/protocol/answers.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { localMoment, momentIn } from '../../live/local-time.ts';
import { useSending } from '../../live/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions, FormRow } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { ClientsApart, hasClientsApart, keepsClientsApart } from './clients-apart.tsx';
import { PlanTotal } from './plan-total.tsx';
import { AUDIENCE_OF_LOOK, MINUTES, totalOf } from './session-drafts.ts';
import { isFaulty, sentOf } from './session-faults.ts';
import { SessionFields } from './session-fields.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { useFaultFocus } from './use-fault-focus.ts';
import { useTemplates } from './use-templates.ts';

interface Props {
  readonly caseId: string;
  /** The name of whoever plans it, who becomes its chair. */
  readonly chair: string;
  readonly onPlanned: (conferenceId: string) => void;
  /** The choice of a guide of the house, by its id; empty for the guide that every house has. */
  readonly guideChoice: (guideId: string, choose: (guideId: string) => void) => ReactNode;
}

/** The next whole hour. */
function soon() {
  const at = new Date(Date.now() + 3_600_000);
  at.setMinutes(0, 0, 0);
  return localMoment(at);
}

/** Plans a conference: when, and in which parts with which audience, which together are as long as it lasts. */
export function PlanPage({ caseId, chair, onPlanned, guideChoice }: Props) {
  const text = useText();
  const [kind, setKind] = useState<ConferenceKind>('focus');
  const [phase, setPhase] = useState<Phase>('immediateSafety');
  const [at, setAt] = useState(soon);
  const [chairName, setChairName] = useState(chair);
  const [guideId, setGuideId] = useState('');
  const { template, drafts, choose, change } = useTemplates();
  const [apartWish, setApartWish] = useState<boolean | null>(null);
  const [tries, setTries] = useState(0);
  const { busy, failure, send } = useSending<ConferenceCreated>();
  const around = useFaultFocus(tries);
  const startsAt = momentIn(at);
  const total = totalOf(drafts);
  const tried = tries > 0;
  const canBeApart = hasClientsApart(drafts);
  const clientsApart = canBeApart && (apartWish ?? keepsClientsApart(template));
  const begin = (next: typeof template) => {
    choose(next);
    setApartWish(null);
  };
  const isChairMissing = chairName.trim() === '';
  const submit = async () => {
    setTries(tries + 1);
    const areWhole = !drafts.some(isFaulty);
    if (!areWhole || isChairMissing || startsAt === null || total === null || total > MINUTES.most) return;
    const sessions = drafts.map((draft) => ({ ...sentOf(draft), ...AUDIENCE_OF_LOOK[draft.look] }));
    const body = {
      kind,
      phase,
      startsAt,
      plannedMinutes: total,
      chairName,
      sessions,
      clientsApart,
      ...(guideId !== '' && { guideId }),
    };
    const answer = await send(`/api/cases/${encodeURIComponent(caseId)}/conferences`, body);
    if (answer?.ok) onPlanned(answer.value.conferenceId);
  };
  return (
    <Panel className="planning-sheet">
      <h1 className="planning-title">{text('entry.plan.title')}</h1>
      <div ref={around}>
        <Form label={text('entry.plan.title')} onSubmit={() => void submit()}>
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
            <DateField
              label={text('entry.plan.date')}
              value={at.date}
              onChange={(date) => setAt((before) => ({ ...before, date }))}
              error={tried && startsAt === null ? text('entry.plan.whenWrong') : null}
            />
            <TimeField
              label={text('entry.plan.time')}
              value={at.time}
              onChange={(time) => setAt((before) => ({ ...before, time }))}
            />
          </FormRow>
          <TextField
            label={text('entry.plan.chairName')}
            hint={text('entry.plan.chairNameHint')}
            maxLength={120}
            value={chairName}
            onChange={setChairName}
            error={tried && isChairMissing ? text('entry.plan.chairMissing') : null}
          />
          {guideChoice(guideId, setGuideId)}
          <TemplateChoice chosen={template} onChoose={begin} />
          <SessionFields {...{ drafts, startsAt, tried }} onChange={change} />
          {canBeApart ? <ClientsApart isChosen={clientsApart} onChange={setApartWish} /> : null}
          <PlanTotal startsAt={startsAt} total={total} />
          {failure === null ? null : <FailureNotice failure={failure} />}
          <FormActions>
            <Button type="submit" variant="primary" isDisabled={busy}>
              {text('entry.plan.submit')}
            </Button>
          </FormActions>
        </Form>
      </div>
    </Panel>
  );
}
