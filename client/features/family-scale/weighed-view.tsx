import './family-scale.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { firstChoices, ideaWeights } from '../../ui/ballot/idea-weights.ts';
import type { Pick } from '../../ui/ballot/tally.ts';
import { Icon } from '../../ui/icon.tsx';
import { PlainBox } from '../../ui/plain-box.tsx';
import { giverName } from './giver-name.ts';
import { isUnsent, type OwnScore } from './own-score.ts';
import { PickHead } from './pick-head.tsx';
import { usePickOptions } from './pick-options.ts';

/** After the dots were shown: first what comes first for this person and theirs, then how the others look at it. */
export function WeighedView({ ballot, own }: { ballot: BallotView; own: OwnScore }) {
  const text = useText();
  const weights = ideaWeights(ballot.rounds);
  const dotsOf = (idea: string) => weights.get(idea)?.dots ?? 0;
  // an idea that was put back meanwhile keeps the dots that it was given
  const kept = [...weights.keys()].filter((idea) => dotsOf(idea) > 0);
  const ideas = usePickOptions(ballot, { author: null, kept }).toSorted((a, b) => dotsOf(b.value) - dotsOf(a.value));
  return (
    <>
      <PickHead ballot={ballot} />
      {isUnsent(own) && (
        <div role="status">
          <PlainBox tone="warm">
            <p data-aloud>{text('picking.missed')}</p>
          </PlainBox>
        </div>
      )}
      <FirstChoices ballot={ballot} />
      <section className="plain-stack">
        <h2 data-aloud>{text('picking.idea.others')}</h2>
        <p data-aloud>{text('picking.idea.apart')}</p>
        <ol className="plain-list">
          {ideas.map(({ value, words }) => (
            <li key={value}>
              <PlainBox>
                <p data-aloud className="family-scale-words">
                  {words}
                </p>
                <p data-aloud className="plain-soft">
                  {text('picking.idea.dots', { count: dotsOf(value) })}
                </p>
              </PlainBox>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** What comes first for whom of the family, this person before all. It is no part of any sum. */
function FirstChoices({ ballot }: { ballot: BallotView }) {
  const text = useText();
  const roster = useRoster();
  const cards = useCards();
  const { actor } = useSession();
  const whose = actor.clientOf ?? actor.participantId;
  const isOwn = ({ participantId, voice }: Pick) => participantId === whose && voice === null;
  const choices = firstChoices(ballot.rounds).toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return choices.map((one) => {
    const idea = cards.find(({ id }) => id === one.choice);
    const isMine = one.participantId === actor.participantId && one.voice === null;
    return (
      <PlainBox key={giverKey(one)} {...(isMine && { tone: 'own' as const })}>
        <p data-aloud className="family-scale-first">
          <Icon name="star" size={20} />
          {isMine ? text('picking.idea.mine') : text('picking.idea.first', { name: giverName(one, { roster, text }) })}
        </p>
        <p data-aloud className="family-scale-words">
          {idea?.text ?? text('picking.idea.away')}
        </p>
      </PlainBox>
    );
  });
}
