import { Radio as AriaRadio, type RadioProps } from 'react-aria-components/RadioGroup';

/** One of the choices of a `RadioGroup`. */
export function Radio(props: RadioProps) {
  return <AriaRadio {...props} ref={keepOffDisk} />;
}

/** What is chosen may be a score nobody has seen; the component has no way of its own to ask browsers not to write it down. */
function keepOffDisk(radio: HTMLLabelElement | null): void {
  radio?.querySelector('input')?.setAttribute('autocomplete', 'off');
}
