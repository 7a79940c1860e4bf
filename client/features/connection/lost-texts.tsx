import { useText } from '../../i18n/use-text.ts';
import type { LostText } from '../../live/types.ts';
import { LostTextItem } from './lost-text-item.tsx';
import './connection.css';

interface LostTextsProps {
  readonly lost: readonly LostText[];
  readonly onForget: (id: string) => void;
  /** Words that are typed on after they were offered. */
  readonly onAmend?: (id: string, text: string) => void;
}

/** Words that did not get onto the board, offered back beside the work: nothing is blocked, nothing is dropped in silence. */
export function LostTexts({ lost, onForget, onAmend }: LostTextsProps) {
  const t = useText();
  return (
    <div role="status">
      {lost.length > 0 && (
        <section className="lost" aria-labelledby="lost-title">
          <h2 id="lost-title" className="lost-title">
            {t('frame.lost.title', { count: lost.length })}
          </h2>
          <ul className="lost-list">
            {lost.map((one) => (
              <LostTextItem
                key={one.id}
                lost={one}
                onForget={() => onForget(one.id)}
                onAmend={onAmend && ((text) => onAmend(one.id, text))}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
