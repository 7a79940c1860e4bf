import './life-domains.css';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { CardList } from '../../ui/card/card-list.tsx';
import { ColumnTitle } from '../../ui/card/column-title.tsx';
import { DomainNotes } from './domain-notes.tsx';
import { domainStands, type LifeDomain, strayNotes } from './domain-stands.ts';
import { DomainTable } from './domain-table.tsx';
import { DomainTile } from './domain-tile.tsx';

interface Props {
  /** What stands beside the domains while none of them is open. */
  readonly beside: ReactNode;
}

/** The fourteen life domains at a glance (domain.md §3). A press on one shows what was noted, beside the others. */
export function LifeDomains({ beside }: Props) {
  const t = useText();
  const id = useId();
  const cards = useCards();
  const stands = useMemo(() => domainStands(cards), [cards]);
  const strays = useMemo(() => strayNotes(cards), [cards]);
  const [chosen, setChosen] = useState<LifeDomain | null>(null);
  const tile = useRef<HTMLButtonElement>(null);
  const open = stands.find(({ domain }) => domain === chosen);
  const count = stands.reduce((sum, { notes }) => sum + notes.length, strays.length);
  function close() {
    tile.current?.focus();
    setChosen(null);
  }
  return (
    <div className="domains">
      <section className="domain-field" aria-labelledby={id}>
        <ColumnTitle id={id} kind="domainNote" count={count} />
        <p className="domain-soft">{t('cards.domain.what')}</p>
        <ul className="domain-grid">
          {stands.map((stand) => (
            <li key={stand.domain}>
              <DomainTile
                stand={stand}
                isOpen={stand.domain === chosen}
                onOpen={(domain) => (domain === chosen ? close() : setChosen(domain))}
                ref={stand.domain === chosen ? tile : undefined}
              />
            </li>
          ))}
        </ul>
        {strays.length > 0 && (
          <>
            <h4 className="domain-stray">{t('cards.domain.stray')}</h4>
            <CardList label={t('cards.domain.stray')} cards={strays} />
          </>
        )}
        <DomainTable stands={stands} />
      </section>
      <div className="domain-beside">
        {open === undefined ? beside : <DomainNotes key={open.domain} stand={open} onClose={close} />}
      </div>
    </div>
  );
}
