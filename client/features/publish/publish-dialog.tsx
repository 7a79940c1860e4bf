import './publish.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView, DeskView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useCards, usePlan } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CautionsNotice } from './cautions-notice.tsx';
import { CopyPreview } from './copy-preview.tsx';
import { MarkedNotice } from './marked-notice.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { isPublished, publicationOf } from './publication.ts';
import { ReadersList } from './readers-list.tsx';
import { SessionRadios } from './session-radios.tsx';
import { usePublishing } from './use-publishing.ts';

interface PublishDialogProps {
  readonly card: CardSnapshot['id'];
  readonly onClose: () => void;
}

/** Puts a copy of one card before the people of another session, after showing who they are and what they will read. */
export function PublishDialog({ card: id, onClose }: PublishDialogProps) {
  const t = useText();
  const { view } = useConference();
  const card = useCards().find((one) => one.id === id);
  return (
    <Dialog isOpen wide onOpenChange={onClose} title={t('work.publish.title')} closeLabel={t('common.close')}>
      {card === undefined && <p>{t('work.publish.gone')}</p>}
      {card !== undefined && view !== null && view.desk !== null && (
        <Ask {...{ card, view, desk: view.desk, onClose }} />
      )}
    </Dialog>
  );
}

interface AskProps {
  readonly card: CardSnapshot;
  readonly view: ConferenceView;
  readonly desk: DeskView;
  readonly onClose: () => void;
}

function Ask({ card, view, desk, onClose }: AskProps) {
  const t = useText();
  const { sessionId } = useSession();
  const others = view.sessions.filter((one) => one.sessionId !== sessionId);
  const isThere = (one: SessionView) => isPublished(desk, { from: sessionId, card: card.id, to: one.sessionId });
  const free = others.filter((one) => !isThere(one));
  // with more than one the chair says which: a press must not go to whoever happened to stand first
  const [chosen, setChosen] = useState<SessionId | null>(others.length === 1 ? (free[0]?.sessionId ?? null) : null);
  const to = others.find((one) => one.sessionId === chosen);
  if (card.shareable === 'notNow') return <MarkedNotice card={card} people={desk.people} />;
  return (
    <div className="publish">
      <SessionRadios sessions={others} isThere={isThere} chosen={chosen} onChange={setChosen} />
      {to === undefined ? (
        <p>{t(free.length === 0 ? 'work.publish.everywhere' : 'work.publish.choose')}</p>
      ) : (
        <Chosen key={to.sessionId} {...{ card, view, desk, to, onClose }} />
      )}
    </div>
  );
}

function Chosen({ card, view, desk, to, onClose }: AskProps & { readonly to: SessionView }) {
  const t = useText();
  const { sessionId } = useSession();
  const isThere = isPublished(desk, { from: sessionId, card: card.id, to: to.sessionId });
  const plan = usePlan();
  const now = publicationOf({
    ...{ card, plan, desk, me: view.me.participantId },
    ...{ from: sessionId, to: to.sessionId },
  });
  const { shown, refusal, publish } = usePublishing({ now, card: card.id, to: to.sessionId });
  const { copy, agreed, readers, leftBehind, cautions } = shown;
  return (
    <>
      <h3>{t('work.publish.copy')}</h3>
      <CopyPreview copy={copy} people={desk.people} readers={readers} />
      {agreed !== null && <PlanPreview agreed={agreed} people={desk.people} />}
      {leftBehind.length > 0 && (
        <p className="publish-soft">
          {t('work.publish.behind', { what: leftBehind.map((part) => t(`work.publish.behind.${part}`)).join('; ') })}
        </p>
      )}
      <ReadersList session={to} readers={readers} />
      {!isThere && <CautionsNotice cautions={cautions} />}
      <div role="status">{isThere && <Notice tone="good">{t('work.publish.done', { name: to.name })}</Notice>}</div>
      {refusal !== null && (
        <Notice tone={refusal.isChange ? 'info' : 'warn'} role="alert">
          {refusal.text}
        </Notice>
      )}
      {isThere ? (
        <Button autoFocus onPress={onClose}>
          {t('work.details.done')}
        </Button>
      ) : (
        <Button variant="primary" icon="send" onPress={publish}>
          {t('work.publish.press', { name: to.name, count: readers.length })}
        </Button>
      )}
    </>
  );
}
