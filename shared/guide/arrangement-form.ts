import * as z from 'zod/mini';
import { CARD_KINDS } from '../domain/kinds.ts';
import { PHASES, STAGES, STEPS } from '../domain/stages.ts';
import { MOST_PROMPTS_PER_MOMENT } from './arrangement.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));

const ownPrompt = z.object({
  ask: line,
  followUps: z.array(line).check(z.maxLength(6)),
  client: z.nullable(line),
  step: z.nullable(z.enum(STEPS)),
  collects: z.optional(z.array(z.enum(CARD_KINDS)).check(z.maxLength(CARD_KINDS.length))),
});

/** An own question has an id of its own, so that it can be lit and found again; others are named as the guide names them. */
const arrangedPrompt = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  own: z.nullable(ownPrompt),
});

export const arrangedPrompts = z.array(arrangedPrompt).check(z.maxLength(MOST_PROMPTS_PER_MOMENT));

const moment = z.templateLiteral([z.enum(PHASES), '.', z.enum(STAGES)]);

/** A whole guide as a house keeps it. */
export const guideArrangement = z.partialRecord(moment, arrangedPrompts);
