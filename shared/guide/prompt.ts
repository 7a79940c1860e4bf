import type { CardKind } from '../domain/kinds.ts';
import type { Language } from '../domain/roles.ts';
import type { Phase, Stage, Step } from '../domain/stages.ts';

/** One wording of a question, with the questions that unfold under it. */
export interface Wording {
  readonly ask: string;
  readonly followUps: readonly string[];
}

/** One question of the guide (domain.md §3): for professionals, and for clients in plain words. */
export interface Prompt {
  /** Stable over guide variants; statistics and trends lean on it. */
  readonly id: string;
  readonly stage: Stage;
  /** The phases in which it is asked. */
  readonly phases: readonly Phase[];
  /** The step of the decision in which it is asked; null in other stages. */
  readonly step: Step | null;
  /** The kinds of card that its answers become. */
  readonly collects: readonly CardKind[];
  readonly professional: Readonly<Record<Language, Wording>>;
  readonly client: Readonly<Record<Language, Wording>>;
}
