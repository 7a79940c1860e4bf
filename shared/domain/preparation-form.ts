import * as z from 'zod/mini';
import { BASES, CARD_KINDS, DOMAIN_LEVELS, LIFE_DOMAINS } from './kinds.ts';
import { LIMITS } from './limits.ts';
import { MOST_PREPARED_ITEMS, PREPARED_KINDS, type PreparedItem } from './preparation.ts';
import { VOICES } from './roles.ts';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.charactersPerCard));
const ref = z.string().check(z.minLength(1), z.maxLength(60));

const preparedItem = z.object({
  kind: z.enum(CARD_KINDS).check(z.refine((kind) => PREPARED_KINDS.includes(kind))),
  text,
  voice: z.optional(z.enum(VOICES)),
  about: z.optional(z.array(ref).check(z.maxLength(30))),
  basis: z.optional(z.enum(BASES)),
  source: z.optional(z.string().check(z.maxLength(400))),
  shareable: z.optional(z.enum(['yes', 'notNow'])),
  domain: z.optional(z.enum(LIFE_DOMAINS)),
  level: z.optional(z.enum(DOMAIN_LEVELS)),
}) satisfies z.ZodMiniType<PreparedItem>;

/** What one person prepares for one session. */
export const preparedItems = z.array(preparedItem).check(z.maxLength(MOST_PREPARED_ITEMS));
