import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type ReactNode, Suspense, useState } from 'react';
import { useConference } from '../../live/use-conference.ts';
import { PublishContext } from '../../ui/card/publish-context.ts';
import { later } from '../../ui/later.ts';

const PublishDialog = later(async () => (await import('../../features/publish/publish-dialog.tsx')).PublishDialog);

/** Lets who leads put copies of cards before the people of another session, when there is another. */
export function Publishing({ children }: { readonly children: ReactNode }) {
  const { view } = useConference();
  const [card, setCard] = useState<CardId | null>(null);
  const isOffered = view !== null && view.desk !== null && view.sessions.length > 1;
  return (
    <PublishContext value={isOffered ? setCard : null}>
      {children}
      {card !== null && (
        <Suspense fallback={null}>
          <PublishDialog card={card} onClose={() => setCard(null)} />
        </Suspense>
      )}
    </PublishContext>
  );
}
