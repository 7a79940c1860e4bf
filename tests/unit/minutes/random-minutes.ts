import { MOST_LISTS } from '@samenspraak/shared/document/minutes.ts';
import type { Node, Schema } from 'prosemirror-model';
import type { Random } from '../../fuzz/support/random.ts';

const WORDS = ['besproken', 'wie doet wat', 'één keer', '😀', 'a'];

/** Minutes such as somebody could make with the editor. */
export function randomMinutes(schema: Schema, random: Random): Node {
  const make = maker(schema, random);
  return schema.topNodeType.create(
    null,
    some(random, () => make.block(0)),
  );
}

function some(random: Random, one: () => Node): Node[] {
  return Array.from({ length: 1 + random.below(3) }, one);
}

function maker(schema: Schema, random: Random) {
  const node = (name: string, attrs: Record<string, unknown> | null, content: Node[]) => {
    const made = schema.nodes[name]?.create(attrs, content);
    if (made === undefined) throw new Error(`no ${name}`);
    return made;
  };
  function piece(): Node {
    const turn = random.below(6);
    if (turn === 0) return node('mention', { cardId: `card-0000${random.below(9)}` }, []);
    if (turn === 1) return node('hardBreak', null, []);
    const marks = Object.values(schema.marks).filter(() => random.bool(0.3));
    return schema.text(
      random.pick(WORDS),
      marks.map((mark) => mark.create()),
    );
  }
  const line = () => some(random, piece);
  const paragraph = () => node('paragraph', null, line());
  function list(lists: number): Node {
    const item = () =>
      node('listItem', null, [paragraph(), ...(lists < MOST_LISTS && random.bool() ? [list(lists + 1)] : [])]);
    return node(random.pick(['bulletList', 'numberedList']), null, some(random, item));
  }
  return {
    block(lists: number): Node {
      const turn = random.below(4);
      if (turn === 0) return node('heading', { level: 1 + random.below(2) }, line());
      return turn === 1 ? list(lists + 1) : paragraph();
    },
  };
}
