import './preparation.css';
import './prepared.css';
import { VOICES } from '@samenspraak/shared/domain/roles.ts';
import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { CONDITIONS } from '@samenspraak/shared/policy/conditions.ts';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useEffect, useId, useMemo } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Draft, hasRoom, itemsOf, namesIn, withItem, withoutItem } from './draft.ts';
import { KeptLine } from './kept-line.tsx';
import { LeftWords } from './left-words.tsx';
import type { PreparationKeeper } from './preparation-keeper.ts';
import { usePreparation } from './preparations.ts';
import { Sealed } from './sealed.tsx';
import { TakeBack } from './take-back.tsx';
import { TopicList } from './topic-list.tsx';
import { topicsOf } from './topics.ts';
import { type Writing, WritingContext } from './writing.ts';

interface Props {
  readonly session: SessionView;
  readonly me: ConferenceView['me'];
}

/** What one person prepares for one session, question by question; read by nobody else until the chair releases it. */
export function Preparation({ session, me }: Props) {
  const t = useText();
  const { keeper, isOpen, failure, ...kept } = usePreparation(session.sessionId);
  useEffect(() => {
    void keeper.open();
    return () => void keeper.flush();
  }, [keeper]);
  useUnsentWarning(kept.state !== 'kept');
  const language = useLanguage();
  const topics = useMemo(() => topicsOf(kept.asked, language), [kept.asked, language]);
  const readersId = useId();
  const writing = useWritingOf({ keeper, draft: kept.draft, me, readersId });
  if (!isOpen) return <NotYet failure={failure} onAgain={keeper.again} />;
  if (kept.sealed) return <Sealed state={kept.state} refusal={kept.refusal} onTakeBack={keeper.takeBack} />;
  const isEmpty = itemsOf(kept.draft).length === 0;
  return (
    <WritingContext value={writing}>
      <div className="prepare">
        <WhoReads session={session} />
        <KeptLine {...kept} isEmpty={isEmpty} onAgain={keeper.again} readersId={readersId} />
        <div role="status">
          {kept.released && (
            <Notice tone="good">{t('prepare.released', { audience: t(`work.audience.${session.look}`) })}</Notice>
          )}
          <LeftWords left={kept.left} onForget={keeper.forgetLeft} />
          {kept.joined && <Notice>{t('prepare.joined')}</Notice>}
          {!writing.hasRoom && <Notice>{t('prepare.full')}</Notice>}
        </div>
        <TopicList topics={topics} />
        {!isEmpty && <TakeBack onTakeBack={() => void keeper.takeBack()} />}
      </div>
    </WritingContext>
  );
}

/** Who can read it now, and who later. */
function WhoReads({ session: { name, look } }: { readonly session: SessionView }) {
  const t = useText();
  return (
    <dl className="prepare-readers">
      <dt>{t('prepare.now')}</dt>
      <dd>{t('prepare.now.what')}</dd>
      <dt>{t('prepare.later')}</dt>
      <dd>{t('prepare.later.what', { name, audience: t(`work.audience.${look}`) })}</dd>
    </dl>
  );
}

function NotYet({ failure, onAgain }: { readonly failure: string | null; readonly onAgain: () => void }) {
  const t = useText();
  if (failure === null) return <p role="status">{t('common.loading')}</p>;
  return (
    <Notice
      tone="warn"
      role="alert"
      actions={
        <Button size="small" onPress={onAgain}>
          {t('common.tryAgain')}
        </Button>
      }
    >
      {failure === '' ? t('common.failed.offline') : failure}
    </Notice>
  );
}

interface Shared extends Pick<Props, 'me'>, Pick<Writing, 'readersId'> {
  readonly keeper: PreparationKeeper;
  readonly draft: Draft;
}

function useWritingOf({ keeper, draft, me, readersId }: Shared): Writing {
  return useMemo(() => {
    const now = () => keeper.snapshot().draft;
    return {
      draft,
      put: (changed) => keeper.change(withItem(now(), changed)),
      remove: (key) => keeper.change(withoutItem(now(), key)),
      hasRoom: hasRoom(draft),
      voices: voicesOf(me),
      names: namesIn(draft),
      readersId,
    };
  }, [keeper, draft, me, readersId]);
}

/** Whose voice this person may bring in besides their own. */
function voicesOf({ participantId, role }: Props['me']): Writing['voices'] {
  const actor = { participantId, role, organisationId: null, clientOf: null, admitted: true };
  return VOICES.filter((voice) => CONDITIONS.mayLendThisVoice.holds({ actor, place: NOWHERE, target: { voice } }));
}
