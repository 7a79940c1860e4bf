import type { agreeing } from './nl/agreeing.ts';
import type { arrival } from './nl/arrival.ts';
import type { aside } from './nl/aside.ts';
import type { cards } from './nl/cards.ts';
import type { choice } from './nl/choice.ts';
import type { common } from './nl/common.ts';
import type { coordination } from './nl/coordination.ts';
import type { entry } from './nl/entry.ts';
import type { family } from './nl/family.ts';
import type { frame } from './nl/frame.ts';
import type { funnel } from './nl/funnel.ts';
import type { house } from './nl/house.ts';
import type { keeping } from './nl/keeping.ts';
import type { kept } from './nl/kept.ts';
import type { leading } from './nl/leading.ts';
import type { map } from './nl/map.ts';
import type { minutes } from './nl/minutes.ts';
import type { mirror } from './nl/mirror.ts';
import type { organisations } from './nl/organisations.ts';
import type { overview } from './nl/overview.ts';
import type { picking } from './nl/picking.ts';
import type { preparation } from './nl/preparation.ts';
import type { stages } from './nl/stages.ts';
import type { turn } from './nl/turn.ts';
import type { waiting } from './nl/waiting.ts';
import type { work } from './nl/work.ts';

/** Every text that the screens can ask for. Dutch is the source; English must have the same keys. */
export type MessageKey =
  | keyof typeof agreeing
  | keyof typeof aside
  | keyof typeof mirror
  | keyof typeof cards
  | keyof typeof choice
  | keyof typeof common
  | keyof typeof coordination
  | keyof typeof entry
  | keyof typeof frame
  | keyof typeof funnel
  | keyof typeof house
  | keyof typeof keeping
  | keyof typeof kept
  | keyof typeof leading
  | keyof typeof minutes
  | keyof typeof organisations
  | keyof typeof overview
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
