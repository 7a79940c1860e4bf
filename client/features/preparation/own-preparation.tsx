import './prepared.css';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { Suspense, useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { itemsOf } from './draft.ts';
import { LaterPreparation } from './later.ts';
import { usePreparation } from './preparations.ts';
import { PreparePress } from './prepare-press.tsx';

interface Props {
  readonly session: SessionView;
  readonly me: ConferenceView['me'];
  /** Offered although nothing is in it: it is still the moment to prepare. */
  readonly isMoment: boolean;
}

/** One's own preparation beside the board of its session: what was not released yet can be read, changed and taken back. */
export function OwnPreparation({ session, me, isMoment }: Props) {
  const t = useText();
  const [isShown, show] = useState(false);
  const { keeper, draft, sealed } = usePreparation(session.sessionId);
  useEffect(() => void keeper.open(), [keeper]);
  const count = itemsOf(draft).length;
  if (!isMoment && count === 0 && !sealed && !isShown) return null;
  return (
    <div className="prepare-own">
      <PreparePress session={session} label={t('prepare.mine')} size="small" onOpen={() => show(true)} />
      <Dialog
        wide
        isOpen={isShown}
        onOpenChange={show}
        title={t('prepare.title.named', { name: session.name })}
        closeLabel={t('common.close')}
      >
        <Suspense fallback={<p>{t('common.loading')}</p>}>
          <LaterPreparation session={session} me={me} />
        </Suspense>
      </Dialog>
    </div>
  );
}
