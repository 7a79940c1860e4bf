import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { RUNNING_STATES, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChangeFields } from './change-fields.tsx';
import { type ChangeableWords, changedWords, changeNeeds, plainLag } from './changed-words.ts';
import { EverywhereChoice } from './everywhere-choice.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { ReasonField } from './reason-field.tsx';
import { useReadElsewhere } from './use-read-elsewhere.ts';

interface Props {
  readonly entry: PlanEntry;
  readonly onClose: () => void;
}

/** Words an agreement of the plan otherwise. Why is asked: people go by what was agreed. */
export function ChangeDialog({ entry, onClose }: Props) {
  const t = useText();
  const { send } = useConference();
  const elsewhere = useReadElsewhere(entry);
  const [patch, setPatch] = useState<ChangeableWords>({});
  const [why, setWhy] = useDraft(`agreement/${entry.id}/change`);
  const [keepsPlain, setKeepsPlain] = useState(false);
  const [everywhere, setEverywhere] = useState(false);
  const isUnanswered = standingOf(entry.state) === 'unanswered';
  const isStopped = !RUNNING_STATES.includes(entry.state);
  const [again, setAgain] = useState(isUnanswered);
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const words = changedWords(entry, patch);
  const resumes = isStopped && again;
  const lacking = changeNeeds(entry, { words, keepsPlain, resumes });
  const isMissing = asked && why.trim() === '';
  function change(more: ChangeableWords) {
    setPatch((before) => ({ ...before, ...more }));
    // that they still hold was said of what stood there then
    if (more.what !== undefined) setKeepsPlain(false);
  }
  async function save() {
    setAsked(true);
    if (lacking !== null || why.trim() === '') return;
    const more = { ...(everywhere && elsewhere.length > 0 && { everywhere }), ...(resumes && { again }) };
    const answer = await send({ type: 'agreement.change', agreementId: entry.id, words, why: why.trim(), ...more });
    setRefusal(answer.ok ? null : answer.text);
    if (!answer.ok) return;
    setWhy('');
    onClose();
  }
  return (
    <PlanDialog
      wide
      title={t(isUnanswered ? 'keeping.again' : 'agreeing.change.title')}
      save={t('agreeing.change.save')}
      troubles={[asked && lacking !== null ? t(`agreeing.change.${lacking}`) : null, refusal]}
      onSave={save}
      onClose={onClose}
    >
      <p className="plan-soft">{t('agreeing.change.what')}</p>
      {isStopped && (
        <Checkbox isChecked={again} onChange={setAgain}>
          {t('agreeing.change.again')}
          <span className="change-hint">{t('agreeing.change.againHint')}</span>
        </Checkbox>
      )}
      <ChangeFields
        words={{ ...entry, ...patch }}
        plain={{ read: entry.plainWords, lag: plainLag(entry, words), keeps: keepsPlain, onKeep: setKeepsPlain }}
        onChange={change}
      />
      <ReasonField
        label={t('agreeing.change.why')}
        error={isMissing ? t('agreeing.change.whyMissing') : null}
        value={why}
        onChange={setWhy}
      />
      <EverywhereChoice elsewhere={elsewhere} isChecked={everywhere} onChange={setEverywhere} />
    </PlanDialog>
  );
}
