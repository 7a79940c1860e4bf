import { type KeyboardEvent, type RefObject, useEffect } from 'react';

interface UndoStack {
  readonly undo: () => void;
  readonly redo: () => void;
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What the keys ask: Ctrl/Cmd+Z, with Shift or as Ctrl+Y again; null when they ask neither. */
export function undoAsked({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): keyof UndoStack | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey ? 'redo' : null;
}

/**
 * Takes undo and redo of a field away from the browser, which knows nothing of what others typed meanwhile, and gives it
 * to the shared stack: by keys and from the browser's own menu.
 */
export function useOwnUndo(area: RefObject<HTMLTextAreaElement | null>, stack: UndoStack): void {
  useEffect(() => {
    const field = area.current;
    if (field === null) return;
    const byMenu = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      stack[event.inputType === 'historyUndo' ? 'undo' : 'redo']();
    };
    field.addEventListener('beforeinput', byMenu);
    return () => field.removeEventListener('beforeinput', byMenu);
  }, [area, stack]);
}
