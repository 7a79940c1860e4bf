import {
  type EarlyStage,
  groupsOfStage,
  kindsInSight,
  kindsLeftOver,
  kindsOfGuide,
  kindsToAsk,
} from '@samenspraak/client/features/cards/groups-of-stage.ts';
import { CARD_KINDS, type CardKind, STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import { PHASES, type Phase } from '@samenspraak/shared/domain/stages.ts';
import type { GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';
import { describe, expect, it } from 'vitest';

const EARLY: readonly EarlyStage[] = ['before', 'goal', 'picture'];
const EVERY_MOMENT = EARLY.flatMap((stage) => PHASES.map((phase) => ({ stage, phase })));

interface Scene {
  readonly litPrompt?: string;
  readonly guide?: GuideArrangement;
  readonly present?: readonly CardKind[];
  readonly asked?: readonly CardKind[];
}

function inSight(stage: EarlyStage, phase: Phase, scene: Scene = {}): CardKind[] {
  const { litPrompt = null, guide = {}, present = [], asked = [] } = scene;
  const kinds = kindsOfGuide(stage, { phase, litPrompt, guide });
  return groupsOfStage(stage, phase).flatMap((group) =>
    kindsInSight(group, { guide: kinds, present: new Set(present), asked: new Set(asked) }),
  );
}

describe('which columns a stage has', () => {
  it('[CARD-13] every kind that a stage collects has its column, in five columns at most', () => {
    for (const { stage, phase } of EVERY_MOMENT) {
      const groups = groupsOfStage(stage, phase);
      const kinds = groups.flatMap(({ main, more }) => [...main, ...more]);
      const collected = CARD_KINDS.filter((kind) => STAGES_OF_KIND[kind].includes(stage) && kind !== 'domainNote');
      expect([...kinds].sort(), `${phase}.${stage}`).toEqual([...collected].sort());
      expect(groups.reduce((sum, { isWide }) => sum + (isWide ? 2 : 1), 0)).toBeLessThanOrEqual(5);
    }
  });

  it('[CARD-40] the picture has a column for what the questions of its phase ask for', () => {
    expect(inSight('picture', 'immediateSafety')).toEqual(
      expect.arrayContaining(['concern', 'danger', 'incident', 'pattern', 'strength', 'support', 'unknown']),
    );
    expect(inSight('picture', 'riskFocused')).toContain('riskFactor');
    expect(inSight('picture', 'recovery')).toEqual(expect.arrayContaining(['recoveryPoint', 'future']));
    expect(inSight('picture', 'recovery')).not.toContain('riskFactor');
  });

  it('[CARD-41] a kind comes into sight with its first card, with a lit question, and when it is called up', () => {
    expect(inSight('picture', 'recovery', { present: ['riskFactor'] })).toContain('riskFactor');
    expect(inSight('picture', 'recovery', { asked: ['riskFactor'] })).toContain('riskFactor');
    const litPrompt = 'picture.stableSafetyNow';
    const { lit } = kindsOfGuide('picture', { phase: 'recovery', litPrompt, guide: {} });
    for (const kind of lit) expect(inSight('picture', 'recovery', { litPrompt })).toContain(kind);
  });

  it('[CARD-42] a kind that no question asks for any more steps back, but never with cards, and the unknown stays', () => {
    const own = { ask: 'Waar gaat het om?', followUps: [], client: null, step: null };
    const guide: GuideArrangement = { 'immediateSafety.goal': [{ id: 'own.12345678', own }] };
    expect(inSight('goal', 'immediateSafety', { guide })).toContain('concern');
    const picture = { 'immediateSafety.picture': [{ id: 'picture.safetyStrengths', own: null }] };
    const { collected } = kindsOfGuide('picture', { phase: 'immediateSafety', litPrompt: null, guide: picture });
    const seen = inSight('picture', 'immediateSafety', { guide: picture });
    expect([...collected].sort()).toEqual(['strength', 'support']);
    expect(seen).not.toContain('incident');
    expect(seen).toContain('unknown');
    expect(inSight('picture', 'immediateSafety', { guide: picture, present: ['incident'] })).toContain('incident');
  });

  it('[CARD-43] what is not in sight can be called up, and nothing else', () => {
    for (const { stage, phase } of EVERY_MOMENT) {
      const groups = groupsOfStage(stage, phase);
      const seen = inSight(stage, phase);
      const rest = kindsToAsk(groups, seen, stage);
      for (const kind of rest) expect(seen).not.toContain(kind);
      expect(new Set([...seen, ...rest]).size).toBe(groups.flatMap(({ main, more }) => [...main, ...more]).length);
    }
  });

  it('[CARD-44] no card is out of sight at any stage: what has no column there comes last', () => {
    const elsewhere: readonly CardKind[] = ['domainNote', 'agreement'];
    for (const { stage, phase } of EVERY_MOMENT) {
      const seen = inSight(stage, phase, { present: CARD_KINDS });
      const rest = kindsLeftOver(groupsOfStage(stage, phase), new Set(CARD_KINDS));
      const all = CARD_KINDS.filter((kind) => !elsewhere.includes(kind));
      expect([...seen, ...rest].sort(), `${phase}.${stage}`).toEqual([...all].sort());
    }
    expect(kindsLeftOver(groupsOfStage('picture', 'immediateSafety'), new Set(['concern', 'bottomLine']))).toEqual([
      'bottomLine',
    ]);
  });
});
