import './ballot.css';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { giverWords } from './giver-words.ts';
import { GroupShape } from './group-shape.tsx';
import type { Tallied } from './tally.ts';

interface Props {
  readonly tally: readonly Tallied[];
  /** How many picked in all: the length of a full bar. */
  readonly total: number;
  readonly naming: (choice: string) => ReactNode;
}

/** What was picked, each with a bar of its picks by group, and in words who picked it and why. */
export function TallyBars({ tally, total, naming }: Props) {
  const t = useText();
  return (
    <ol className="tally">
      {tally.map((one) => (
        <li key={one.choice} className="tally-row">
          <div className="tally-name">{naming(one.choice)}</div>
          <div className="tally-line">
            <span className="tally-track" style={share(one.picks.length, total)}>
              <span className="tally-bar">
                {one.picks.map((pick) => (
                  <GroupShape key={giverKey(pick)} group={pick.group} lent={pick.voice === 'client'} />
                ))}
              </span>
            </span>
            <strong className="tally-count">{t('choice.count', { count: one.picks.length })}</strong>
          </div>
          <Givers tallied={one} />
        </li>
      ))}
    </ol>
  );
}

function share(count: number, total: number): CSSProperties {
  return { '--tally-share': `${total === 0 ? 0 : (100 * count) / total}%` } as CSSProperties;
}

/** Everybody who picked this, with their group and what they wrote with it. */
function Givers({ tallied }: { tallied: Tallied }) {
  const t = useText();
  const roster = useRoster();
  if (tallied.picks.length === 0) return null;
  return (
    <ul className="tally-givers">
      {tallied.picks.map((pick) => (
        <li key={giverKey(pick)}>
          <span className="tally-who">
            {t('choice.giver', { who: giverWords(pick, { roster, text: t }), group: t(`group.${pick.group}`) })}
          </span>
          {pick.grounds !== '' && <span>{t('choice.grounds.quoted', { words: pick.grounds })}</span>}
        </li>
      ))}
    </ul>
  );
}
