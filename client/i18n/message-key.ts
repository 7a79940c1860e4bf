import type { arrival } from './nl/arrival.ts';
import type { common } from './nl/common.ts';
import type { entry } from './nl/entry.ts';
import type { family } from './nl/family.ts';
import type { frame } from './nl/frame.ts';
import type { turn } from './nl/turn.ts';
import type { work } from './nl/work.ts';

/** Every text that the screens can ask for. Dutch is the source; English must have the same keys. */
export type MessageKey =
  | keyof typeof arrival
  | keyof typeof common
  | keyof typeof entry
  | keyof typeof frame
  | keyof typeof turn
  | keyof typeof work
  | keyof typeof family;

/** The arguments of a message. */
export type Values = Readonly<Record<string, string | number>>;
