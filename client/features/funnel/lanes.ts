import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
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

type PerLane = Readonly<Record<IdeaLane, readonly CardSnapshot[]>>;

export interface Ideas {
  /** Those that are still on the table. */
  readonly standing: PerLane;
  /** Those that were set aside, in the lane that they had reached. */
  readonly parked: PerLane;
}

/** The ideas per lane, in board order. One that became an agreement is not parked any more, whatever was said of it before. */
export function ideasByLane(cards: readonly CardSnapshot[], agreed: ReadonlyMap<CardId, CardId>): Ideas {
  const ideas = cards.filter((card) => card.kind === 'idea');
  const isAside = ({ id, parked }: CardSnapshot) => parked !== undefined && !agreed.has(id);
  const perLane = (isParked: boolean): PerLane => {
    const lie = (lane: IdeaLane) => ideas.filter((idea) => laneOf(idea) === lane && isAside(idea) === isParked);
    return { brainstorm: lie('brainstorm'), weigh: lie('weigh'), prioritise: lie('prioritise') };
  };
  return { standing: perLane(false), parked: perLane(true) };
}

/** Whether an idea was not chosen: the table went on to agreeing, and it is not in the order. It stays in sight. */
export function isLeft(idea: CardSnapshot, now: Lane | null): boolean {
  return now === 'commit' && laneOf(idea) !== 'prioritise';
}

/** Whether ideas are looked at critically: not before the chair has opened the weighing, and not while widening again. */
export function isWeighed({ lane, lanes }: { lane: Lane | null; lanes: readonly Lane[] }): boolean {
  return lane !== 'brainstorm' && lanes.includes('weigh');
}

/** The other lanes for an idea, the nearest on each side first. */
export function otherLanes(idea: CardSnapshot): { lane: IdeaLane; side: 'before' | 'after' }[] {
  const own = LANES.indexOf(laneOf(idea));
  const distance = (lane: IdeaLane) => Math.abs(LANES.indexOf(lane) - own);
  return IDEA_LANES.filter((lane) => LANES.indexOf(lane) !== own)
    .sort((a, b) => distance(a) - distance(b))
    .map((lane) => ({ lane, side: LANES.indexOf(lane) < own ? 'before' : 'after' }));
}
