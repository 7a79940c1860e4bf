import { kindsOfStage } from '@samenspraak/client/features/cards/kinds-of-stage.ts';
import { CARD_KINDS, STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import { PHASES, STAGES } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

describe('which columns a stage has', () => {
  it('[CARD-13] every kind that a stage collects has its column, five at most without asking', () => {
    for (const stage of STAGES) {
      for (const phase of PHASES) {
        const { main, more } = kindsOfStage(stage, phase);
        const collected = CARD_KINDS.filter((kind) => STAGES_OF_KIND[kind].includes(stage));
        const shown = [...main, ...more, 'idea', 'agreement'];
        for (const kind of collected) expect(shown).toContain(kind);
        for (const kind of [...main, ...more]) expect(collected).toContain(kind);
        expect(new Set(shown).size).toBe(shown.length);
        expect(main.length).toBeLessThanOrEqual(5);
      }
    }
  });
});
