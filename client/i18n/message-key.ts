import type { arrival } from './nl/arrival.ts';
import type { cards } from './nl/cards.ts';
import type { choice } from './nl/choice.ts';
import type { common } from './nl/common.ts';
import type { entry } from './nl/entry.ts';
import type { family } from './nl/family.ts';
import type { frame } from './nl/frame.ts';
import type { house } from './nl/house.ts';
import type { leading } from './nl/leading.ts';
import type { map } from './nl/map.ts';
import type { minutes } from './nl/minutes.ts';
import type { picking } from './nl/picking.ts';
import type { preparation } from './nl/preparation.ts';
import type { stages } from './nl/stages.ts';
import type { turn } from './nl/turn.ts';
import type { waiting } from './nl/waiting.ts';
import type { work } from './nl/work.ts';

/** Every text that the screens can ask for. Dutch is the source; English must have the same keys. */
export type MessageKey =
  | keyof typeof cards
  | keyof typeof choice
  | keyof typeof common
  | keyof typeof entry
  | keyof typeof frame
  | keyof typeof house
  | keyof typeof leading
  | keyof typeof minutes
  | keyof typeof preparation
  | keyof typeof map
  | keyof typeof arrival
  | keyof typeof stages
  | keyof typeof turn
  | keyof typeof waiting
  | keyof typeof work
  | keyof typeof picking
  | keyof typeof family;

/** The arguments of a message. */
export type Values = Readonly<Record<string, string | number>>;
