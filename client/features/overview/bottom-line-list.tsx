import type { BottomLineAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { OnePerson } from './one-person.tsx';
import { watchersOf } from './plan-rows.ts';

type BottomLine = Omit<BottomLineAnswer, 'guardedBy'>;

interface Props<Line> {
  readonly lines: readonly Line[];
  /** What else is said of one: whether it holds, or of which case it is. */
  readonly children: (line: Line) => ReactNode;
}

/** What must be in place at the very least, and who watches it: each name once, with the agreement by which they do. */
export function BottomLineList<Line extends BottomLine>({ lines, children }: Props<Line>) {
  const text = useText();
  if (lines.length === 0) return <p className="overview-soft">{text('overview.lines.empty')}</p>;
  return (
    <ul className="overview-lines">
      {lines.map((line) => (
        <li key={`${line.sessionId} ${line.cardId}`}>
          <Icon name="shield" size={20} />
          <div>
            <span>{line.text}</span>
            <Watchers line={line} />
            {line.goodEnough !== '' && (
              <p className="overview-soft">{text('overview.lines.goodEnough', { words: line.goodEnough })}</p>
            )}
            {children(line)}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Watchers({ line }: { readonly line: BottomLine }) {
  const text = useText();
  const watchers = watchersOf(line);
  if (watchers.length === 0) return <p className="overview-soft">{text('overview.lines.noWatcher')}</p>;
  return watchers.map(({ person, agreements }) => (
    <p key={person.name} className="overview-soft">
      <OnePerson person={person}>{text('overview.lines.watcher', { name: person.name })}</OnePerson>
      {agreements.length > 0 &&
        ` · ${text('overview.lines.agreements', { count: agreements.length, what: agreements.join('; ') })}`}
    </p>
  ));
}
