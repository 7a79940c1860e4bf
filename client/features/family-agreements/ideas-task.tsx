import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { ideasAt } from './ideas.ts';

/** The ideas that are weighed or put in order, to read. An order is a numbered list. */
export function IdeasTask({ lane }: { lane: Lane }) {
  const text = useText();
  const { table, rest } = ideasAt(useCards(), lane);
  const List = lane === 'prioritise' ? 'ol' : 'ul';
  if (table.length + rest.length === 0) return <p data-aloud>{text('family.ideas.empty')}</p>;
  return (
    <>
      {table.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.ideas.table')}</h2>
          <List className={lane === 'prioritise' ? 'family-agreements-order' : 'plain-list'}>
            {table.map((idea) => (
              <li key={idea.id}>
                <Idea idea={idea} />
              </li>
            ))}
          </List>
        </section>
      )}
      {rest.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.ideas.rest')}</h2>
          <ul className="plain-list">
            {rest.map((idea) => (
              <li key={idea.id}>
                <Idea idea={idea} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Idea({ idea }: { idea: CardSnapshot }) {
  const text = useText();
  const marks = [
    idea.load === undefined ? '' : text(`family.ideas.${idea.load}`),
    idea.term === undefined ? '' : text(`family.ideas.${idea.term}`),
  ].filter((mark) => mark !== '');
  return (
    <PlainBox>
      <p data-aloud className="family-agreements-what">
        {idea.text}
      </p>
      {marks.length > 0 && <p className="plain-soft">{marks.join('. ')}</p>}
    </PlainBox>
  );
}
