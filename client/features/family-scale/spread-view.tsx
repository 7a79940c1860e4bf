import './family-scale.css';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { EarlierNumbers } from './earlier-numbers.tsx';
import { giverName } from './giver-name.ts';
import { GroupMark } from './group-mark.tsx';
import { MissedWords } from './missed-words.tsx';
import { ScaleEnds } from './number-pad.tsx';
import { isUnsent, type OwnScore } from './own-score.ts';
import type { Asked } from './score-head.tsx';
import { type Score, type Spread, spreadOf } from './spread.ts';
import { SpreadPicture } from './spread-picture.tsx';

interface Mine {
  readonly own: OwnScore;
  readonly onOwn: (own: OwnScore) => void;
}

/** All numbers at once: a picture, the same in words, and what people wrote with theirs. */
export function SpreadView({ ballot, ask, ...mine }: Asked & Mine) {
  const text = useText();
  const { actor } = useSession();
  const head = useIntoSight<HTMLHeadingElement>(`${ballot.id}/${ballot.round}`);
  const { scores, kept } = latestOf(ballot.rounds);
  const isOwn = ({ participantId, voice }: Score) => participantId === actor.participantId && voice === null;
  const spread = spreadOf(scores, actor.participantId);
  return (
    <>
      <h1 ref={head} data-aloud>
        {text('family.spread.title')}
      </h1>
      <p data-aloud>{ask ?? text(`family.scale.${ballot.phase}`)}</p>
      {ballot.subject !== null && <p data-aloud>{text('family.scale.subject', { subject: ballot.subject })}</p>}
      {isUnsent(mine.own) && <Missed {...mine} />}
      {spread !== null && (
        <>
          <PlainBox>
            <SpreadPicture scores={scores} me={actor.participantId} />
            <ScaleEnds phase={ballot.phase} />
          </PlainBox>
          <InWords spread={spread} ofAll={scores.length > 1} />
          {kept.some(isOwn) && <p data-aloud>{text('picking.mixedYours')}</p>}
          {kept.some((score) => !isOwn(score)) && <p data-aloud>{text('picking.mixed')}</p>}
        </>
      )}
      <EarlierNumbers phase={ballot.phase} subject={ballot.subject} />
      <Grounds scores={scores} />
    </>
  );
}

function Missed(mine: Mine) {
  const text = useText();
  return (
    <div role="status">
      <PlainBox tone="warm">
        <p data-aloud>{text('family.scale.missed')}</p>
        <MissedWords {...mine} />
      </PlainBox>
    </div>
  );
}

function InWords({ spread, ofAll }: { spread: Spread; ofAll: boolean }) {
  const text = useText();
  const { low, high, width, groups, own } = spread;
  return (
    <>
      <p data-aloud>
        {width === 'same' && !ofAll ? text('picking.sameSome', { low }) : text(`family.spread.${width}`, { low, high })}
      </p>
      <ul className="family-scale-groups">
        {own !== null && (
          <li data-aloud>
            <svg viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
              <GroupMark group="family" own />
            </svg>
            <b>{text('family.spread.yours', { score: own })}</b>
          </li>
        )}
        {groups.map((one) => (
          <li key={one.group} data-aloud>
            <svg viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
              <GroupMark group={one.group} />
            </svg>
            <span>
              {text(one.low === one.high ? 'family.spread.one' : 'family.spread.range', {
                group: text(`family.spread.group.${one.group}`),
                low: one.low,
                high: one.high,
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Grounds({ scores }: { scores: readonly Score[] }) {
  const text = useText();
  const roster = useRoster();
  const spoken = scores.filter((score) => score.grounds.trim() !== '');
  if (spoken.length === 0) return null;
  return (
    <details className="family-scale-grounds">
      <summary>{text('family.spread.grounds')}</summary>
      <ul className="plain-list">
        {spoken.map((score) => (
          <li key={giverKey(score)}>
            <PlainBox>
              <p>{score.grounds}</p>
              <p className="plain-soft">
                {text(score.voice === null ? 'family.spread.ground' : 'picking.voiceScore', {
                  name: giverName(score, { roster, text }),
                  score: score.score,
                })}
              </p>
            </PlainBox>
          </li>
        ))}
      </ul>
    </details>
  );
}
