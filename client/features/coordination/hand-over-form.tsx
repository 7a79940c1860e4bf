import './coordination.css';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { PersonView } from '@samenspraak/shared/protocol/view.ts';
import { type ReactNode, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Radio } from '../../ui/radio.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { type OpenAgreement, OpenAgreements } from './open-agreements.tsx';

export interface HandOverChoice {
  readonly to: ParticipantId;
  readonly notes: string;
}

interface Props {
  /** To whom it can be handed. */
  readonly people: readonly PersonView[];
  readonly agreements: readonly OpenAgreement[];
  /** What was written so far, kept by whoever shows this form. */
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
  readonly isBusy: boolean;
  /** Why it was refused. */
  readonly refusal: ReactNode;
  readonly onSend: (choice: HandOverChoice) => void;
}

/** Whom coordination is handed to, what goes along with it, and what they should know. */
export function HandOverForm({ people, agreements, notes, onNotes, isBusy, refusal, onSend }: Props) {
  const t = useText();
  const [to, setTo] = useState<ParticipantId | null>(null);
  const [tried, setTried] = useState(false);
  function submit() {
    setTried(true);
    if (to !== null) onSend({ to, notes: notes.trim() });
  }
  if (people.length === 0) return <p className="coordination-soft">{t('coordination.nobodyToChoose')}</p>;
  return (
    <Form label={t('coordination.title')} onSubmit={submit}>
      <p className="coordination-soft">{t('coordination.what')}</p>
      <RadioGroup
        className="coordination-people"
        value={to}
        isInvalid={tried && to === null}
        onChange={(chosen) => setTo(chosen as ParticipantId)}
      >
        <Label className="field-label">{t('coordination.to')}</Label>
        {people.map(({ participantId, name, role, organisation }) => (
          <Radio key={participantId} value={participantId} className="coordination-person">
            <span className="coordination-ring" aria-hidden="true" />
            <span>
              {name}
              <small className="coordination-soft">
                {[t(`role.${role}`), ...(organisation === null ? [] : [organisation])].join(' · ')}
              </small>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {tried && to === null && (
        <Notice tone="warn" role="alert">
          {t('coordination.toMissing')}
        </Notice>
      )}
      <OpenAgreements agreements={agreements} isOpen />
      <div className="coordination-field">
        <TextArea
          label={t('coordination.notes')}
          hint={t('coordination.readBy')}
          rows={3}
          maxLength={4_000}
          value={notes}
          onChange={onNotes}
        />
      </div>
      {refusal}
      <FormActions>
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {t('coordination.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
