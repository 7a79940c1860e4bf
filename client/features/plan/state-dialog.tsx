import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import {
  AGREEMENT_STATES,
  type AgreementState,
  LONGEST_REASON,
  STATES_WITH_REASON,
} from '@samenspraak/shared/domain/agreements.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';
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
  const readers = useReadersWords();
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
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={t('work.plan.stateTitle')}
      closeLabel={t('common.close')}
    >
      <div className="plan-dialog">
        <p className="plan-soft">{entry.what}</p>
        <OneOf
          label={t('work.plan.state')}
          options={AGREEMENT_STATES.map((value) => ({ value, label: t(`agreementState.${value}`) }))}
          value={state}
          onChange={(value) => value !== undefined && setState(value)}
        />
        <ReadBy words={readers}>
          {(id) => (
            <TextArea
              aria-describedby={id}
              label={t(needsReason ? 'keeping.why' : 'work.plan.stateWhy')}
              maxLength={LONGEST_REASON}
              error={asked && lacksReason ? t('keeping.why.needed') : null}
              value={why}
              onChange={setWhy}
            />
          )}
        </ReadBy>
        {elsewhere.length > 0 && (
          <Checkbox isChecked={everywhere} onChange={setEverywhere}>
            {t('agreeing.change.everywhere')}
            <span className="change-hint">{t('agreeing.change.everywhereHint', { names: elsewhere.join(', ') })}</span>
          </Checkbox>
        )}
        {refusal !== null && (
          <Notice tone="warn" role="alert">
            {refusal}
          </Notice>
        )}
        <Button variant="primary" onPress={save}>
          {t('common.save')}
        </Button>
      </div>
    </Dialog>
  );
}
