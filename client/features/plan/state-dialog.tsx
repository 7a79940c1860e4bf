import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { AGREEMENT_STATES, type AgreementState, STATES_WITH_REASON } from '@samenspraak/shared/domain/agreements.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { OneOf } from '../../ui/card/one-of.tsx';
import { EverywhereChoice } from './everywhere-choice.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { ReasonField } from './reason-field.tsx';
import { useReadElsewhere } from './use-read-elsewhere.ts';

interface Props {
  readonly entry: PlanEntry;
  readonly onClose: () => void;
}

/** How an agreement stands, and why: asked where somebody counted on it. */
export function StateDialog({ entry, onClose }: Props) {
  const t = useText();
  const { send } = useConference();
  const [state, setState] = useState<AgreementState>(entry.state);
  const [why, setWhy] = useDraft(`agreement/${entry.id}`);
  const elsewhere = useReadElsewhere(entry);
  const [everywhere, setEverywhere] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const needsReason = state !== entry.state && STATES_WITH_REASON.includes(state);
  const lacksReason = needsReason && why.trim() === '';
  async function save() {
    setAsked(true);
    if (lacksReason) return;
    const more = everywhere && elsewhere.length > 0 ? { everywhere } : {};
    const answer = await send({ type: 'agreement.update', agreementId: entry.id, state, why: why.trim(), ...more });
    setRefusal(answer.ok ? null : answer.text);
    if (!answer.ok) return;
    setWhy('');
    onClose();
  }
  return (
    <PlanDialog
      title={t('work.plan.stateTitle')}
      save={t('common.save')}
      troubles={[refusal]}
      onSave={save}
      onClose={onClose}
    >
      <p className="plan-soft">{entry.what}</p>
      <OneOf
        label={t('work.plan.state')}
        options={AGREEMENT_STATES.map((value) => ({ value, label: t(`agreementState.${value}`) }))}
        value={state}
        onChange={(value) => value !== undefined && setState(value)}
      />
      <ReasonField
        label={t(needsReason ? 'keeping.why' : 'work.plan.stateWhy')}
        error={asked && lacksReason ? t('keeping.why.needed') : null}
        value={why}
        onChange={setWhy}
      />
      <EverywhereChoice elsewhere={elsewhere} isChecked={everywhere} onChange={setEverywhere} />
    </PlanDialog>
  );
}
