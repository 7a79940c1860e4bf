import './family-minutes.css';
import { MINUTES_ROOT } from '@samenspraak/shared/document/minutes.ts';
import { type MinutesBlock, type MinutesPiece, readMinutes } from '@samenspraak/shared/document/read-minutes.ts';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { useText } from '../../i18n/use-text.ts';
import { nextFrame } from '../../live/next-frame.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';

/** What is noted of the conversation, to read along: whoever sits in a session may read its minutes. */
export function MinutesPage() {
  const text = useText();
  const blocks = useMinutes(useSession().doc);
  return (
    <>
      <p data-aloud>{text(blocks.length === 0 ? 'family.minutes.empty' : 'family.minutes.text')}</p>
      <div className="family-minutes">
        {inOrder(blocks, (block) => (
          <Block block={block} />
        ))}
      </div>
    </>
  );
}

/** The minutes as they stand, read again at most once per frame. */
function useMinutes(doc: Y.Doc): readonly MinutesBlock[] {
  const [blocks, setBlocks] = useState(() => readMinutes(doc));
  useEffect(() => {
    const minutes = doc.getXmlFragment(MINUTES_ROOT);
    let cancel: (() => void) | null = null;
    const read = () => {
      cancel ??= nextFrame(() => {
        cancel = null;
        setBlocks(readMinutes(doc));
      });
    };
    minutes.observeDeep(read);
    read();
    return () => {
      minutes.unobserveDeep(read);
      cancel?.();
    };
  }, [doc]);
  return blocks;
}

function Block({ block }: { readonly block: MinutesBlock }) {
  if ('line' in block) {
    const words = inOrder(block.line, (piece) => <Piece piece={piece} />);
    return block.type === 'heading' ? <h2 data-aloud>{words}</h2> : <p data-aloud>{words}</p>;
  }
  const List = block.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <List>
      {inOrder(block.items, (item) => (
        <li>
          {inOrder(item, (one) => (
            <Block block={one} />
          ))}
        </li>
      ))}
    </List>
  );
}

/** A card that is named stands there with its own words, as everywhere on this phone. */
function Piece({ piece }: { readonly piece: MinutesPiece }): ReactNode {
  const text = useText();
  const cards = useCards();
  switch (piece.type) {
    case 'words':
      return piece.marks.includes('strong') ? <strong>{piece.text}</strong> : piece.text;
    case 'hardBreak':
      return <br />;
    case 'mention': {
      const words = cards.find(({ id }) => id === piece.cardId)?.text.trim() ?? '';
      return <q>{words === '' ? text('family.minutes.gone') : words}</q>;
    }
  }
}

/** Blocks and pieces have no names of their own: their places are their keys. */
function inOrder<Part>(parts: readonly Part[], show: (part: Part) => ReactNode): ReactNode {
  return parts.map((part, at) => withKey(at, show(part)));
}

function withKey(at: number, children: ReactNode): ReactNode {
  return <Fragment key={at}>{children}</Fragment>;
}
