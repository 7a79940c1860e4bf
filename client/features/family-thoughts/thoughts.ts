import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Actor, Maker, Place } from '@samenspraak/shared/policy/actors.ts';

/** What a client can say a thought is. The other kinds are the professionals' way of sorting. */
const PLAIN_KINDS = [
  'concern',
  'incident',
  'strength',
  'support',
  'unknown',
  'need',
  'future',
  'bottomLine',
  'idea',
  'question',
] as const satisfies readonly CardKind[];
export type PlainKind = (typeof PLAIN_KINDS)[number];

/** The plain kind nearest to a kind of the professionals; null where there is none. */
const NEAREST: Readonly<Record<CardKind, PlainKind | null>> = {
  concern: 'concern',
  incident: 'incident',
  danger: 'concern',
  pattern: 'concern',
  riskFactor: 'concern',
  strength: 'strength',
  support: 'support',
  unknown: 'unknown',
  recoveryPoint: 'need',
  future: 'future',
  need: 'need',
  bottomLine: 'bottomLine',
  idea: 'idea',
  remark: null,
  agreement: null,
  domainNote: 'concern',
  question: 'question',
};

/** In the order in which they are offered when the chair lights nothing. */
const OFFERED: readonly PlainKind[] = [
  'bottomLine',
  'concern',
  'strength',
  'future',
  'need',
  'unknown',
  'incident',
  'support',
];
const MOST = 4;

/**
 * What a thought can be just now: first what the lit question asks for, then what the moment collects, at most four so
 * that the choice stays easy; a question fits always and comes last. While ideas are gathered an idea is what is asked.
 */
export function kindsOffered(asked: readonly CardKind[], open: (kind: CardKind) => boolean): PlainKind[] {
  const first = asked.map((kind) => NEAREST[kind]).filter((kind) => kind !== null);
  const fitting: readonly PlainKind[] = open('idea') ? ['idea'] : [...first, ...OFFERED];
  const kinds = [...new Set(fitting)].filter((kind) => kind !== 'question' && open(kind));
  const chosen = kinds.slice(0, MOST - 1);
  return open('question') ? [...chosen, 'question'] : chosen;
}

/**
 * The moment on the screen as the place of a new thought: that moment alone. What is still open only because the table has
 * just left it is for who was writing there, and a new thought would land where nobody looks.
 */
export function momentOf(place: Place, { stage, lane }: Pick<Place, 'stage' | 'lane'>): Place {
  return { ...place, status: 'running', stage, lane, leaving: null, leavingEarlier: [] };
}

/** The thoughts of this person, and for a confidant those of their client; newest first. */
export function ownThoughts(
  cards: readonly CardSnapshot[],
  actor: Pick<Actor, 'participantId' | 'clientOf'>,
): { readonly mine: readonly CardSnapshot[]; readonly ofClient: readonly CardSnapshot[] } {
  const by = (id: ParticipantId | null) => cards.filter((card) => card.author === id).reverse();
  return { mine: by(actor.participantId), ofClient: actor.clientOf === null ? [] : by(actor.clientOf) };
}

/** The maker of a card as the policy wants them; undefined when they are no longer at this table. */
export function makerOf(author: ParticipantId, actor: Actor, roster: readonly RosterEntry[]): Maker | undefined {
  if (author === actor.participantId) return actor;
  const entry = roster.find((one) => one.participantId === author);
  if (entry === undefined) return undefined;
  const { participantId, role, organisationId } = entry;
  return { participantId, role, organisationId: organisationId as Maker['organisationId'] };
}
