import type { Ref } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import type { DomainLevel, DomainStand, LifeDomain } from './domain-stands.ts';
import { useMakers } from './use-makers.ts';

const ICON_OF_LEVEL: Readonly<Record<DomainLevel, IconName>> = {
  none: 'check',
  some: 'info',
  serious: 'alert',
  unknown: 'question',
};

interface Props {
  readonly stand: DomainStand;
  readonly isOpen: boolean;
  readonly onOpen: (domain: LifeDomain) => void;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** One life domain at a glance: how it stands in a word and a mark, and who is on it. */
export function DomainTile({ stand: { domain, level, differs, notes }, isOpen, onOpen, ref }: Props) {
  const t = useText();
  const makers = useMakers();
  return (
    <button
      type="button"
      ref={ref}
      className="domain-tile"
      aria-expanded={isOpen}
      data-level={level ?? 'open'}
      onClick={() => onOpen(domain)}
    >
      <strong className="domain-name">{t(`lifeDomain.${domain}`)}</strong>
      <span className="domain-level">
        {level !== null && <Icon name={ICON_OF_LEVEL[level]} size={16} />}
        {level !== null && t(`level.${level}`)}
        {level === null && t(notes.length === 0 ? 'cards.domain.open' : 'cards.domain.noLevel')}
      </span>
      {differs && <span className="domain-soft">{t('cards.domain.differs')}</span>}
      {notes.length > 0 && (
        <span className="domain-soft">
          {t('cards.domain.notes', { count: notes.length })} · {makers(notes)}
        </span>
      )}
    </button>
  );
}
