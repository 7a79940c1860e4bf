import type { Phase, Stage } from '@samenspraak/shared/domain/stages.ts';
import type { GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';
import type { Prompt } from '@samenspraak/shared/guide/prompt.ts';
import { useSyncExternalStore } from 'react';

type Find = (moment: { stage: Stage; phase: Phase; step: null; guide: GuideArrangement }, id: string) => Prompt | null;

let find: Find | null = null;
let asked = false;
const waiting = new Set<() => void>();

/** Fetches the guide once. When the network fails it is tried again by whoever asks next. */
function fetchGuide(): void {
  if (asked) return;
  asked = true;
  import('@samenspraak/shared/guide/find-prompt.ts').then(
    (guide) => {
      find = guide.findPrompt;
      for (const tell of waiting) tell();
    },
    () => {
      asked = false;
    },
  );
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  fetchGuide();
  return () => waiting.delete(tell);
}

/**
 * Looks up questions of the guide, which arrives after the first screen because it is long: until then no question is
 * found, and the stage's own words stand in its place.
 */
export function useGuide(): Find {
  return useSyncExternalStore(subscribe, () => find) ?? (() => null);
}
