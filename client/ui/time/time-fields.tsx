import './time-fields.css';
import { type TimeBudget, totalTime } from '@samenspraak/shared/domain/budget.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import { type CSSProperties, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { Form, FormActions } from '../form.tsx';
import { TextField } from '../text-field.tsx';

const MOST_MINUTES = 600;

interface Props {
  readonly label: string;
  readonly minutes: TimeBudget;
  /** What the minutes should come to; null when any sum is good. */
  readonly plan: number | null;
  /** Whole minutes used per stage; left out before the meeting. */
  readonly used?: TimeBudget;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly onSettle: (minutes: TimeBudget) => void;
}

type Words = Readonly<Record<Stage, string>>;

function wordsOf(minutes: TimeBudget): Words {
  return Object.fromEntries(STAGES.map((stage) => [stage, String(minutes[stage])])) as Record<Stage, string>;
}

/** Whole minutes in a field, or null. */
function minutesIn(words: string): number | null {
  const minutes = /^\s*\d{1,3}\s*$/u.test(words) ? Number(words) : MOST_MINUTES + 1;
  return minutes <= MOST_MINUTES ? minutes : null;
}

function read(words: Words): TimeBudget | null {
  const minutes = STAGES.map((stage) => [stage, minutesIn(words[stage])] as const);
  if (minutes.some(([, one]) => one === null)) return null;
  return Object.fromEntries(minutes) as Record<Stage, number>;
}

/** Minutes per stage in fields beside a bar of each, and what they come to. */
export function TimeFields({ label, minutes, plan, used, submit, isBusy, onSettle }: Props) {
  const t = useText();
  const [words, setWords] = useState(() => wordsOf(minutes));
  const [tried, setTried] = useState(false);
  const found = read(words);
  const total = found === null ? null : totalTime(found);
  const isWrongTotal = total !== null && (total < 1 || total > MOST_MINUTES);
  function settle() {
    setTried(true);
    if (found !== null && !isWrongTotal) onSettle(found);
  }
  return (
    <Form label={label} onSubmit={settle}>
      <ul className="time-fields">
        {STAGES.map((stage) => {
          const own = minutesIn(words[stage]);
          const share = { '--time-share': total === null || total === 0 ? 0 : (own ?? 0) / total } as CSSProperties;
          return (
            <li key={stage} className="time-field">
              <TextField
                label={t('leading.time.of', { stage: t(`stage.${stage}`) })}
                inputMode="numeric"
                maxLength={3}
                value={words[stage]}
                onChange={(next) => setWords({ ...words, [stage]: next })}
                error={own === null ? t('leading.time.wrong', { most: MOST_MINUTES }) : null}
              />
              <span className="time-bar" style={share} aria-hidden="true" />
              {used !== undefined && used[stage] > 0 && (
                <small>{t('leading.time.used', { minutes: Math.floor(used[stage]) })}</small>
              )}
            </li>
          );
        })}
      </ul>
      <p className="time-total" role="status">
        {total === null ? t('leading.time.unknown') : inTotal(t, total, plan)}
      </p>
      {tried && isWrongTotal && <p role="alert">{t('leading.time.wrongTotal', { most: MOST_MINUTES })}</p>}
      <FormActions>
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {submit}
        </Button>
      </FormActions>
    </Form>
  );
}

function inTotal(t: ReturnType<typeof useText>, total: number, plan: number | null): string {
  if (plan === null || total === plan) return t('leading.time.total', { total });
  const over = total > plan;
  return t(over ? 'leading.time.totalOver' : 'leading.time.totalUnder', {
    total,
    plan,
    minutes: Math.abs(total - plan),
  });
}
