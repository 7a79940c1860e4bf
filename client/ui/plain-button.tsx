import './plain.css';
import type { ComponentProps } from 'react';

type Tone = 'main' | 'wide' | 'small' | 'words';

/** A native button for the phone. `main` is the one thing to do: at most one of it in sight. */
export function PlainButton({
  tone = 'small',
  ...rest
}: { tone?: Tone } & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" className="plain-button" data-tone={tone} {...rest} />;
}
