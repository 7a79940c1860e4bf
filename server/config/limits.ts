import { LIMITS, type LimitName, type Limits } from '@samenspraak/shared/domain/limits.ts';
import * as z from 'zod';

/** Part of the contract itself: the rules and schemas that browser and server share are written for these numbers. */
const FIXED: readonly LimitName[] = ['participantsPerConference', 'sessionsPerConference', 'changesPerAgreement'];

/** `cardsPerSession` → `LIMIT_CARDS_PER_SESSION`. */
function variableOf(name: string): string {
  return `LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

const NAMES = (Object.keys(LIMITS) as LimitName[]).filter((name) => !FIXED.includes(name));

/** One optional variable per limit that a house may set for itself. */
export const limitVariables = Object.fromEntries(
  NAMES.map((name) => [
    variableOf(name),
    z
      .string()
      .regex(/^[1-9]\d{0,9}$/, { error: 'must be a whole number above 0' })
      .transform(Number)
      .optional(),
  ]),
);

/** The limits with what the environment says instead. */
export function limitsFrom(values: Readonly<Record<string, unknown>>): Limits {
  const own = NAMES.flatMap((name) => {
    const value = values[variableOf(name)];
    return typeof value === 'number' ? [[name, value] as const] : [];
  });
  return Object.freeze({ ...LIMITS, ...Object.fromEntries(own) });
}
