import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { CARD_KINDS, type CardKind, STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import type { Phase, Stage } from '@samenspraak/shared/domain/stages.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';

/** The stages in which the table looks before it judges. */
export type EarlyStage = Extract<Stage, 'before' | 'goal' | 'picture'>;

/** A column of the board: what belongs together in the conversation, one kind under the other. */
interface Group {
  /** Always there, also while empty: they teach what belongs there. */
  readonly main: readonly CardKind[];
  /** Come into sight with their first card, with a lit question that asks for them, or when somebody wants them. */
  readonly more: readonly CardKind[];
  /** Takes the room of two columns. */
  readonly isWide: boolean;
}

function group(main: readonly CardKind[], more: readonly CardKind[] = [], isWide = false): Group {
  return { main, more, isWide };
}

/** What the picture is made of, in the order of the conversation (domain.md §3). Five columns fit a laptop. */
const PICTURE: Readonly<Record<Phase, readonly Group[]>> = {
  immediateSafety: [
    group(['concern', 'danger'], ['need']),
    group(['incident']),
    group(['pattern'], ['riskFactor']),
    group(['strength', 'support'], ['recoveryPoint', 'future']),
    group(['unknown', 'question']),
  ],
  riskFocused: [
    group(['concern', 'pattern'], ['incident', 'danger', 'need']),
    group(['riskFactor'], [], true),
    group(['strength', 'support'], ['recoveryPoint', 'future']),
    group(['unknown', 'question']),
  ],
  recovery: [
    group(['concern', 'need'], ['incident', 'danger']),
    group(['recoveryPoint'], ['pattern', 'riskFactor']),
    group(['strength', 'support']),
    group(['future']),
    group(['unknown', 'question']),
  ],
};

const EARLIER: Readonly<Record<Exclude<EarlyStage, 'picture'>, readonly Group[]>> = {
  before: [group(['concern', 'strength'], ['future']), group(['support', 'unknown', 'question'])],
  goal: [
    group(['concern']),
    group(['need']),
    group(['strength'], ['support', 'future']),
    group(['unknown'], ['question']),
  ],
};

type Moment = Pick<MeetingView, 'phase' | 'litPrompt' | 'guide'>;

/** The columns of a stage in a phase. Life domains have a view of their own. */
export function groupsOfStage(stage: EarlyStage, phase: Phase): readonly Group[] {
  return stage === 'picture' ? PICTURE[phase] : EARLIER[stage];
}

interface GuideKinds {
  /** The kinds that some question of this moment collects, as the guide was arranged. */
  readonly collected: ReadonlySet<CardKind>;
  /** Those of the question under discussion. */
  readonly lit: ReadonlySet<CardKind>;
}

/** What the questions of this moment ask for. */
export function kindsOfGuide(stage: EarlyStage, { phase, litPrompt, guide }: Moment): GuideKinds {
  const prompts = promptsAt({ stage, phase, step: null, guide });
  const kindsOf = (some: typeof prompts) => new Set(some.flatMap(({ collects }) => collects));
  return { collected: kindsOf(prompts), lit: kindsOf(prompts.filter(({ id }) => id === litPrompt)) };
}

interface Shown {
  readonly guide: GuideKinds;
  /** The kinds of which there are cards on the board. */
  readonly present: ReadonlySet<CardKind>;
  /** The kinds that this reader called up, and those in which they are writing. */
  readonly asked: ReadonlySet<CardKind>;
}

/**
 * Which kinds of a group are in sight. A main kind that no question asks for any more steps back, but never takes cards
 * out of sight; what is not known yet always has its place (domain.md §1).
 */
export function kindsInSight({ main, more }: Group, { guide, present, asked }: Shown): CardKind[] {
  const isWanted = (kind: CardKind) => guide.lit.has(kind) || present.has(kind) || asked.has(kind);
  const stays = (kind: CardKind) => kind === 'unknown' || guide.collected.size === 0 || guide.collected.has(kind);
  return [...main.filter((kind) => stays(kind) || isWanted(kind)), ...more.filter(isWanted)];
}

/** Kinds with a place of their own beside the columns, or a form that only their own stage has. */
const ELSEWHERE: ReadonlySet<CardKind> = new Set(['domainNote', 'agreement']);

/**
 * The kinds of which cards lie on the board although no column of this stage is for them: the table came back to this stage,
 * or somebody finished a thought of the stage that it had just left. They come last, so that no card is out of sight.
 */
export function kindsLeftOver(groups: readonly Group[], present: ReadonlySet<CardKind>): CardKind[] {
  const placed = new Set(groups.flatMap(({ main, more }) => [...main, ...more]));
  return CARD_KINDS.filter((kind) => present.has(kind) && !placed.has(kind) && !ELSEWHERE.has(kind));
}

/** The kinds that could be called up: open in this stage, and not in sight. */
export function kindsToAsk(groups: readonly Group[], inSight: readonly CardKind[], stage: EarlyStage): CardKind[] {
  const all = groups.flatMap(({ main, more }) => [...main, ...more]);
  return all.filter((kind) => STAGES_OF_KIND[kind].includes(stage) && !inSight.includes(kind));
}
