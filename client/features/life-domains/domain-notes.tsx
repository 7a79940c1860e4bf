import { DOMAIN_LEVELS } from '@samenspraak/shared/domain/kinds.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraftChoices } from '../../live/drafts.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { AddCard, type AddStart } from '../../ui/card/add-card.tsx';
import { addDraft } from '../../ui/card/add-draft.ts';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { CardEmpty } from '../../ui/card/card-empty.tsx';
import { CardList } from '../../ui/card/card-list.tsx';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import { OneOf } from '../../ui/card/one-of.tsx';
import type { DomainLevel, DomainStand } from './domain-stands.ts';

/** What is chosen with the words of a new note. */
interface Chosen {
  readonly level: DomainLevel | undefined;
}

interface Props {
  readonly stand: DomainStand;
  readonly onClose: () => void;
}

/** What people noted on one life domain, and the field for one more. */
export function DomainNotes({ stand: { domain, notes }, onClose }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const { can } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const [{ level }, choose] = useDraftChoices<Chosen>(addDraft('domainNote', domain));
  const [start, setStart] = useState<AddStart | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const isOpen = !board.readOnly && can('card.add', { kind: 'domainNote' });
  const title = t(`lifeDomain.${domain}`);
  return (
    <section className="domain-notes" aria-labelledby={id}>
      <header className="domain-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <Button variant="quiet" size="small" icon="close" onPress={onClose}>
          {t('cards.domain.close')}
        </Button>
      </header>
      <CardList
        label={title}
        cards={notes}
        said={['domain']}
        empty={<CardEmpty kind="domainNote" onTry={isOpen ? (text) => setStart({ text }) : null} />}
      >
        <AddCard
          kind="domainNote"
          place={domain}
          label={t('cards.domain.add')}
          isOpen={isOpen}
          start={start}
          choice={
            <OneOf
              quietLabel
              label={t('work.details.level')}
              options={DOMAIN_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
              value={level}
              onChange={(value) => choose({ level: value })}
            />
          }
          onAdd={(card) => board.add({ kind: 'domainNote', domain, level, order: orderAtEnd(notes), ...card })}
        />
      </CardList>
    </section>
  );
}
