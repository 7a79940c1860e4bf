import {
  type Agreed,
  agreedFor,
  asSeenHere,
  copyFor,
  type Readers,
  seenOf,
} from '@samenspraak/shared/commands/publishing.ts';
import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import type { CardDraft } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily, ROLES } from '@samenspraak/shared/domain/roles.ts';
import type { DeskPerson, DeskView } from '@samenspraak/shared/protocol/view.ts';
import { type Cautions, cautionsOf } from './cautions.ts';

interface Asked {
  readonly card: CardSnapshot;
  /** The plan of this session: what was agreed on the card goes along. */
  readonly plan: readonly PlanEntry[];
  readonly desk: Pick<DeskView, 'people' | 'gone' | 'published' | 'copies'>;
  readonly me: ParticipantId;
  readonly from: SessionId;
  readonly to: SessionId;
}

interface Way {
  readonly from: SessionId;
  readonly card: CardId;
  readonly to: SessionId;
}

/** What a card says that its copy does not. */
type LeftBehind = 'maker' | 'voice' | 'source' | 'people' | 'answers';

export interface Publication {
  /** The copy, word for word. What it answers are the cards of this session whose copies it will name. */
  readonly copy: CardDraft;
  /** What the plan over there will say, where the card became an agreement; null where it did not. */
  readonly agreed: Agreed | null;
  /** Everybody who will read it, those who are not there yet too. */
  readonly readers: readonly DeskPerson[];
  /** All that, as the server is told that it was seen. */
  readonly seen: string;
  readonly leftBehind: readonly LeftBehind[];
  /** What the chair weighs before the press. */
  readonly cautions: Cautions;
}

/** The two screens on which a board is read: the one of professionals and the plain one of the family. */
export type Audience = 'professional' | 'family';

/** On which of them these people read. */
export function audiencesOf(readers: readonly DeskPerson[]): Audience[] {
  const found = new Set(readers.map(({ role }): Audience => (isFamily(role) ? 'family' : 'professional')));
  return (['professional', 'family'] as const).filter((one) => found.has(one));
}

/** Whether a card of one session has a copy in another. */
export function isPublished({ published }: Pick<DeskView, 'published'>, { from, card, to }: Way): boolean {
  return published.some((one) => one.sessionId === from && one.cardId === card && one.toSessionId === to);
}

/** Everybody who reads what stands in a session, in the order of their roles. */
function readersIn(people: readonly DeskPerson[], session: SessionId): DeskPerson[] {
  const rank = ({ role }: DeskPerson) => ROLES.indexOf(role);
  return people.filter(({ sessionIds }) => sessionIds.includes(session)).sort((a, b) => rank(a) - rank(b));
}

/** What publishing a card to another session would do, by the rule by which the server does it (domain.md §5). */
export function publicationOf({ card, plan, desk, me, from, to }: Asked): Publication {
  const people = readersIn(desk.people, to);
  const readers: Readers = {
    people: [...desk.people, ...desk.gone].map(({ participantId: id, role, organisation }) => ({
      id,
      role,
      organisation,
    })),
    audience: new Set(people.map(({ participantId }) => participantId)),
    copyOf: (id) => (isPublished(desk, { from, card: id, to }) ? id : null),
  };
  const copy = copyFor(card, me, readers);
  // of an agreement of an earlier conference the card stayed there: what lies here under its name is another
  const entry = plan.find(({ cardId, earlier }) => cardId === card.id && !earlier) ?? null;
  const agreed = entry === null ? null : agreedFor(entry, asSeenHere(readers));
  const cautions = cautionsOf({ desk, author: makerOf(card, { desk, from }), copy, agreed, readers: people });
  const told = new Set(cautions.named.map(({ participantId }) => participantId));
  const seen = seenOf({ card, by: me, readers, agreed: entry });
  return { copy, agreed, readers: people, seen, cautions, leftBehind: leftBehind({ card, copy, told }) };
}

/** Who first wrote a card: a copy stands under the name of who brought it over. */
function makerOf(card: CardSnapshot, { desk, from }: Pick<Asked, 'desk' | 'from'>): ParticipantId {
  const copy = desk.copies.find((one) => one.sessionId === from && one.cardId === card.id);
  return copy?.maker ?? card.author;
}

const NAMES = ['about', 'who', 'forWhom'] as const;

interface Compared {
  readonly card: CardSnapshot;
  readonly copy: CardDraft;
  /** Who is called by name in the words of the copy: of them it cannot be said that their name stays behind. */
  readonly told: ReadonlySet<ParticipantId>;
}

function leftBehind({ card, copy, told }: Compared): LeftBehind[] {
  const changed = NAMES.some((field) => asList(copy[field]).join('\n') !== asList(card[field]).join('\n'));
  const stays: Readonly<Record<LeftBehind, boolean>> = {
    maker: !told.has(card.author),
    voice: card.voice !== undefined,
    source: card.source !== undefined && card.source !== '',
    people: told.size === 0 && (changed || copy.watcher !== card.watcher),
    answers: (copy.answers?.length ?? 0) < (card.answers?.length ?? 0),
  };
  return (Object.keys(stays) as LeftBehind[]).filter((part) => stays[part]);
}

/** Who can take the mark off a card that is not to be passed on: its maker, their organisation, a client's confidants. */
export function whoLifts(people: readonly DeskPerson[], author: ParticipantId): DeskPerson[] {
  const maker = people.find(({ participantId }) => participantId === author);
  if (maker === undefined) return [];
  const beside = people.filter(({ role, clientOf }) => role === 'confidant' && clientOf === maker.participantId);
  return [maker, ...beside];
}
