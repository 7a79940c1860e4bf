import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { AGREEMENT_STATES, type AgreementState } from '@samenspraak/shared/domain/conferences.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface Props {
  readonly entry: PlanEntry;
  readonly onClose: () => void;
}

/** How an agreement stands, and what there is to say about it. */
export function StateDialog({ entry, onClose }: Props) {
  const t = useText();
  const { send } = useConference();
  const [state, setState] = useState<AgreementState>(entry.state);
  const [why, setWhy] = useDraft(`agreement/${entry.id}`);
  const readers = useReadersWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  async function save() {
    const answer = await send({ type: 'agreement.update', agreementId: entry.id, state, why: why.trim() });
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
              label={t('work.plan.stateWhy')}
              maxLength={2_000}
              value={why}
              onChange={setWhy}
            />
          )}
        </ReadBy>
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
