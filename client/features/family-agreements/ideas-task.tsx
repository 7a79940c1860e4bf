import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots, useCards } from '../../live/use-document.ts';
import { ideaWeights } from '../../ui/ballot/idea-weights.ts';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { IdeaBox } from './idea-box.tsx';
import { ideasAt } from './ideas.ts';

/** The ideas that are weighed or put in order, to read. An order is a numbered list. */
export function IdeasTask({ lane }: { lane: Lane }) {
  const text = useText();
  const cards = useCards();
  const weights = ideaWeights(presentBallot(useBallots(), 'ideaWeight')?.rounds ?? []);
  const { table, rest, aside } = ideasAt(cards, lane);
  const List = lane === 'prioritise' ? 'ol' : 'ul';
  const idea = (one: CardSnapshot) => (
    <IdeaBox
      idea={one}
      remarks={cards.filter(({ kind, answers }) => kind === 'remark' && answers?.includes(one.id))}
      firstFor={weights.get(one.id)?.firstFor ?? []}
    />
  );
  if (table.length + rest.length + aside.length === 0) return <p data-aloud>{text('family.ideas.empty')}</p>;
  return (
    <>
      {table.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.ideas.table')}</h2>
          <List className={lane === 'prioritise' ? 'family-agreements-order' : 'plain-list'}>
            {table.map((one) => (
              <li key={one.id}>{idea(one)}</li>
            ))}
          </List>
        </section>
      )}
      {rest.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.ideas.rest')}</h2>
          <ul className="plain-list">
            {rest.map((one) => (
              <li key={one.id}>{idea(one)}</li>
            ))}
          </ul>
        </section>
      )}
      {aside.length > 0 && (
        <section className="plain-stack">
          <h2 data-aloud>{text('family.ideas.aside')}</h2>
          <ul className="plain-list">
            {aside.map((one) => (
              <li key={one.id}>
                <PlainBox>
                  <p data-aloud className="family-agreements-what">
                    {one.text}
                  </p>
                  {one.parked !== undefined && one.parked !== '' && (
                    <p data-aloud className="plain-soft">
                      {text('family.ideas.asideWhy', { why: one.parked })}
                    </p>
                  )}
                </PlainBox>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
