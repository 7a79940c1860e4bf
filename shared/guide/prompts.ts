import type { Prompt } from './prompt.ts';
import { BEFORE_PROMPTS } from './prompts-before.ts';
import { BRAINSTORM_PROMPTS } from './prompts-brainstorm.ts';
import { CLOSE_PROMPTS } from './prompts-close.ts';
import { COMMIT_PROMPTS } from './prompts-commit.ts';
import { COOPERATE_PROMPTS } from './prompts-cooperate.ts';
import { GOAL_PROMPTS } from './prompts-goal.ts';
import { JUDGEMENT_PROMPTS } from './prompts-judgement.ts';
import { PICTURE_RECOVERY_PROMPTS } from './prompts-picture-recovery.ts';
import { PICTURE_RISKS_PROMPTS } from './prompts-picture-risks.ts';
import { PICTURE_SAFETY_PROMPTS } from './prompts-picture-safety.ts';
import { PICTURE_SHARED_PROMPTS } from './prompts-picture-shared.ts';
import { SCALE_PROMPTS } from './prompts-scale.ts';
import { WEIGH_PROMPTS } from './prompts-weigh.ts';

/** The guide: every question in the order of the conversation (domain.md §3). */
export const PROMPTS: readonly Prompt[] = [
  ...BEFORE_PROMPTS,
  ...GOAL_PROMPTS,
  ...PICTURE_SAFETY_PROMPTS,
  ...PICTURE_RISKS_PROMPTS,
  ...PICTURE_RECOVERY_PROMPTS,
  ...PICTURE_SHARED_PROMPTS,
  ...SCALE_PROMPTS,
  ...JUDGEMENT_PROMPTS,
  ...BRAINSTORM_PROMPTS,
  ...WEIGH_PROMPTS,
  ...COMMIT_PROMPTS,
  ...COOPERATE_PROMPTS,
  ...CLOSE_PROMPTS,
];
