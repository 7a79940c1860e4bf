import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { PlanEntry, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { AgreementState, CooperationAspect } from '@samenspraak/shared/domain/agreements.ts';
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
  /** On what of working together it is, or null. */
  readonly aspect: CooperationAspect | null;
  /** When (ISO 8601) and why its words changed last; why is empty where it was not told here. */
  readonly changed: { readonly at: string; readonly why: string } | null;
}

/** Who reads, and the people whose names stand behind ids. */
export interface Reader {
  readonly me: ParticipantId;
  readonly roster: readonly RosterEntry[];
  /** What this table calls those who left it; empty where it does not know them. */
  readonly gone: Readonly<Record<string, string>>;
}

function doers(who: readonly string[], { me, roster, gone }: Reader): Pick<PlainAgreement, 'who' | 'you'> {
  const others = who.filter((one) => one !== me && one.trim() !== '');
  const left = (one: string) => (Object.hasOwn(gone, one) ? gone[one] : undefined);
  const names = others.map((one) => roster.find((entry) => entry.participantId === one)?.name ?? left(one) ?? one);
  return { who: names.filter((name) => name !== ''), you: others.length < who.length && who.includes(me) };
}

/** What was agreed, in the words that were written for the family, or else as it stands. */
export function plainWhat({ plainWords, what }: Pick<PlanEntry, 'plainWords' | 'what'>): string {
  return plainWords === '' ? what : plainWords;
}

export function ofPlan(entry: PlanEntry, reader: Reader): PlainAgreement {
  const { id, by, why, state, cooperation: aspect } = entry;
  const changed = entry.changes.findLast((change) => change.state === null) ?? null;
  const said = { id, what: plainWhat(entry), by: by === '' ? null : by, why, state, aspect, changed };
  return { ...said, ...doers(entry.who, reader) };
}

export function ofCard(card: CardSnapshot, reader: Reader): PlainAgreement {
  const { id, text, plainWords = '', by = null, why = '', cooperation: aspect = null } = card;
  const what = plainWhat({ plainWords: plainWords.trim(), what: text.trim() });
  return { id, what, by, why, state: null, aspect, changed: null, ...doers(asList(card.who), reader) };
}

/** What is done, and apart from it how everybody works together: that is nobody's own task. */
export function togetherApart(plan: readonly PlanEntry[]): {
  readonly tasks: readonly PlanEntry[];
  readonly together: readonly PlanEntry[];
} {
  const isOnWork = ({ cooperation }: PlanEntry) => cooperation !== null;
  return { tasks: plan.filter((entry) => !isOnWork(entry)), together: plan.filter(isOnWork) };
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
