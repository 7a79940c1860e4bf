import './family-scale.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import { SCORE_GROUPS } from '@samenspraak/shared/domain/roles.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { byWeight, fellAway, type Pick, tallyOf } from '../../ui/ballot/tally.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { giverName } from './giver-name.ts';
import { GroupMark } from './group-mark.tsx';
import { MissedWords } from './missed-words.tsx';
import { isUnsent, type OwnScore } from './own-score.ts';
import { PickHead } from './pick-head.tsx';
import { usePickOptions } from './pick-options.ts';
import { WeighedView } from './weighed-view.tsx';

interface Props {
  readonly ballot: BallotView;
  readonly own: OwnScore;
  readonly onOwn: (own: OwnScore) => void;
}

/** All choices at once; of ideas, how the dots lie and apart from those what comes first for whom. */
export function PicksView(shown: Props) {
  const isOfIdeas = ballotKind(shown.ballot.question) === 'ideaWeight';
  return isOfIdeas ? <WeighedView {...shown} /> : <ChoicesView {...shown} />;
}

/** A row of marks for each, how many in words, and what people wrote with theirs. */
function ChoicesView({ ballot, own, onOwn }: Props) {
  const text = useText();
  const { actor } = useSession();
  const options = usePickOptions(ballot);
  const round = ballot.rounds.at(-1) ?? [];
  const tally = byWeight(
    tallyOf(
      round,
      options.map(({ value }) => value),
    ),
  );
  const fell = fellAway(
    round,
    options.map(({ value }) => value),
  );
  const isOwn = ({ participantId, voice }: Pick) => participantId === actor.participantId && voice === null;
  return (
    <>
      <PickHead ballot={ballot} />
      {isUnsent(own) && (
        <div role="status">
          <PlainBox tone="warm">
            <p data-aloud>{text('picking.missed')}</p>
            <MissedWords {...{ own, onOwn }} />
          </PlainBox>
        </div>
      )}
      <p data-aloud>{text('picking.shown')}</p>
      {fell > 0 && <p data-aloud>{text('picking.fell', { count: fell })}</p>}
      <ol className="plain-list">
        {tally.map(({ choice, picks }) => (
          <li key={choice}>
            <PlainBox>
              <p data-aloud className="family-scale-words">
                {options.find(({ value }) => value === choice)?.words}
              </p>
              <Marks picks={picks} isOwn={isOwn} />
              <p data-aloud className="plain-soft">
                {picks.every(isOwn)
                  ? text('picking.onlyYours')
                  : `${text('picking.count', { count: picks.length })}${picks.some(isOwn) ? ` ${text('picking.yours')}` : ''}`}
              </p>
            </PlainBox>
          </li>
        ))}
      </ol>
      <Shapes picks={tally.flatMap(({ picks }) => picks)} />
      <Reasons picks={tally.flatMap(({ picks }) => picks)} />
    </>
  );
}

function Marks({ picks, isOwn }: { picks: readonly Pick[]; isOwn: (pick: Pick) => boolean }) {
  return (
    <span className="family-scale-marks">
      {picks.map((pick) => (
        <svg key={giverKey(pick)} viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
          <GroupMark group={pick.group} own={isOwn(pick)} />
        </svg>
      ))}
    </span>
  );
}

/** Which shape stands for whom, for those that are in the picture. */
function Shapes({ picks }: { picks: readonly Pick[] }) {
  const text = useText();
  const groups = SCORE_GROUPS.filter((group) => picks.some((pick) => pick.group === group));
  return (
    <details className="family-scale-grounds">
      <summary>{text('picking.shapes')}</summary>
      <ul className="family-scale-groups">
        {groups.map((group) => (
          <li key={group}>
            <svg viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
              <GroupMark group={group} />
            </svg>
            {text(`family.spread.group.${group}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who picked what is said by name, with what they wrote. */
function Reasons({ picks }: { picks: readonly Pick[] }) {
  const text = useText();
  const roster = useRoster();
  const spoken = picks.filter(({ grounds }) => grounds.trim() !== '');
  if (spoken.length === 0) return null;
  return (
    <details className="family-scale-grounds">
      <summary>{text('picking.reasons')}</summary>
      <ul className="plain-list">
        {spoken.map((pick) => (
          <li key={giverKey(pick)}>
            <PlainBox>
              <p className="family-scale-words">{pick.grounds}</p>
              <p className="plain-soft">{giverName(pick, { roster, text })}</p>
            </PlainBox>
          </li>
        ))}
      </ul>
    </details>
  );
}
