import { MINUTES_ROOT } from '@samenspraak/shared/document/minutes.ts';
import { type MinutesBlock, type MinutesPiece, readMinutes } from '@samenspraak/shared/document/read-minutes.ts';
import { createElement, Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { useText } from '../../i18n/use-text.ts';
import { nextFrame } from '../../live/next-frame.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { useScrollStop } from '../../ui/use-scroll-stop.ts';
import { mentionWords } from './mention-words.ts';

/** The minutes to read, as they are being written. Reading them needs no editor, and writes nothing. */
export function MinutesReader() {
  const t = useText();
  const { doc } = useSession();
  const blocks = useBlocks(doc);
  const cards = useCards();
  const byId = useMemo(() => new Map<string, (typeof cards)[number]>(cards.map((card) => [card.id, card])), [cards]);
  function show(piece: MinutesPiece): ReactNode {
    switch (piece.type) {
      case 'words':
        return piece.marks.reduce<ReactNode>((words, mark) => createElement(mark, null, words), piece.text);
      case 'hardBreak':
        return <br />;
      case 'mention': {
        const card = byId.get(piece.cardId);
        return (
          <span className="minutes-mention" data-gone={card === undefined ? '' : undefined}>
            {card === undefined ? t('minutes.mention.gone') : mentionWords(card, t)}
          </span>
        );
      }
    }
  }
  const area = useRef<HTMLDivElement>(null);
  useScrollStop(area);
  if (blocks.length === 0) return <p className="minutes-none">{t('minutes.none')}</p>;
  return (
    <div className="minutes-text" ref={area}>
      <Blocks blocks={blocks} show={show} />
    </div>
  );
}

/** Read again at most once per frame. */
function useBlocks(doc: Y.Doc): readonly MinutesBlock[] {
  const [blocks, setBlocks] = useState(() => readMinutes(doc));
  useEffect(() => {
    const minutes = doc.getXmlFragment(MINUTES_ROOT);
    let cancel: (() => void) | null = null;
    const later = () => {
      cancel ??= nextFrame(() => {
        cancel = null;
        setBlocks(readMinutes(doc));
      });
    };
    minutes.observeDeep(later);
    later();
    return () => {
      minutes.unobserveDeep(later);
      cancel?.();
    };
  }, [doc]);
  return blocks;
}

interface BlocksProps {
  readonly blocks: readonly MinutesBlock[];
  readonly show: (piece: MinutesPiece) => ReactNode;
}

/** Blocks and pieces have no names of their own: their places are their keys. */
function Blocks({ blocks, show }: BlocksProps) {
  return blocks.map((block, at) => withKey(at, <Block block={block} show={show} />));
}

function Block({ block, show }: { readonly block: MinutesBlock; readonly show: BlocksProps['show'] }) {
  if ('line' in block) {
    const words = block.line.map((piece, at) => withKey(at, show(piece)));
    if (block.type === 'paragraph') return <p>{words}</p>;
    return block.level === 2 ? <h4>{words}</h4> : <h3>{words}</h3>;
  }
  const List = block.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <List>
      {block.items.map((item, at) =>
        withKey(
          at,
          <li>
            <Blocks blocks={item} show={show} />
          </li>,
        ),
      )}
    </List>
  );
}

function withKey(at: number, children: ReactNode): ReactNode {
  return <Fragment key={at}>{children}</Fragment>;
}
