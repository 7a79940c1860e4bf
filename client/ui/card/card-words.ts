import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { MessageKey, Values } from '../../i18n/message-key.ts';

type Text = (key: MessageKey, values?: Values) => string;

/** The kinds of which it matters how sure somebody is: what one saw, heard or suspects (domain.md §1). */
const STATEMENTS: ReadonlySet<CardKind> = new Set([
  'concern',
  'incident',
  'danger',
  'pattern',
  'riskFactor',
  'strength',
  'support',
  'recoveryPoint',
  'domainNote',
]);

export function hasBasis(kind: CardKind): boolean {
  return STATEMENTS.has(kind);
}

/** Whether the words on a card are the family's own, or brought in for one of them. */
export function isFamilyVoice(card: CardSnapshot, maker: RosterEntry | null): boolean {
  return card.voice !== undefined || (maker !== null && isFamily(maker.role));
}

/** Whose card it is, in a few words: own words of a family member, a voice brought in by another, or the organisation. */
export function ownerWords(card: CardSnapshot, maker: RosterEntry | null, text: Text): string {
  if (maker === null) return text('work.card.left');
  const who = maker.organisation ?? maker.name;
  if (card.voice !== undefined) return text(`work.card.voice.${card.voice}`, { who: maker.name });
  if (maker.role === 'client') return text('work.card.ownWords', { name: maker.name });
  if (maker.role === 'confidant') return text('work.card.confidantWords', { name: maker.name });
  return who;
}

/** The fields of a card, or of a copy that is about to be made of one. */
export type HeadField = 'which' | 'when' | 'domain' | 'level' | 'change' | 'of';
type Headed = { readonly [F in HeadField]?: CardSnapshot[F] | undefined };

/**
 * What stands above the words of some kinds: which time, which domain, what can change. Null when there is nothing. What
 * the place on the board says already is left out (`said`).
 */
export function headWords(card: Headed, text: Text, said: readonly HeadField[] = []): string | null {
  const parts: string[] = [];
  const tells = (field: HeadField) => card[field] !== undefined && !said.includes(field);
  if (card.which !== undefined && tells('which')) parts.push(text(`work.which.${card.which}`));
  if (card.when !== undefined && tells('when')) parts.push(card.when);
  if (card.domain !== undefined && tells('domain')) parts.push(text(`lifeDomain.${card.domain}`));
  if (card.level !== undefined && tells('level')) parts.push(text(`level.${card.level}`));
  if (card.change !== undefined && tells('change')) parts.push(text(`change.${card.change}`));
  if (card.of !== undefined && tells('of')) parts.push(text(`of.${card.of}`));
  return parts.length === 0 ? null : parts.join(' · ');
}

/** For whom a danger is, and what could follow from it. */
export function harmWords(card: CardSnapshot, text: Text): string | null {
  if (card.kind !== 'danger') return null;
  const names = asList(card.forWhom).join(', ');
  const parts = [
    ...(names === '' ? [] : [text('cards.line.forWhom', { names })]),
    ...(card.consequences === undefined ? [] : [text('cards.line.consequences', { words: card.consequences })]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

/** About whom, and from which source. */
export function aboutWords(card: CardSnapshot, text: Text): string | null {
  const about = asList(card.about);
  const parts = [
    ...(about.length > 0 ? [text('work.card.about', { names: about.join(', ') })] : []),
    ...(card.source === undefined || card.source === '' ? [] : [text('work.card.source', { source: card.source })]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

/** The first words of a card, for naming it in a menu, a list or aloud. */
export function shortWords(words: string, most = 60): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
