import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { LONGEST_REASON, RUNNING_STATES, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ChangeFields } from './change-fields.tsx';
import { type ChangeableWords, changedWords, changeNeeds, plainLag } from './changed-words.ts';
import { useReadElsewhere } from './use-read-elsewhere.ts';

interface Props {
  readonly entry: PlanEntry;
  readonly onClose: () => void;
}

/** Words an agreement of the plan otherwise. Why is asked: people go by what was agreed. */
export function ChangeDialog({ entry, onClose }: Props) {
  const t = useText();
  const { send } = useConference();
  const readers = useReadersWords();
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
    <Dialog
      isOpen
      wide
      onOpenChange={(open) => open || onClose()}
      title={t(isUnanswered ? 'keeping.again' : 'agreeing.change.title')}
      closeLabel={t('common.close')}
    >
      <div className="plan-dialog">
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
        <ReadBy words={readers}>
          {(id) => (
            <TextArea
              aria-describedby={id}
              label={t('agreeing.change.why')}
              maxLength={LONGEST_REASON}
              error={isMissing ? t('agreeing.change.whyMissing') : null}
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
        {asked && lacking !== null && (
          <Notice tone="warn" role="alert">
            {t(`agreeing.change.${lacking}`)}
          </Notice>
        )}
        {refusal !== null && (
          <Notice tone="warn" role="alert">
            {refusal}
          </Notice>
        )}
        <Button variant="primary" onPress={save}>
          {t('agreeing.change.save')}
        </Button>
      </div>
    </Dialog>
  );
}
