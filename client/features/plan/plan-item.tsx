import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { type AgreementState, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import { VOICES } from '@samenspraak/shared/domain/roles.ts';
import { useId, useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { usePublish } from '../../ui/card/publish-context.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { Pill } from '../../ui/pill.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { daysLate } from './late.ts';
import { PlanCourse } from './plan-course.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanKept } from './plan-kept.tsx';
import { StateDialog } from './state-dialog.tsx';
import { VoiceDialog } from './voice-dialog.tsx';

const TONE_OF_STATE = {
  open: 'plain',
  doing: 'accent',
  done: 'good',
  notKept: 'warn',
  dropped: 'plain',
} as const satisfies Record<AgreementState, string>;

/** Each state has a mark of its own beside its words, so that it is told apart without colour. */
const MARK_OF_STATE: Readonly<Record<AgreementState, IconName>> = {
  open: 'clock',
  doing: 'play',
  done: 'check',
  notKept: 'alert',
  dropped: 'minus',
};

/** One agreement as a sentence that can be read aloud, how it stands and went, and what the family says of it. */
export function PlanItem({ entry }: { entry: PlanEntry }) {
  const t = useText();
  const { day } = useDates();
  const id = useId();
  // of what an earlier conference agreed the card stayed there
  const card = useCards().find((one) => one.id === entry.cardId && !entry.earlier);
  const late = daysLate(entry, useNow(60));
  return (
    <li className="plan-item">
      <article aria-labelledby={id}>
        <div className="plan-what">
          <h4 id={id}>
            {entry.cooperation !== null && (
              <span className="plan-aspect">{t(`agreeing.aspect.${entry.cooperation}`)}: </span>
            )}
            {entry.what}
          </h4>
          <span className="plan-marks">
            {late > 0 && (
              <Pill tone="warn" icon="calendar">
                {t('keeping.late', { days: late })}
              </Pill>
            )}
            <Pill tone={TONE_OF_STATE[entry.state]} icon={MARK_OF_STATE[entry.state]}>
              {t(`agreementState.${entry.state}`)}
            </Pill>
          </span>
        </div>
        {entry.earlier && <p className="plan-soft">{t('keeping.since', { date: day(entry.adoptedAt) })}</p>}
        {standingOf(entry.state) === 'unanswered' && <NotKept entry={entry} />}
        <PlanFacts entry={entry} />
        <PlanCourse changes={entry.changes} />
        <PlanKept kept={entry.kept} />
        {card?.provenance === 'published' && <p className="plan-soft">{t('work.card.provenance')}</p>}
        {card?.shareable === 'notNow' && (
          <Pill tone="warn" icon="lock">
            {t('shareable.notNow')}
          </Pill>
        )}
        <Presses entry={entry} named={id} isOnBoard={card !== undefined} />
      </article>
    </li>
  );
}

/** What was agreed for when it would not be kept, and what the table can do now. */
function NotKept({ entry: { ifNotKept } }: { entry: PlanEntry }) {
  const t = useText();
  const { can } = useSession();
  return (
    <div className="plan-not-kept">
      <p>{ifNotKept === '' ? t('keeping.notKept.nothing') : t('keeping.notKept.agreed', { words: ifNotKept })}</p>
      {can('agreement.change') && <p className="plan-soft">{t('keeping.notKept.what')}</p>}
    </div>
  );
}

interface PressesProps {
  readonly entry: PlanEntry;
  /** The id of what names the agreement. */
  readonly named: string;
  /** Whether its card lies on this board. */
  readonly isOnBoard: boolean;
}

/** What this reader may do with it. */
function Presses({ entry, named, isOnBoard }: PressesProps) {
  const t = useText();
  const { can } = useSession();
  const publish = usePublish();
  const [open, setOpen] = useState<'state' | 'change' | 'voice' | null>(null);
  const press = { size: 'small', variant: 'quiet', 'aria-describedby': named } as const;
  const close = () => setOpen(null);
  return (
    <>
      <div className="plan-presses">
        {can('agreement.update', { doers: entry.who }) && (
          <Button {...press} icon="check" onPress={() => setOpen('state')}>
            {t('work.plan.update')}
          </Button>
        )}
        {VOICES.some((voice) => can('agreement.answer', { voice })) && (
          <Button {...press} icon="voice" onPress={() => setOpen('voice')}>
            {t('keeping.voice')}
          </Button>
        )}
        {can('agreement.change') && (
          <Button {...press} icon="edit" onPress={() => setOpen('change')}>
            {t(standingOf(entry.state) === 'unanswered' ? 'keeping.again' : 'keeping.change')}
          </Button>
        )}
        {isOnBoard && publish !== null && can('card.publish') && (
          <Button {...press} icon="send" onPress={() => publish(entry.cardId)}>
            {t('work.menu.publish')}
          </Button>
        )}
      </div>
      {open === 'state' && <StateDialog entry={entry} onClose={close} />}
      {open === 'change' && <ChangeDialog entry={entry} onClose={close} />}
      {open === 'voice' && <VoiceDialog entry={entry} onClose={close} />}
    </>
  );
}
