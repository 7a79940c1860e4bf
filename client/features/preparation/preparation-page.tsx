import './preparation.css';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LaterPreparation } from './later.ts';

interface Props {
  readonly session: SessionView;
  readonly me: ConferenceView['me'];
  /** The way to the other sessions; null for who has one. */
  readonly tabs: ReactNode;
  /** The table began while somebody prepares: nobody is torn away, they are told. */
  readonly hasBegun: boolean;
  readonly onBack: () => void;
}

/** A calm page to prepare on, before there is a board. */
export function PreparationPage({ session, me, tabs, hasBegun, onBack }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="prepare-page">
      <header className="prepare-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('prepare.title')}
        </h1>
        <Button icon="arrowLeft" variant={hasBegun ? 'primary' : 'secondary'} onPress={onBack}>
          {t(hasBegun ? 'prepare.toBoard' : 'prepare.back')}
        </Button>
      </header>
      <div role="status">{hasBegun && <Notice>{t('prepare.begun')}</Notice>}</div>
      {tabs}
      <h2>{t('prepare.title.named', { name: session.name })}</h2>
      <Suspense fallback={<p>{t('common.loading')}</p>}>
        <LaterPreparation key={session.sessionId} session={session} me={me} />
      </Suspense>
    </main>
  );
}
