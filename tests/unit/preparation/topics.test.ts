import { topicsOf } from '@samenspraak/client/features/preparation/topics.ts';
import { PREPARED_KINDS } from '@samenspraak/shared/domain/preparation.ts';
import { BEFORE_PROMPTS } from '@samenspraak/shared/guide/prompts-before.ts';
import { describe, expect, test } from 'vitest';

describe('what is asked of who prepares', () => {
  test('[PREP-40] the questions of the guide in their order, every kind in one place, none left out', () => {
    const topics = topicsOf(null, 'nl');
    expect(topics.slice(0, -1).map(({ wording }) => wording)).toEqual(
      BEFORE_PROMPTS.map(({ professional }) => professional.nl),
    );
    expect(topics.flatMap(({ kinds }) => kinds).sort()).toEqual([...PREPARED_KINDS].sort());
    expect(topics.filter(({ hasDomains }) => hasDomains)).toHaveLength(1);
  });

  test('[PREP-41] as the chair arranged it: in their order, without what was left out, and nobody is silenced by it', () => {
    const prompts = [
      { id: 'before.presentHelp', own: null },
      { id: 'before.cooperation', own: null },
    ];
    const topics = topicsOf({ phase: 'recovery', prompts }, 'en');
    expect(topics.map(({ id }) => id)).toEqual(['before.presentHelp', 'before.cooperation', 'rest']);
    expect(topics.flatMap(({ kinds }) => kinds).sort()).toEqual([...PREPARED_KINDS].sort());
    expect(topics.at(-1)?.hasDomains).toBe(true);
  });
});
