import type { CaseAgreementAnswer, CasePlanAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Pill } from '../../ui/pill.tsx';
import { AgreementCourse } from './agreement-course.tsx';
import { AgreementPill } from './agreement-pill.tsx';
import { KeptLines } from './kept-lines.tsx';
import { NamedList } from './named-list.tsx';
import { StateForm } from './state-form.tsx';
import { type StateDraft, untouched } from './state-intents.ts';

interface Props {
  readonly plan: Pick<CasePlanAnswer, 'now'>;
  /** In the order in which they stand. */
  readonly agreements: readonly CaseAgreementAnswer[];
  /** What was changed, in words. */
  readonly onChanged: (said: string) => void;
}

/** The agreements of a case in a table; on a narrow screen each is a card. The chair says from here how they stand. */
export function PlanTable({ plan, agreements, onChanged }: Props) {
  const text = useText();
  const [changing, setChanging] = useState<CaseAgreementAnswer | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, StateDraft>>(new Map());
  useUnsentWarning([...drafts.values()].some(({ why }) => why.trim() !== ''));
  const keep = ({ key }: CaseAgreementAnswer, draft: StateDraft) => setDrafts(new Map(drafts).set(key, draft));
  const forget = ({ key }: CaseAgreementAnswer) => setDrafts(new Map([...drafts].filter(([one]) => one !== key)));
  return (
    <>
      <table className="overview-table overview-plan">
        <thead>
          <tr>
            {(['what', 'who', 'by', 'state', 'family'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`overview.plan.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreements.map((one, index) => (
            <PlanRow
              key={one.key}
              agreement={one}
              number={index + 1}
              now={plan.now}
              hasSession={agreements.some(({ sessionId }) => sessionId !== one.sessionId)}
              onChange={() => setChanging(one)}
            />
          ))}
        </tbody>
      </table>
      {changing !== null && (
        <Dialog
          isOpen
          onOpenChange={() => setChanging(null)}
          title={text('overview.state.title')}
          closeLabel={text('common.close')}
        >
          <StateForm
            agreement={changing}
            now={plan.now}
            draft={drafts.get(changing.key) ?? untouched(changing)}
            onDraft={(draft) => keep(changing, draft)}
            onSaved={(state) => {
              forget(changing);
              setChanging(null);
              onChanged(text('overview.state.saved', { what: changing.what, state: text(`agreementState.${state}`) }));
            }}
          />
        </Dialog>
      )}
    </>
  );
}

interface RowProps {
  readonly agreement: CaseAgreementAnswer;
  readonly number: number;
  readonly now: string;
  readonly hasSession: boolean;
  readonly onChange: () => void;
}

function PlanRow({ agreement, number, now, hasSession, onChange }: RowProps) {
  const text = useText();
  const dates = useDates();
  const { what, answers, cooperation, session, who, by, kept } = agreement;
  return (
    <tr>
      <th scope="row" className="overview-what">
        <span className="overview-number">{number}</span>
        <div>
          <span>{what}</span>
          {answers.length > 0 && (
            <p className="overview-soft">{text('overview.plan.answers', { what: answers.join('; ') })}</p>
          )}
          {cooperation !== null && <Pill>{text('overview.course.kind')}</Pill>}
          {hasSession && <p className="overview-soft">{text('overview.plan.session', { session })}</p>}
          <AgreementCourse agreement={agreement} />
        </div>
      </th>
      <td data-label={text('overview.plan.who')}>
        <NamedList people={who} />
      </td>
      <td data-label={text('overview.plan.by')}>{by === '' ? text('overview.plan.noDate') : dates.date(by)}</td>
      <td data-label={text('overview.plan.state')}>
        <AgreementPill agreement={agreement} now={now} />
        <Button
          size="small"
          variant="quiet"
          icon="edit"
          aria-label={text('overview.plan.updateOf', { what })}
          onPress={onChange}
        >
          {text('overview.plan.update')}
        </Button>
      </td>
      <td data-label={text('overview.plan.family')} data-empty={kept.length === 0 || undefined}>
        <KeptLines kept={kept} />
      </td>
    </tr>
  );
}
