const EDITABLE = 'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="button"])';
const WINDOW = '[role="dialog"]';

/** Whether the focus is on something in the work area, or in a window over it. */
export function isAtWork(area: HTMLElement | null): boolean {
  const active = document.activeElement;
  return active !== null && active !== area && (area?.contains(active) === true || active.closest(WINDOW) !== null);
}

/**
 * Whether this person has a caret in a field of the work area with words in it. An empty field is left behind: after each
 * card the caret stays in the field for a next one, and who just added something is not in the middle of a sentence.
 */
export function isWriting(area: HTMLElement | null): boolean {
  const active = document.activeElement;
  if (active?.matches(EDITABLE) !== true || !isAtWork(area)) return false;
  const words = 'value' in active ? active.value : active.textContent;
  return words !== '';
}
