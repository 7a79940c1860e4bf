import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { LANES, type Lane } from '@samenspraak/shared/domain/stages.ts';

/** The lanes through which ideas go; in the last one agreements are made of them. */
export const IDEA_LANES = ['brainstorm', 'weigh', 'prioritise'] as const satisfies readonly Lane[];
export type IdeaLane = (typeof IDEA_LANES)[number];

export type LaneState = 'now' | 'opened' | 'closed';

/** How a lane stands: where the table is, opened before, or not yet. */
export function laneState(lane: Lane, meeting: { lane: Lane | null; lanes: readonly Lane[] }): LaneState {
  if (meeting.lane === lane) return 'now';
  return meeting.lanes.includes(lane) ? 'opened' : 'closed';
}

/** The lane in which an idea lies; one without a lane was just thought of. */
export function laneOf(idea: CardSnapshot): IdeaLane {
  return IDEA_LANES.find((lane) => lane === idea.lane) ?? 'brainstorm';
}

/** The ideas per lane, in board order. */
export function ideasByLane(cards: readonly CardSnapshot[]): Readonly<Record<IdeaLane, readonly CardSnapshot[]>> {
  const ideas = cards.filter((card) => card.kind === 'idea');
  const lie = (lane: IdeaLane) => ideas.filter((idea) => laneOf(idea) === lane);
  return { brainstorm: lie('brainstorm'), weigh: lie('weigh'), prioritise: lie('prioritise') };
}

/** Whether an idea is left aside: the table went on to agreeing and it was not chosen. It stays in sight. */
export function isParked(idea: CardSnapshot, now: Lane | null): boolean {
  return now === 'commit' && laneOf(idea) !== 'prioritise';
}

/** The other lanes for an idea, the nearest on each side first. */
export function otherLanes(idea: CardSnapshot): { lane: IdeaLane; side: 'before' | 'after' }[] {
  const own = LANES.indexOf(laneOf(idea));
  const distance = (lane: IdeaLane) => Math.abs(LANES.indexOf(lane) - own);
  return IDEA_LANES.filter((lane) => LANES.indexOf(lane) !== own)
    .sort((a, b) => distance(a) - distance(b))
    .map((lane) => ({ lane, side: LANES.indexOf(lane) < own ? 'before' : 'after' }));
}
