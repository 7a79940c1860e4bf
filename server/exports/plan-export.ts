import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { type PlanEntry, readCards, readPlan, readRoster } from '@samenspraak/shared/document/read.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import { inOrder } from '@samenspraak/shared/domain/sessions.ts';
import type { ExportedAgreement, PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import { isBegun } from '../rooms/led-conferences.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { FILE_HOLDS, firstToFit, thatFit } from './file-holds.ts';
import { namerOf } from './names.ts';
import type { OpenBoard } from './own-boards.ts';
import { withoutTwins } from './twins.ts';
import { EXPORT_WORDS } from './words.ts';

/** What an export is made of: the reader's own sessions and nothing of any other. */
export interface PlanSource {
  readonly reader: Person;
  readonly reference: string;
  readonly boards: readonly OpenBoard[];
  readonly coordinator: ParticipantId | null;
  readonly ids: ReadonlySet<string>;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** One of the reader's boards, read once. */
interface Page {
  readonly session: OpenBoard['session'];
  readonly name: (who: string) => string;
  /** What stands on its cards. */
  readonly texts: ReadonlyMap<string, string>;
  /** What they say of passing them on. */
  readonly marks: ReadonlyMap<string, CardSnapshot['shareable']>;
  readonly plan: readonly PlanEntry[];
  readonly lines: readonly CardSnapshot[];
}

/** The plan as this reader may take it along. Pure; every word is in a document that the reader reads, or in our catalog. */
export function planExportFor(source: PlanSource): PlanExport {
  const { reader, reference, madeAt } = source;
  const pages = inOrder(source.boards.map((board) => ({ ...board, startsAt: board.session.startsAt }))).map((board) =>
    pageOf(board, source),
  );
  const [kept, lines] = [entriesThatFit(pages), linesThatFit(pages)];
  const amount = (things: (page: Page) => readonly unknown[]) => pages.flatMap(things).length;
  return {
    reference: oneLine(reference),
    reader: { name: oneLine(reader.name), role: reader.role },
    ...{ madeAt, language: reader.language, wording: isFamily(reader.role) ? 'family' : 'professional' },
    coordinator: coordinatorFor(source),
    sessions: pages.map(({ session }) => {
      const { id, name, startsAt, plannedMinutes } = session;
      return { id, name: oneLine(name), startsAt, plannedMinutes, begun: isBegun(session) };
    }),
    agreements: withoutTwins(pages.map((page) => agreementsOn(page, kept, reader))),
    bottomLines: onceEach(pages.flatMap((page) => bottomLinesOn(page, { lines, kept, reader }))),
    leftOut: {
      agreements: amount(({ plan }) => plan) - kept.size,
      bottomLines: amount((page) => page.lines) - lines.size,
    },
  };
}

function pageOf({ session, doc }: OpenBoard, { ids, reader }: PlanSource): Page {
  const cards = readCards(doc);
  return {
    session,
    name: namerOf({ roster: readRoster(doc), ids, gone: EXPORT_WORDS[reader.language].somebodyGone }),
    texts: new Map(cards.map(({ id, text }) => [id, text])),
    marks: new Map(cards.map(({ id, shareable }) => [id, shareable])),
    plan: readPlan(doc),
    lines: cards.filter(({ kind, text }) => kind === 'bottomLine' && text.trim() !== ''),
  };
}

function entriesThatFit(pages: readonly Page[]): ReadonlySet<PlanEntry> {
  const sizes = new Map(
    pages.flatMap(({ plan, texts }) => plan.map((entry) => [entry, sizeOf(entry, texts)] as const)),
  );
  return new Set(firstToFit([...sizes.keys()], { keyOf: ({ id }) => id, sizeOf: (entry) => sizes.get(entry) ?? 0 }));
}

/** In characters, with what is told of the cards that it leans on. */
function sizeOf(entry: PlanEntry, texts: Page['texts']): number {
  const leansOn = [...entry.answers, entry.bottomLine ?? ''];
  return leansOn.reduce((sum, card) => sum + (texts.get(card)?.length ?? 0), JSON.stringify(entry).length);
}

function linesThatFit(pages: readonly Page[]): ReadonlySet<CardSnapshot> {
  const lines = pages.flatMap((page) => page.lines);
  const sizeOfLine = ({ text, goodEnough = '' }: CardSnapshot) => text.length + goodEnough.length;
  return new Set(thatFit(lines, { most: FILE_HOLDS.bottomLines, sizeOf: sizeOfLine }));
}

/** Who keeps the plan together, as the reader knows them; for the family else their case manager, whom they can turn to. */
function coordinatorFor({ boards, coordinator, reader }: PlanSource): PlanExport['coordinator'] {
  const met = boards.flatMap(({ doc }) => readRoster(doc));
  const contact = isFamily(reader.role) ? met.find(({ role }) => role === 'caseManager') : undefined;
  const found = met.find(({ participantId }) => participantId === coordinator) ?? contact;
  if (found === undefined) return null;
  return { name: oneLine(found.name), organisation: found.organisation === null ? null : oneLine(found.organisation) };
}

function agreementsOn(page: Page, kept: ReadonlySet<PlanEntry>, reader: Person): ExportedAgreement[] {
  return page.plan
    .filter((entry) => kept.has(entry))
    .sort((one, other) => compare(one.adoptedAt, other.adoptedAt) || compare(one.id, other.id))
    .map((entry) => agreementOf(entry, page, reader));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function agreementOf(entry: PlanEntry, { session, name, texts, marks }: Page, reader: Person): ExportedAgreement {
  const { id, state, earlier, adoptedAt, term, load, agreementKind: kind, cooperation } = entry;
  const said = (card: CardId) => texts.get(card) ?? null;
  return {
    ...{ id, state, earlier, adoptedAt, term, load, kind, cooperation },
    sessions: [oneLine(session.name)],
    what: cleanText(entry.what),
    plainWords: cleanText(entry.plainWords),
    who: entry.who.map(name),
    mine: concerns(entry, reader),
    by: entry.by,
    why: cleanText(entry.why),
    forWhom: entry.forWhom.map(name),
    answers: entry.answers.flatMap((card) => said(card) ?? []).map(cleanText),
    watcher: entry.watcher === null ? null : name(entry.watcher),
    bottomLine: entry.bottomLine === null ? null : cleanOrNull(said(entry.bottomLine)),
    ifNotKept: cleanText(entry.ifNotKept),
    shareable: marks.get(entry.cardId) ?? null,
    changes: entry.changes.map((one) => ({
      ...{ at: one.at, state: one.state, why: cleanText(one.why) },
      by: one.by === null ? null : name(one.by),
    })),
    kept: entry.kept.map((one) => ({
      ...{ at: one.at, by: name(one.by), voice: one.voice, voiceOf: oneLine(one.voiceOf) },
      ...{ answer: one.answer, words: cleanText(one.words) },
    })),
  };
}

/** Whether somebody has a part in an agreement; a confidant has that of their client. */
function concerns({ who, forWhom }: PlanEntry, { id, clientOf, name }: Person): boolean {
  const selves: readonly (string | null)[] = [id, clientOf];
  return [...who, ...forWhom].some((one) => selves.includes(one) || one.trim().toLowerCase() === name.toLowerCase());
}

function cleanOrNull(text: string | null): string | null {
  return text === null ? null : cleanText(text);
}

type ExportedLine = PlanExport['bottomLines'][number];

/** What of a page fits in the file, and for whom that is. */
interface Fitting {
  readonly lines: ReadonlySet<CardSnapshot>;
  readonly kept: ReadonlySet<PlanEntry>;
  readonly reader: Person;
}

function bottomLinesOn({ lines, plan, name }: Page, fitting: Fitting): ExportedLine[] {
  const inPlain = isFamily(fitting.reader.role);
  const guards = plan.filter((entry) => fitting.kept.has(entry) && entry.state !== 'dropped');
  return lines
    .filter((line) => fitting.lines.has(line))
    .map(({ id, text, goodEnough = '', watcher }) => ({
      text: cleanText(text),
      goodEnough: cleanText(goodEnough),
      watcher: watcher === undefined ? null : name(watcher),
      guards: guards.flatMap(({ bottomLine, watcher: who, what, plainWords }) => {
        const agreement = cleanText((inPlain && plainWords) || what);
        return bottomLine === id && who !== null ? [{ agreement, watcher: name(who) }] : [];
      }),
    }));
}

/** A bottom line that stands in several of the reader's sessions is told once, with all that guards it there. */
function onceEach(lines: readonly ExportedLine[]): ExportedLine[] {
  const found = new Map<string, ExportedLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.text, line.goodEnough, line.watcher]);
    found.set(key, { ...line, guards: unique([...(found.get(key)?.guards ?? []), ...line.guards]) });
  }
  return [...found.values()];
}

function unique<Thing>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
