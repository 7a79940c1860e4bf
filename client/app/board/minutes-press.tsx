import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { SessionScreenProps } from './session-screen-props.ts';

/** Opens the minutes beside the work and closes them again; who closes them is back here. */
export function MinutesPress({ minutes: [isOpen, open] }: Pick<SessionScreenProps, 'minutes'>) {
  const t = useText();
  const press = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) press.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <Button ref={press} size="small" icon="note" aria-expanded={isOpen} onPress={() => open(!isOpen)}>
      {t('frame.minutes')}
    </Button>
  );
}
