import './top-concerns.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { Suspense, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useLooking } from '../../live/looking-on.tsx';
import { useBallots, useCards, useMeeting } from '../../live/use-document.ts';
import { useOpenBallot } from '../../live/use-open-ballot.ts';
import { useSession } from '../../live/use-session.ts';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';
import { asTop } from '../../ui/ballot/top-cards.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.ts';
import { Notice } from '../../ui/notice.tsx';

const ChangeTop = later(async () => (await import('./change-top.tsx')).ChangeTop);

interface Props {
  /** Brings a card into sight, on the screen of whoever asks. */
  readonly onJump: (card: CardId) => void;
  /** Whether the table may still choose here. */
  readonly isAsked: boolean;
}

/** What weighs most, as the table settled it: a calm line above the work of every later stage. */
export function TopConcerns({ onJump, isAsked }: Props) {
  const t = useText();
  const cards = useCards();
  const meeting = useMeeting();
  const top = asTop(cards, meeting?.top ?? []);
  if (top.length === 0) return isAsked ? <NotYet /> : null;
  return (
    <section className="top-concerns" aria-label={t('choice.concern.top')}>
      <span className="top-concerns-title" aria-hidden="true">
        <Icon name="flag" size={18} />
        {t('choice.concern.top')}
      </span>
      <ol>
        {top.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="top-concerns-one" onClick={() => onJump(id)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
      <Change top={top} />
    </section>
  );
}

/** The chair changes it where it is shown, or takes it back. */
function Change({ top }: { top: readonly CardSnapshot[] }) {
  const t = useText();
  const { can } = useSession();
  const isLooking = useLooking();
  const [isOpen, setOpen] = useState(false);
  if (!can('concern.settle') || isLooking) return null;
  return (
    <>
      <Button variant="quiet" size="small" icon="edit" onPress={() => setOpen(true)}>
        {t('choice.concern.change')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={t('choice.concern.changeTitle')}
        closeLabel={t('common.close')}
      >
        <Suspense fallback={null}>
          <ChangeTop top={top} onDone={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}

/** The table goes on without having settled it: the chair can still ask. */
function NotYet() {
  const t = useText();
  const { can } = useSession();
  const open = useOpenBallot();
  const ballots = useBallots();
  const [refusal, setRefusal] = useState<string | null>(null);
  // while a question is on the table, or once a number was asked for, the moment for this one is over
  const isPast = ballots.some(({ state }) => state !== 'closed') || presentBallot(ballots, 'scale') !== null;
  if (!can('ballot.open') || isPast) return null;
  async function ask() {
    const answer = await open({ question: 'biggestConcern' });
    setRefusal(answer.ok ? null : answer.text);
  }
  return (
    <div className="top-concerns">
      <span className="top-concerns-not">{t('choice.concern.notYet')}</span>
      <Button size="small" icon="flag" onPress={ask}>
        {t('choice.concern.ask')}
      </Button>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
    </div>
  );
}
