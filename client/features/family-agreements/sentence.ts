import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { PlanEntry, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { AgreementState } from '@samenspraak/shared/domain/conferences.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';

/** An agreement as its reader needs it, whether it is still being written or adopted. */
export interface PlainAgreement {
  readonly id: string;
  readonly what: string;
  /** The others who do it, by name. */
  readonly who: readonly string[];
  /** Whether the reader does it (too). */
  readonly you: boolean;
  /** ISO 8601, or null while it is not chosen. */
  readonly by: string | null;
  readonly why: string;
  readonly state: AgreementState | null;
}

/** Who reads, and the people whose names stand behind ids. */
export interface Reader {
  readonly me: ParticipantId;
  readonly roster: readonly RosterEntry[];
}

function doers(who: readonly string[], { me, roster }: Reader): Pick<PlainAgreement, 'who' | 'you'> {
  const others = who.filter((one) => one !== me && one.trim() !== '');
  const names = others.map((one) => roster.find((entry) => entry.participantId === one)?.name ?? one);
  return { who: names, you: others.length < who.length && who.includes(me) };
}

export function ofPlan(entry: PlanEntry, reader: Reader): PlainAgreement {
  const { id, what, by, why, state } = entry;
  return { id, what, by: by === '' ? null : by, why, state, ...doers(entry.who, reader) };
}

export function ofCard(card: CardSnapshot, reader: Reader): PlainAgreement {
  const { id, text, by = null, why = '' } = card;
  return { id, what: text.trim(), by, why, state: null, ...doers(asList(card.who), reader) };
}

/** The agreements on the board that are not in the plan yet, in board order. */
export function stillWritten(cards: readonly CardSnapshot[], plan: readonly PlanEntry[]): CardSnapshot[] {
  const adopted = new Set<string>(plan.map((entry) => entry.cardId));
  return cards.filter((card) => card.kind === 'agreement' && !adopted.has(card.id));
}

/** "oma", "oma en Noor", "oma, Noor en de wijkagent". */
export function nameList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
