/** Brings whoever pressed without having chosen to what there is to choose: on a small screen it may be out of sight. */
export function toFirstAnswer(form: HTMLFormElement): void {
  form.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
}
