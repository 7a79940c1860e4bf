import './board-view.css';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';

export type BoardViewChoice = 'work' | 'map';

interface Props {
  readonly choice: BoardViewChoice;
  /** What the work of this stage is called; null where there is no picture to look at yet, and so nothing to choose. */
  readonly workName: string | null;
  readonly onChoose: (choice: BoardViewChoice) => void;
  /** The work or the map, whichever is chosen. */
  readonly children: ReactNode;
}

/** The work of a stage and how the picture hangs together: two views of one board, a press apart. */
export function BoardView({ choice, workName, onChoose, children }: Props) {
  const t = useText();
  const names = { work: workName ?? '', map: t('frame.view.map') } as const;
  return (
    <div className="board-view">
      {workName !== null && (
        <fieldset className="board-view-choice" aria-label={t('frame.view')}>
          {(['work', 'map'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === choice} onClick={() => onChoose(one)}>
              {names[one]}
            </button>
          ))}
        </fieldset>
      )}
      {children}
    </div>
  );
}
