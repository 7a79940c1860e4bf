import { DOMAIN_LEVELS, LIFE_DOMAINS } from '@samenspraak/shared/domain/kinds.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { OneOf } from '../../ui/card/one-of.tsx';
import { type DraftItem, newKey, withField } from './draft.ts';
import { ItemEditor } from './item-editor.tsx';
import { useWriting } from './writing.ts';

type LifeDomain = (typeof LIFE_DOMAINS)[number];

/** The fourteen life domains (domain.md §3): how each stands, and what there is to say about it. */
export function DomainSection() {
  const t = useText();
  const id = useId();
  return (
    <section className="prepare-domains" aria-labelledby={id}>
      <h4 id={id}>{t('kind.domainNote.many')}</h4>
      <p className="prepare-soft">{t('prepare.domains')}</p>
      <ul className="prepare-domain-list">
        {LIFE_DOMAINS.map((domain) => (
          <DomainEntry key={domain} domain={domain} />
        ))}
      </ul>
    </section>
  );
}

function DomainEntry({ domain }: { readonly domain: LifeDomain }) {
  const { draft, hasRoom } = useWriting();
  const [blank, setBlank] = useState(newKey);
  const kept = draft.filter(({ item }) => item.domain === domain);
  const empty: PreparedItem = { kind: 'domainNote', domain, text: '' };
  const shown = kept.length === 0 && hasRoom ? [{ key: blank, item: empty }] : kept;
  return (
    <li className="prepare-domain">
      {shown.map((one) => (
        <DomainNote key={one.key} domain={domain} note={one} onRemoved={() => setBlank(newKey())} />
      ))}
    </li>
  );
}

interface NoteProps {
  readonly domain: LifeDomain;
  readonly note: DraftItem;
  readonly onRemoved: () => void;
}

/**
 * One life domain. How it stands is said in a word as well, so that there is always something to read on the board; whoever
 * writes more writes it over that word.
 */
function DomainNote({ domain, note: { key, item }, onRemoved }: NoteProps) {
  const t = useText();
  const { put, remove, draft } = useWriting();
  const name = t(`lifeDomain.${domain}`);
  const isWord = item.level !== undefined && item.text === t(`level.${item.level}`);
  function takeAway() {
    remove(key);
    onRemoved();
  }
  function choose(level: PreparedItem['level']) {
    const isOwn = item.text.trim() !== '' && !isWord;
    if (level === undefined && !isOwn) return takeAway();
    const text = isOwn || level === undefined ? item.text : t(`level.${level}`);
    put({ key, item: { ...withField(item, 'level', level), text } });
  }
  return (
    <ItemEditor
      item={item}
      label={name}
      hint={t('prepare.domainHint')}
      onChange={(changed) => put({ key, item: changed })}
      onRemove={draft.some((one) => one.key === key) ? takeAway : undefined}
    >
      <OneOf
        label={name}
        options={DOMAIN_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={item.level}
        onChange={choose}
      />
    </ItemEditor>
  );
}
