import { useText } from '../../i18n/use-text.ts';
import { isWordless } from '../../live/offered.ts';
import type { LostText } from '../../live/types.ts';
import { Button } from '../../ui/button.tsx';
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
  const worded = lost.filter((one) => !isWordless(one));
  const wordless = lost.filter(isWordless);
  return (
    <div role="status">
      {worded.length > 0 && (
        <section className="lost" aria-labelledby="lost-title">
          <h2 id="lost-title" className="lost-title">
            {t('frame.lost.title', { count: worded.length })}
          </h2>
          <ul className="lost-list">
            {worded.map((one) => (
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
      {/* nothing is to be saved of these: a line says why, and does not stand in the way */}
      {wordless.map(({ id, reason }) => (
        <p key={id} className="lost-line">
          <span>{reason}</span>
          <Button size="small" variant="quiet" onPress={() => onForget(id)}>
            {t('frame.lost.forget')}
          </Button>
        </p>
      ))}
    </div>
  );
}
