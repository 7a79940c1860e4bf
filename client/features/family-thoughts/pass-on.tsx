import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { setField } from '@samenspraak/shared/document/write.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainButton } from '../../ui/plain-button.tsx';

/** Whether the chair may pass a thought on to people of another session: its writer has the say (domain.md §6). */
export function PassOn({ card, mayMark }: { card: CardSnapshot; mayMark: boolean }) {
  const text = useText();
  const { doc } = useSession();
  const stays = card.shareable === 'notNow';
  return (
    <>
      {stays && <p className="plain-soft">{text('family.mine.keptHere')}</p>}
      {mayMark && (
        <PlainButton tone="words" onClick={() => setField(doc, card.id, 'shareable', stays ? 'yes' : 'notNow')}>
          {text(stays ? 'family.mine.mayPass' : 'family.mine.keepHere')}
        </PlainButton>
      )}
    </>
  );
}
