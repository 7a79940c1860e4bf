import * as Y from 'yjs';
import type { AgreementChange, AgreementState, AgreementWords, KeptReport } from '../domain/agreements.ts';
import type { Dots, SubAnswers } from '../domain/ballots.ts';
import type { SessionStatus } from '../domain/conferences.ts';
import type { AgreementId, BallotId, CardId, LinkId, ParticipantId } from '../domain/ids.ts';
import type { LinkKind } from '../domain/kinds.ts';
import type { Role, ScoreGroup, Voice } from '../domain/roles.ts';
import type { Lane, Phase, PhaseDecision, Stage, Step } from '../domain/stages.ts';
import type { TrendPoint } from '../domain/trend.ts';
import type { GuideArrangement } from '../guide/arrangement.ts';
import { CARD_FIELD_NAMES } from './card-field-names.ts';
import type { CardSnapshot } from './card-snapshot.ts';
import { GUIDE_KEY } from './names.ts';

/** The server-owned `meeting` root: one plain value per key. Times are ISO 8601, durations whole seconds. */
export interface MeetingView {
  readonly status: SessionStatus;
  /** Whether it rests because the table is at another session. */
  readonly away: boolean;
  readonly stage: Stage;
  readonly step: Step | null;
  readonly phase: Phase;
  /** What was concluded about the phase last; null while it is as planned. */
  readonly decided: PhaseDecision | null;
  readonly litPrompt: string | null;
  readonly lane: Lane | null;
  readonly lanes: readonly Lane[];
  /** The stage left last, which takes last words until `until`. */
  readonly left: { readonly stage: Stage; readonly until: string } | null;
  /** Those left before it, which may still take words too. */
  readonly leftEarlier?: readonly { readonly stage: Stage; readonly until: string }[];
  /** Planned minutes per stage. */
  readonly budget: Readonly<Record<Stage, number>>;
  /** Seconds spent per stage before `clockSince`. */
  readonly spent: Readonly<Record<Stage, number>>;
  readonly clockSince: string | null;
  /** Since when the meeting is stopped for a time-out; never by whom. */
  readonly timeoutSince: string | null;
  /** Since when an explanation is asked for; never by whom. */
  readonly helpSince: string | null;
  readonly hands: readonly ParticipantId[];
  /** `since` (ISO 8601): when the present turn began to count. */
  readonly round: {
    readonly order: readonly ParticipantId[];
    readonly index: number;
    readonly since: string;
    readonly secondsPerTurn: number | null;
  } | null;
  /** The questions as they were arranged for this session, of the phase in which it is. */
  readonly guide: GuideArrangement;
  /** The concerns that were settled as the ones that weigh most, the first one first. */
  readonly top: readonly CardId[];
  /** The order of the ideas as the table settled it. */
  readonly priority: readonly CardId[];
  /** On which day (ISO 8601) the conference was held whose picture was brought here; null while none was. */
  readonly carriedAt: string | null;
  /** Who keeps the plan together, when they are at this table. */
  readonly coordinator: ParticipantId | null;
  /** People named on cards who no longer sit here, by id: what this table calls them; empty where it does not know them. */
  readonly gone?: Readonly<Record<string, string>>;
  /** What earlier conferences of this case showed, as far as it was brought to this table. */
  readonly trend: readonly TrendPoint[];
}

/** One entry of the `roster` root. */
export interface RosterEntry {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string | null;
  readonly organisationId: string | null;
  readonly clientOf: ParticipantId | null;
  readonly present: boolean;
  readonly waiting: boolean;
  /** Has come to the door at least once; false for somebody who was only invited. */
  readonly joined: boolean;
}

/** One entry of the `ballots` root; `rounds` is empty until the first reveal. */
export interface BallotView {
  readonly id: BallotId;
  readonly question: string;
  readonly subject: string | null;
  readonly phase: Phase;
  readonly state: 'open' | 'revealed' | 'closed';
  readonly round: number;
  readonly scored: readonly {
    readonly participantId: ParticipantId;
    readonly voice: Voice | null;
    readonly voiceOf: string;
  }[];
  readonly rounds: readonly (readonly {
    readonly participantId: ParticipantId;
    readonly voice: Voice | null;
    /** The name by which this table knows whom they speak for; empty when there is none. */
    readonly voiceOf: string;
    readonly group: ScoreGroup;
    /** From 1 to 10; 0 where the ballot asks for a choice. */
    readonly score: number;
    readonly choice: string | null;
    readonly grounds: string;
    readonly answers: SubAnswers;
    /** Where the ballot asks to weigh ideas, of who lays dots. */
    readonly dots?: Dots;
  }[])[];
}

/** One entry of the `plan` root: an adopted agreement as its words stand now. */
export interface PlanEntry extends AgreementWords {
  readonly id: AgreementId;
  readonly cardId: CardId;
  readonly state: AgreementState;
  readonly adoptedAt: string;
  /** Whether an earlier conference of this case made it. */
  readonly earlier: boolean;
  /** What became of it last, oldest first; of what was said in another session the day alone. */
  readonly changes: readonly AgreementChange[];
  readonly kept: readonly KeptReport[];
}

export interface LinkView {
  readonly id: LinkId;
  readonly from: CardId;
  readonly to: CardId;
  readonly kind: LinkKind;
  readonly author: ParticipantId;
}

/** The meeting, or null while the document has not arrived yet. */
export function readMeeting(doc: Y.Doc): MeetingView | null {
  const meeting = doc.getMap('meeting');
  if (!meeting.has('stage')) return null;
  const all = Object.entries(meeting.toJSON());
  const isOfGuide = ([key]: [string, unknown]) => key.startsWith(GUIDE_KEY);
  const guide = all.filter(isOfGuide).map(([key, value]) => [key.slice(GUIDE_KEY.length), value]);
  const rest = all.filter((entry) => !isOfGuide(entry));
  return { ...(Object.fromEntries(rest) as Omit<MeetingView, 'guide'>), guide: Object.fromEntries(guide) };
}

export function readRoster(doc: Y.Doc): RosterEntry[] {
  return entries<Omit<RosterEntry, 'participantId'>>(doc.getMap('roster')).map(([id, entry]) => ({
    participantId: id as ParticipantId,
    ...entry,
  }));
}

export function readBallots(doc: Y.Doc): BallotView[] {
  return entries<Omit<BallotView, 'id'>>(doc.getMap('ballots')).map(([id, entry]) => ({
    id: id as BallotId,
    ...entry,
  }));
}

export function readPlan(doc: Y.Doc): PlanEntry[] {
  return entries<Omit<PlanEntry, 'id'>>(doc.getMap('plan')).map(([id, entry]) => ({ id: id as AgreementId, ...entry }));
}

export function readLinks(doc: Y.Doc): LinkView[] {
  return entries<Omit<LinkView, 'id'>>(doc.getMap('links')).map(([id, entry]) => ({ id: id as LinkId, ...entry }));
}

function entries<Entry>(root: Y.Map<unknown>): [string, Entry][] {
  const found: [string, Entry][] = [];
  root.forEach((value, id) => {
    if (value instanceof Y.Map) found.push([id, value.toJSON() as Entry]);
  });
  return found;
}

/** Whether a card has become part of the plan. Of what an earlier conference agreed, the card stayed there. */
export function isAdopted(doc: Y.Doc, card: CardId): boolean {
  for (const entry of doc.getMap('plan').values())
    if (entry instanceof Y.Map && entry.get('cardId') === card && entry.get('earlier') !== true) return true;
  return false;
}

/** The Y.Map of a card, or null when it is gone. */
export function cardMap(doc: Y.Doc, id: CardId): Y.Map<unknown> | null {
  const card = doc.getMap('cards').get(id);
  return card instanceof Y.Map ? card : null;
}

/** The shared text of a card, or null when the card is gone. */
export function cardText(doc: Y.Doc, id: CardId): Y.Text | null {
  const text = cardMap(doc, id)?.get('text');
  return text instanceof Y.Text ? text : null;
}

/** A card as plain values, or null when it is gone. */
export function readCard(doc: Y.Doc, id: CardId): CardSnapshot | null {
  const map = cardMap(doc, id);
  return map === null ? null : snapshot(id, map);
}

/** All cards in board order: by `order`, then by id so that everybody agrees on ties. */
export function readCards(doc: Y.Doc): CardSnapshot[] {
  const cards: CardSnapshot[] = [];
  doc.getMap('cards').forEach((value, id) => {
    if (value instanceof Y.Map) cards.push(snapshot(id as CardId, value));
  });
  return cards.sort(byOrder);
}

export function byOrder(a: CardSnapshot, b: CardSnapshot): number {
  const [left, right] = [a.order ?? '', b.order ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function snapshot(id: CardId, map: Y.Map<unknown>): CardSnapshot {
  const card: Record<string, unknown> = { id, text: map.get('text')?.toString() ?? '' };
  for (const field of CARD_FIELD_NAMES) {
    const value = map.get(field);
    if (value !== undefined) card[field] = value;
  }
  return card as CardSnapshot;
}
