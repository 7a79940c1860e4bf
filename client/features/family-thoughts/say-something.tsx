import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PlainButton } from '../../ui/plain-button.tsx';

/** Where writing is not the task of the moment, one press makes room for it; words once written stay in sight. */
export function SaySomething({ begun, children }: { begun: boolean; children: ReactNode }) {
  const text = useText();
  const [open, setOpen] = useState(begun);
  if (open || begun) return children;
  return (
    <PlainButton tone="wide" onClick={() => setOpen(true)}>
      {text('family.thought.say')}
    </PlainButton>
  );
}
