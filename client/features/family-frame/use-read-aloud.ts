import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { useEffect, useRef, useState } from 'react';
import { speak } from './speech.ts';

interface ReadAloud {
  readonly state: 'quiet' | 'reading' | 'noVoice';
  readonly start: (text: string) => void;
  readonly stop: () => void;
}

/** One voice for the whole screen; it falls silent when the screen goes. */
export function useReadAloud(language: Language): ReadAloud {
  const [state, setState] = useState<ReadAloud['state']>('quiet');
  const stopping = useRef(() => {});
  useEffect(() => () => stopping.current(), []);
  return {
    state,
    start(text) {
      stopping.current();
      setState('reading');
      stopping.current = speak(text, language, {
        ended: () => setState('quiet'),
        silent: () => setState('noVoice'),
      });
    },
    stop() {
      stopping.current();
      setState('quiet');
    },
  };
}
