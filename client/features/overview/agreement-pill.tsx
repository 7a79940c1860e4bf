import type { AgreementState } from '@samenspraak/shared/domain/agreements.ts';
import type { CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { useText } from '../../i18n/use-text.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { Pill } from '../../ui/pill.tsx';
import { daysBetween } from './plan-rows.ts';

interface Face {
  readonly tone: 'plain' | 'accent' | 'good' | 'warn';
  readonly icon: IconName;
}

const FACE_OF_STATE: Readonly<Record<AgreementState, Face>> = {
  open: { tone: 'plain', icon: 'minus' },
  doing: { tone: 'accent', icon: 'play' },
  done: { tone: 'good', icon: 'check' },
  notKept: { tone: 'warn', icon: 'alert' },
  dropped: { tone: 'plain', icon: 'close' },
};

interface Props {
  readonly agreement: Pick<CaseAgreementAnswer, 'state' | 'overdue' | 'by'>;
  /** Of the server, ISO 8601. */
  readonly now: string;
}

/** How an agreement stands, in a word with a mark; when it is late, for how many days. */
export function AgreementPill({ agreement, now }: Props) {
  const text = useText();
  const { state, overdue, by } = agreement;
  const { tone, icon } = FACE_OF_STATE[state];
  const days = overdue ? daysBetween(by, now) : null;
  return (
    <span className="overview-pills">
      <Pill tone={tone} icon={icon}>
        {text(`agreementState.${state}`)}
      </Pill>
      {days !== null && (
        <Pill tone="warn" icon="clock">
          {text('overview.plan.late', { days })}
        </Pill>
      )}
    </span>
  );
}
