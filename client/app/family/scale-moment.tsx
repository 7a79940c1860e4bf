import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { ReactNode } from 'react';
import { type Moment, sceneOf } from '../../features/family-moment/moment.ts';
import { TopBox } from '../../features/family-scale/settled-box.tsx';
import { OwnThoughts } from '../../features/family-thoughts/own-thoughts.tsx';
import { SaySomething } from '../../features/family-thoughts/say-something.tsx';
import { type Draft, ThoughtField } from '../../features/family-thoughts/thought-field.tsx';
import { useOffered } from '../../features/family-thoughts/use-offered.ts';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly moment: Moment;
  /** Whether all numbers are on the table. */
  readonly isShown: boolean;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly editing: CardId | null;
  readonly onEditing: (id: CardId | null) => void;
  readonly readers: ReactNode;
  /** The number itself: to give, or as everybody gave it. */
  readonly children: ReactNode;
}

/**
 * The number, and after looking at all of them what would make it one better: it becomes a card with what is needed. Whoever
 * is writing that when a second round opens goes on writing, under the new question.
 */
export function ScaleMoment({ moment, isShown, draft, onDraft, editing, onEditing, readers, children }: Props) {
  const text = useText();
  const offered = useOffered(moment, ['need']).filter((kind) => kind === 'need' || kind === draft.kind);
  const isBegun = draft.text !== '';
  return (
    <>
      {children}
      {offered.length > 0 && (isShown || isBegun) && (
        <section className="plain-stack">
          <h2 data-aloud>{text('picking.better')}</h2>
          <p data-aloud>{text('picking.betterHow')}</p>
          <SaySomething begun={isBegun}>
            <ThoughtField at={sceneOf(moment)} {...{ draft, onDraft, offered, readers }} />
          </SaySomething>
        </section>
      )}
      <TopBox />
      {isShown && <OwnThoughts editing={editing} onEditing={onEditing} />}
    </>
  );
}
