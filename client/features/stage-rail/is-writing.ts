const EDITABLE = 'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="button"])';
const WINDOW = '[role="dialog"]';

/** Whether the focus is on something in the work area, or in a window over it. */
export function isAtWork(area: HTMLElement | null): boolean {
  const active = document.activeElement;
  return active !== null && active !== area && (area?.contains(active) === true || active.closest(WINDOW) !== null);
}

/** A field with half words in it, and the choices that go with them. */
const HALF = '[data-half]';

/**
 * Whether this person is in the middle of writing: they have a caret in a field of the work area with words in it, or left
 * half words in one that is still on the screen. An empty field is left behind: after each card the caret stays in the field
 * for a next one, and who just added something is not in the middle of a sentence. Whoever brings the table along goes with
 * it themselves, unless they are at what they write.
 */
export function isWriting(area: HTMLElement | null, leads: boolean): boolean {
  const active = document.activeElement;
  const half = area?.querySelectorAll(HALF) ?? [];
  if ([...half].some((field) => !leads || field.contains(active))) return true;
  if (active?.matches(EDITABLE) !== true || !isAtWork(area)) return false;
  const words = 'value' in active ? active.value : writtenIn(active);
  return words !== '';
}

/** The words of a field; of a day its parts that were filled in, whichever of them has the caret. */
function writtenIn(field: Element): string {
  const day = field.closest('[role="group"]:has(> [role="spinbutton"])');
  if (day === null) return field.textContent;
  const filled = day.querySelectorAll('[role="spinbutton"]:not([data-placeholder])');
  return [...filled].map(({ textContent }) => textContent).join('');
}
