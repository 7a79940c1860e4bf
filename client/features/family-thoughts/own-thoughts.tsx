import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { OwnThought } from './own-thought.tsx';
import { ownThoughts } from './thoughts.ts';

interface Props {
  /** The thought that is being changed just now. */
  readonly editing: CardId | null;
  readonly onEditing: (id: CardId | null) => void;
}

/** What this person wrote before, and for a confidant also what their client wrote. */
export function OwnThoughts({ editing, onEditing }: Props) {
  const text = useText();
  const { actor } = useSession();
  const roster = useRoster();
  const { mine, ofClient } = ownThoughts(useCards(), actor);
  const client = roster.find((entry) => entry.participantId === actor.clientOf)?.name ?? '';
  const groups = [
    { title: text('family.mine.title'), cards: mine },
    { title: text('family.mine.ofClient', { name: client }), cards: ofClient },
  ];
  return groups
    .filter(({ cards }) => cards.length > 0)
    .map(({ title, cards }) => (
      <section key={title} className="plain-stack">
        <h2>{title}</h2>
        <ul className="plain-list">
          {cards.map((card) => (
            <OwnThought
              key={card.id}
              card={card}
              editing={editing === card.id}
              onEditing={(on) => onEditing(on ? card.id : null)}
            />
          ))}
        </ul>
      </section>
    ));
}
