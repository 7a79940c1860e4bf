import './board-view.css';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';

/** The work of a stage, how the picture hangs together, the life domains that were gone round, or what was agreed. */
export type BoardViewChoice = 'work' | 'map' | 'domains' | 'plan';

interface Props {
  readonly choice: BoardViewChoice;
  /** What can be looked at, and what it is called; none where there is nothing to choose. */
  readonly views: readonly { readonly id: BoardViewChoice; readonly name: string }[];
  readonly onChoose: (choice: BoardViewChoice) => void;
  /** What is chosen. */
  readonly children: ReactNode;
}

/** The views of one board, a press apart, behind one switch. */
export function BoardView({ choice, views, onChoose, children }: Props) {
  const t = useText();
  return (
    <div className="board-view">
      {views.length > 0 && (
        <fieldset className="board-view-choice" aria-label={t('frame.view')}>
          {views.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={id === choice} onClick={() => onChoose(id)}>
              {name}
            </button>
          ))}
        </fieldset>
      )}
      {children}
    </div>
  );
}
