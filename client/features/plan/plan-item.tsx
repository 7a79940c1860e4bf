import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import type { AgreementState } from '@samenspraak/shared/domain/conferences.ts';
import { useId, useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { shortWords } from '../../ui/card/card-words.ts';
import { personWords } from '../../ui/card/person-words.ts';
import { usePublish } from '../../ui/card/publish-context.ts';
import { Pill } from '../../ui/pill.tsx';
import { StateDialog } from './state-dialog.tsx';

const TONE_OF_STATE = {
  open: 'plain',
  doing: 'accent',
  done: 'good',
  notKept: 'warn',
  dropped: 'plain',
} as const satisfies Record<AgreementState, string>;

/** One agreement as a sentence that can be read aloud: what, who, by when, why, for whom, who watches. */
export function PlanItem({ entry }: { entry: PlanEntry }) {
  const t = useText();
  const id = useId();
  const { can } = useSession();
  const publish = usePublish();
  const card = useCards().find((one) => one.id === entry.cardId);
  const [open, setOpen] = useState(false);
  return (
    <li className="plan-item">
      <article aria-labelledby={id}>
        <div className="plan-what">
          <h3 id={id}>{entry.what}</h3>
          <Pill tone={TONE_OF_STATE[entry.state]}>{t(`agreementState.${entry.state}`)}</Pill>
        </div>
        <PlanFacts entry={entry} />
        {card?.provenance === 'published' && <p className="plan-soft">{t('work.card.provenance')}</p>}
        {card?.shareable === 'notNow' && (
          <Pill tone="warn" icon="lock">
            {t('shareable.notNow')}
          </Pill>
        )}
        {card !== undefined && publish !== null && can('card.publish') && (
          <Button size="small" variant="quiet" icon="send" onPress={() => publish(card.id)} aria-describedby={id}>
            {t('work.menu.publish')}
          </Button>
        )}
        {can('agreement.update') && (
          <Button size="small" variant="quiet" icon="edit" onPress={() => setOpen(true)} aria-describedby={id}>
            {t('work.plan.update')}
          </Button>
        )}
      </article>
      {open && <StateDialog entry={entry} onClose={() => setOpen(false)} />}
    </li>
  );
}

function PlanFacts({ entry }: { entry: PlanEntry }) {
  const t = useText();
  const { day } = useDates();
  const roster = useRoster();
  const cards = useCards();
  const name = (who: string) => personWords(who, roster);
  const answers = entry.answers.flatMap((id) => cards.find((card) => card.id === id)?.text ?? []);
  const facts: readonly (readonly [string, string])[] = [
    [t('work.agree.who'), entry.who.map(name).join(', ')],
    [t('work.agree.by'), day(entry.by)],
    [t('work.agree.why'), entry.why],
    [t('work.agree.forWhom'), entry.forWhom.join(', ')],
    [t('work.agree.watcher'), entry.watcher === null ? '' : name(entry.watcher)],
    [t('work.agree.answersShort'), answers.map((words) => shortWords(words, 90)).join('; ')],
  ];
  return (
    <dl className="plan-facts">
      {facts
        .filter(([, words]) => words !== '')
        .map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
