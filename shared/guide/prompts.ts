import type { Prompt } from './prompt.ts';

/** The guide: every question in the order of the conversation. */
export const PROMPTS: readonly Prompt[] = [];
