import { useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ICON_OF_KIND } from '../../ui/card/kind-icon.ts';
import { Icon } from '../../ui/icon.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import type { MinutesEditor } from './editor/minutes-editor.ts';
import { mentionWords } from './mention-words.ts';
import { useMentionChoice } from './use-mention-choice.ts';

interface Props {
  readonly editor: MinutesEditor;
  readonly id: string;
  /** Gets the id of the entry that Enter would take, or null while there is no list. */
  readonly onActive: (id: string | null) => void;
}

/** The cards of this session to choose from, beside the `@` that asks for one. */
export function MentionList({ editor, id, onActive }: Props) {
  const t = useText();
  const { query, found, active } = useMentionChoice(editor);
  const list = useRef<HTMLDivElement>(null);
  const activeId = active === undefined ? null : `${id}-${active.id}`;
  useEffect(() => onActive(activeId), [onActive, activeId]);
  const from = query?.from ?? null;
  const count = found.length;
  useLayoutEffect(() => {
    if (from === null || count === 0) return;
    const follow = () => place(list.current, editor.spotOf(from));
    follow();
    const ends = new AbortController();
    // scrolling is heard wherever it happens, for the field scrolls by itself
    addEventListener('scroll', follow, { capture: true, signal: ends.signal });
    addEventListener('resize', follow, { signal: ends.signal });
    return () => ends.abort();
  }, [editor, from, count]);
  const none = query !== null && query.words !== '' && count === 0;
  return (
    <>
      <LiveRegion message={none ? t('minutes.mention.none') : count > 0 ? t('minutes.mention.found', { count }) : ''} />
      {query !== null && count > 0 && (
        <div className="minutes-mentions" role="listbox" ref={list} id={id} aria-label={t('minutes.mention.label')}>
          {found.map((card) => (
            <div
              key={card.id}
              id={`${id}-${card.id}`}
              className="minutes-choice"
              role="option"
              tabIndex={-1}
              aria-selected={card === active}
              onMouseDown={(event) => {
                event.preventDefault();
                editor.mention(query, card.id);
              }}
            >
              <Icon name={ICON_OF_KIND[card.kind]} size={16} />
              {mentionWords(card, t)}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Puts the list under the line that asks for it, or above it where there is more room; within the window. */
function place(list: HTMLElement | null, spot: ReturnType<MinutesEditor['spotOf']>): void {
  if (list === null) return;
  const isLow = spot.bottom > innerHeight / 2;
  const left = Math.max(8, Math.min(spot.left, innerWidth - list.offsetWidth - 8));
  list.style.setProperty('--minutes-left', `${left}px`);
  list.style.setProperty('--minutes-top', isLow ? 'auto' : `${spot.bottom + 4}px`);
  list.style.setProperty('--minutes-bottom', isLow ? `${innerHeight - spot.top + 4}px` : 'auto');
}
