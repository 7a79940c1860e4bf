import './family-table.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { byKind } from './by-kind.ts';

/** Everything on the board, to read: what people wrote, in their own words, under plain headings. */
export function TablePage() {
  const text = useText();
  const groups = byKind(useCards());
  return (
    <>
      <p data-aloud>{text(groups.length === 0 ? 'aside.table.empty' : 'aside.table.text')}</p>
      {groups.map(({ kind, cards }) => (
        <section key={kind} className="plain-stack">
          <h2 data-aloud>{text(`aside.many.${kind}`)}</h2>
          <ul className="plain-list">
            {cards.map((card) => (
              <Paper key={card.id} card={card} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Paper({ card }: { card: CardSnapshot }) {
  const text = useText();
  const { actor } = useSession();
  return (
    <li>
      <PlainBox {...(card.author === actor.participantId ? { tone: 'own' as const } : {})}>
        <p data-aloud className="family-table-words">
          {card.text}
        </p>
        <p className="plain-soft">
          {card.provenance === 'published' ? text('copy.family') : <Author author={card.author} />}
          {card.voice !== undefined &&
            `, ${text(card.voice === 'child' ? 'aside.table.forChild' : 'aside.table.forClient')}`}
          {card.basis !== undefined && `. ${text(`copy.family.${card.basis}`)}`}
        </p>
      </PlainBox>
    </li>
  );
}

function Author({ author }: { author: ParticipantId }) {
  const text = useText();
  const { actor } = useSession();
  const entry = useRoster().find((one) => one.participantId === author);
  if (author === actor.participantId) return text('aside.table.byYou');
  return entry === undefined ? text('aside.table.byGone') : text('aside.table.by', { name: entry.name });
}
