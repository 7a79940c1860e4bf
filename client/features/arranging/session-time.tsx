import type { TimeBudget } from '@samenspraak/shared/domain/budget.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { TimeFields } from '../../ui/time/time-fields.tsx';
import type { Give } from './session-guide.tsx';

interface Props {
  readonly sessionId: SessionId;
  readonly label: string;
  readonly minutes: TimeBudget;
  /** How long the session is planned, in minutes. */
  readonly plan: number;
  readonly used?: TimeBudget;
  readonly give: Give;
  readonly onDone: () => void;
}

/** The minutes of one session, settled with one press; what is refused stays in the fields. */
export function SessionTime({ sessionId, give, onDone, ...fields }: Props) {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  async function settle(minutes: TimeBudget) {
    setBusy(true);
    const refused = await give({ type: 'budget.settle', sessionId, minutes });
    setBusy(false);
    setRefusal(refused);
    if (refused === null) onDone();
  }
  return (
    <>
      <TimeFields
        {...fields}
        isBusy={isBusy}
        submit={t('leading.time.settle')}
        onSettle={(minutes) => void settle(minutes)}
      />
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal === '' ? t('common.failed.offline') : refusal}
        </Notice>
      )}
    </>
  );
}
