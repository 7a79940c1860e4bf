import './family-scale.css';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { EarlierNumbers } from './earlier-numbers.tsx';
import { giverName } from './giver-name.ts';
import { GroupMark } from './group-mark.tsx';
import { ScaleEnds } from './number-pad.tsx';
import { isUnsent, type OwnScore, wordsOf } from './own-score.ts';
import type { Asked } from './score-head.tsx';
import { type Score, type Spread, spreadOf } from './spread.ts';
import { SpreadPicture } from './spread-picture.tsx';

/** All numbers at once: a picture, the same in words, and what people wrote with theirs. */
export function SpreadView({ ballot, ask, own }: Asked & { own: OwnScore }) {
  const text = useText();
  const { actor } = useSession();
  const { scores, earlier, isWhole } = latestOf(ballot.rounds);
  const spread = spreadOf(scores, actor.participantId);
  return (
    <>
      <h1 data-aloud>{text('family.spread.title')}</h1>
      <p data-aloud>{ask ?? text(`family.scale.${ballot.phase}`)}</p>
      {ballot.subject !== null && <p data-aloud>{text('family.scale.subject', { subject: ballot.subject })}</p>}
      {isUnsent(own) && <Missed own={own} />}
      {spread !== null && (
        <>
          <PlainBox>
            <SpreadPicture scores={scores} me={actor.participantId} />
            <ScaleEnds phase={ballot.phase} />
          </PlainBox>
          <InWords spread={spread} ofAll={isWhole && scores.length > 1} />
          {earlier.length > 0 && <p data-aloud>{text('picking.mixed')}</p>}
        </>
      )}
      <EarlierNumbers phase={ballot.phase} subject={ballot.subject} />
      <p data-aloud>{text('family.spread.more')}</p>
      <Grounds scores={scores} />
    </>
  );
}

function Missed({ own }: { own: OwnScore }) {
  const text = useText();
  return (
    <div role="status">
      <PlainBox tone="warm">
        <p data-aloud>{text('family.scale.missed')}</p>
        {wordsOf(own) !== '' && (
          <>
            <p>{text('family.spread.written')}</p>
            <p className="family-scale-words">{wordsOf(own)}</p>
          </>
        )}
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
          <li key={`${score.participantId}-${score.voice ?? ''}`}>
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
