import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { BallotView, MeetingView } from '@samenspraak/shared/document/read.ts';
import { type Dots, MOST_DOTS } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { createContext, use, useEffect, useMemo, useRef, useState } from 'react';
import { useBallots } from '../../live/use-document.ts';
import { type IdeaWeight, ideaWeights } from '../../ui/ballot/idea-weights.ts';
import { ideasAmong } from '../../ui/ballot/ideas-among.ts';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';
import { isAnswerable } from './agreement-draft.ts';
import { type SinceSettled, sinceSettled } from './lane-order.ts';
import { type Ideas, isWeighed } from './lanes.ts';

/** What weighing brings to the ideas. Each part is the same object until something of it changes. */
interface Weighing {
  /** The question which ideas come first, going on or shown last; null before the first. */
  readonly ballot: BallotView | null;
  readonly weights: ReadonlyMap<string, IdeaWeight>;
  /** The most dots that lie with one idea. */
  readonly most: number;
  /** The ideas with which dots may be laid. */
  readonly offered: readonly CardSnapshot[];
  readonly own: OwnDots;
  /** What experts remarked on ideas. */
  readonly remarks: readonly CardSnapshot[];
  /** The concerns and needs to which an idea can be the answer. */
  readonly answerable: readonly CardSnapshot[];
  /** Whether ideas are looked at critically. */
  readonly isWeighed: boolean;
  readonly since: SinceSettled;
  /** The ideas that became an agreement, each with its sheet. */
  readonly agreed: ReadonlyMap<CardId, CardId>;
  /** Brings the sheet of an agreement into sight. */
  readonly onSheet: (sheet: CardId) => void;
}

/** The dots that this reader lays. They live in this screen's memory alone: until all are shown, they are a secret. */
interface OwnDots {
  readonly dots: Dots;
  /** How many are left to lay. */
  readonly left: number;
  /** Whether the server has exactly these. */
  readonly isSent: boolean;
  readonly lay: (idea: CardId, dots: number) => void;
  readonly onSent: (sent: Dots) => void;
}

export const WeighingContext = createContext<Weighing | null>(null);

export function useWeighing(): Weighing {
  const weighing = use(WeighingContext);
  if (weighing === null) throw new Error('weighing needs the funnel around it');
  return weighing;
}

/** The remarks on one idea, oldest first as far as the board knows. */
export function remarksOn(remarks: readonly CardSnapshot[], idea: CardId): CardSnapshot[] {
  return remarks.filter(({ answers }) => answers?.includes(idea));
}

interface Around {
  readonly cards: readonly CardSnapshot[];
  readonly ideas: Ideas;
  readonly meeting: MeetingView | null;
  readonly agreed: ReadonlyMap<CardId, CardId>;
  readonly onSheet: (sheet: CardId) => void;
}

/** Brings together what the cards of the funnel say besides their words. */
export function useMakeWeighing({ cards, ideas, meeting, agreed, onSheet }: Around): Weighing {
  const ballot = presentBallot(useBallots(), 'ideaWeight');
  const offered = useSteady(useMemo(() => ideasAmong(cards), [cards]));
  const remarks = useSteady(useMemo(() => cards.filter(({ kind }) => kind === 'remark'), [cards]));
  const answerable = useSteady(useMemo(() => cards.filter(isAnswerable), [cards]));
  const own = useOwnDots(ballot, offered);
  const rounds = ballot?.rounds;
  const weights = useMemo(() => ideaWeights(rounds ?? []), [rounds]);
  const order = ideas.standing.prioritise.map(({ id }) => id).join();
  const priority = meeting?.priority;
  const since = useMemo(
    () => sinceSettled(priority ?? [], order === '' ? [] : (order.split(',') as CardId[])),
    [priority, order],
  );
  const weighed = meeting !== null && isWeighed(meeting);
  return useMemo(
    () => ({
      ...{ ballot, weights, offered, own, remarks, answerable, since, agreed, onSheet },
      isWeighed: weighed,
      most: Math.max(0, ...[...weights.values()].map(({ dots }) => dots)),
    }),
    [ballot, weights, offered, own, remarks, answerable, since, agreed, onSheet, weighed],
  );
}

interface Laid {
  readonly round: string;
  readonly dots: Dots;
  readonly sent: Dots | null;
}

const NONE: Dots = {};

function useOwnDots(ballot: BallotView | null, offered: readonly CardSnapshot[]): OwnDots {
  const round = ballot === null ? '' : `${ballot.id}/${ballot.round}`;
  const [laid, setLaid] = useState<Laid>({ round, dots: NONE, sent: null });
  return useMemo(() => {
    const now = laid.round === round ? laid : { round, dots: NONE, sent: null };
    const ids = new Set<string>(offered.map(({ id }) => id));
    // what lay with an idea that was taken off the table is there to lay again
    const dots = Object.fromEntries(Object.entries(now.dots).filter(([idea]) => ids.has(idea)));
    const left = MOST_DOTS - Object.values(dots).reduce((sum, one) => sum + one, 0);
    return {
      dots,
      left,
      isSent: now.sent !== null && isSame(now.sent, dots),
      lay(idea: CardId, count: number) {
        const { [idea]: had = 0, ...rest } = dots;
        if (count < 0 || count - had > left) return;
        setLaid({ ...now, dots: count === 0 ? rest : { ...rest, [idea]: count } });
      },
      onSent: (sent: Dots) => setLaid((present) => (present.round === round ? { ...present, sent } : present)),
    };
  }, [laid, round, offered]);
}

function isSame(one: Dots, other: Dots): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** The same list as before while it holds the same items: cards that did not change are the same objects. */
function useSteady<Item>(list: readonly Item[]): readonly Item[] {
  const last = useRef(list);
  const isSameList = last.current.length === list.length && last.current.every((item, index) => item === list[index]);
  const steady = isSameList ? last.current : list;
  useEffect(() => {
    last.current = steady;
  });
  return steady;
}
