import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { type AgreementStanding, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import type { AgreementId, CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { CARD_KINDS, type CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { FormerSession } from './use-former.ts';

export type FormerAgreement = FormerSession['agreements'][number];
export type FormerCard = FormerSession['cards'][number];

/** What waits for an answer is taken up first, and what nobody has to do anything about comes last. */
const ORDER: readonly AgreementStanding[] = ['unanswered', 'running', 'over'];

/** The agreements that are not in the plan of this session yet, those that were not kept first. */
export function agreementsLeft(
  { agreements }: Pick<FormerSession, 'agreements'>,
  here: { readonly sessionId: SessionId; readonly brought: ReadonlySet<AgreementId> },
): readonly FormerAgreement[] {
  const place = ({ state }: FormerAgreement) => ORDER.indexOf(standingOf(state));
  return agreements
    .filter(({ agreementId, carriedTo }) => !carriedTo.includes(here.sessionId) && !here.brought.has(agreementId))
    .toSorted((one, other) => place(one) - place(other));
}

/** The cards that are not on this board yet; a card that was taken along is known by its own id. */
export function cardsLeft(
  { cards }: Pick<FormerSession, 'cards'>,
  here: { readonly onBoard: readonly Pick<CardSnapshot, 'id'>[]; readonly brought: ReadonlySet<CardId> },
): readonly FormerCard[] {
  const there = new Set<CardId>([...here.onBoard.map(({ id }) => id), ...here.brought]);
  return cards.filter(({ cardId }) => !there.has(cardId));
}

/** Which earlier session (newest first) lies open: the newest that left something which may come here; null where there is none. */
export function openedFirst(
  sessions: readonly Pick<FormerSession, 'sessionId' | 'crosses' | 'agreements' | 'cards'>[],
  here: SessionId,
): SessionId | null {
  const left = sessions.filter(({ agreements, cards }) => agreements.length + cards.length > 0);
  const first = left.find((one) => crosses(one, here)) ?? left[0] ?? sessions[0];
  return first?.sessionId ?? null;
}

/** Whether what an earlier session left may come to this table. */
export function crosses(session: Pick<FormerSession, 'crosses'>, to: SessionId): boolean {
  return session.crosses.some(({ sessionId, may }) => sessionId === to && may);
}

interface KindOfCards {
  readonly kind: CardKind;
  readonly cards: readonly FormerCard[];
}

/** The cards by kind, in the order in which a conference speaks of them. */
export function byKind(cards: readonly FormerCard[]): KindOfCards[] {
  return CARD_KINDS.map((kind) => ({ kind, cards: cards.filter((card) => card.kind === kind) })).filter(
    (group) => group.cards.length > 0,
  );
}
