import type { ReactNode, RefObject } from 'react';
import type { MessageKey } from '../../i18n/message-key.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';

interface Props {
  readonly title: MessageKey;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page beside the moment, with the way back at both ends of it. */
export function SidePage({ title, heading, onBack, children }: Props) {
  const text = useText();
  return (
    <>
      <div>
        <PlainButton onClick={onBack}>
          <Icon name="arrowLeft" />
          {text('family.frame.back')}
        </PlainButton>
      </div>
      <h1 ref={heading} tabIndex={-1} data-aloud>
        {text(title)}
      </h1>
      {children}
      <PlainButton tone="wide" onClick={onBack}>
        {text('family.frame.back')}
      </PlainButton>
    </>
  );
}
