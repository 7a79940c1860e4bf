import { AGREEMENT_STATES, type AgreementState, LONGEST_REASON } from '@samenspraak/shared/domain/agreements.ts';
import type { CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { useState } from 'react';
import { isPastDay } from '../../i18n/day-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCommands } from '../../live/use-commands.ts';
import { Button } from '../../ui/button.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { isResumed, lacksDay, needsReason, type StateDraft, stateIntents } from './state-intents.ts';

interface Props {
  readonly agreement: CaseAgreementAnswer;
  /** Of the server, ISO 8601. */
  readonly now: string;
  readonly draft: StateDraft;
  readonly onDraft: (draft: StateDraft) => void;
  readonly onSaved: (state: AgreementState) => void;
}

/** How an agreement stands now, said by the chair in the conference where it lies; a bad ending and another date ask why. */
export function StateForm({ agreement, now, draft, onDraft, onSaved }: Props) {
  const text = useText();
  const { conferenceId, session, look } = agreement;
  const { busy, failure, give } = useCommands({ conferenceId });
  const [tried, setTried] = useState(false);
  const isNeeded = needsReason(agreement, draft);
  const isMissing = isNeeded && draft.why.trim() === '';
  const isPast = draft.by !== '' && isPastDay(draft.by, new Date(now));
  async function save() {
    setTried(true);
    if (isMissing || lacksDay(agreement, draft)) return;
    const given = await give(stateIntents(agreement, draft));
    if (given !== null) onSaved(draft.state);
  }
  return (
    <Form label={text('overview.state.title')} onSubmit={() => void save()}>
      <p className="overview-soft">{agreement.what}</p>
      <OneOf
        label={text('overview.state.label')}
        options={AGREEMENT_STATES.map((value) => ({ value, label: text(`agreementState.${value}`) }))}
        value={draft.state}
        onChange={(state) => state !== undefined && onDraft({ ...draft, state })}
      />
      {isResumed(agreement, draft) && (
        <DateField
          label={text('overview.state.by')}
          hint={isPast ? text('work.agree.byPast') : undefined}
          value={draft.by}
          onChange={(by) => onDraft({ ...draft, by })}
          error={tried && lacksDay(agreement, draft) ? text('overview.state.byMissing') : null}
        />
      )}
      <ReadBy words={text('work.card.readers', { session, audience: text(`work.audience.${look}`) })}>
        {(id) => (
          <TextArea
            aria-describedby={id}
            label={text(isNeeded ? 'overview.state.whyNeeded' : 'overview.state.why')}
            maxLength={LONGEST_REASON}
            value={draft.why}
            onChange={(words) => onDraft({ ...draft, why: words })}
            error={tried && isMissing ? text('overview.state.whyMissing') : null}
          />
        )}
      </ReadBy>
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" variant="primary" isDisabled={busy}>
          {text('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
