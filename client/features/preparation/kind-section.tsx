import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { newKey } from './draft.ts';
import { ItemEditor } from './item-editor.tsx';
import { itemHint, itemTitle, placeTitle } from './prepared-kinds.ts';
import { useWriting } from './writing.ts';

/** Everything of one kind, under each other, with a field to begin in while there is nothing. */
export function KindSection({ kind }: { readonly kind: CardKind }) {
  const t = useText();
  const id = useId();
  const { draft, put, remove, hasRoom } = useWriting();
  const kept = draft.filter(({ item }) => item.kind === kind && item.domain === undefined);
  const [blank, setBlank] = useState({ key: newKey(), isAsked: false });
  const last = useRef<HTMLTextAreaElement>(null);
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (moves > 0) last.current?.focus();
  }, [moves]);
  const isKept = (key: string) => kept.some((one) => one.key === key);
  const isBlankShown = hasRoom && !isKept(blank.key) && (kept.length === 0 || blank.isAsked);
  const shown = isBlankShown ? [...kept, { key: blank.key, item: { kind, text: '' } }] : kept;
  const lastShown = shown.at(-1);
  function another() {
    setBlank({ key: newKey(), isAsked: true });
    setMoves(moves + 1);
  }
  function takeAway(key: string) {
    remove(key);
    setBlank({ key: newKey(), isAsked: false });
    setMoves(moves + 1);
  }
  return (
    <section className="prepare-kind" aria-labelledby={id}>
      <h4 id={id}>{t(placeTitle(kind))}</h4>
      <ul className="prepare-list">
        {shown.map(({ key, item }, index) => (
          <li key={key}>
            <ItemEditor
              item={item}
              label={t('prepare.numbered', { what: t(itemTitle(kind)), number: index + 1 })}
              hint={t(itemHint(kind))}
              onChange={(changed) => put({ key, item: changed })}
              onRemove={isKept(key) ? () => takeAway(key) : undefined}
              {...(key === lastShown?.key && { areaRef: last })}
            />
          </li>
        ))}
      </ul>
      {lastShown !== undefined && lastShown.item.text.trim() !== '' && hasRoom && (
        <Button size="small" icon="add" onPress={another}>
          {t('prepare.another', { what: t(itemTitle(kind)) })}
        </Button>
      )}
    </section>
  );
}
