import { cleanText, oneLine } from '@samenspraak/server/exports/clean-text.ts';
import { contributionsFor } from '@samenspraak/server/exports/contributions.ts';
import { FILE_HOLDS } from '@samenspraak/server/exports/file-holds.ts';
import { openBoards } from '@samenspraak/server/exports/own-boards.ts';
import { type PlanSource, planExportFor } from '@samenspraak/server/exports/plan-export.ts';
import { planSheet } from '@samenspraak/server/exports/plan-sheet.ts';
import { EXPORT_WORDS } from '@samenspraak/server/exports/words.ts';
import { writePlanCsv } from '@samenspraak/server/exports/write-csv.ts';
import { writeIcs } from '@samenspraak/server/exports/write-ics.ts';
import { ownPartOf } from '@samenspraak/server/rooms/own-part.ts';
import { replay } from '@samenspraak/server/rooms/replay.ts';
import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { NO_WORDS } from '@samenspraak/shared/domain/agreements.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type DrawnTable, drawnTable, MADE_AT, PEOPLE, storeOf } from '../../support/exports/drawn-table.ts';

/** What an export of this reader is made of, through everything that stands between the disk and its words. */
async function sourceFor(table: DrawnTable, id: ParticipantId): Promise<PlanSource | null> {
  const store = storeOf(table);
  const part = await ownPartOf(store, replay(table.stored).conference, id);
  if ('ok' in part) return null;
  // As it is when it has gone to the other thread.
  const { reader, conference, coordinator, ids, boards } = structuredClone(part);
  const open = openBoards({ reader, conference, coordinator, ids, boards });
  return { reader, reference: conference.reference, boards: open, coordinator, ids, madeAt: MADE_AT };
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

/** Every string that this reader reads on a screen, and the fixed ones. */
function readBy({ boards, reader, reference }: PlanSource): Set<string> {
  const shown = boards.flatMap(({ doc, session }) => [
    ...['roster', 'plan', 'cards'].flatMap((root) => leavesOf(doc.getMap(root).toJSON())),
    ...[...doc.getMap('plan').keys(), ...doc.getMap('cards').keys()],
    ...[session.id, session.name, session.startsAt],
    ...Object.values(doc.getMap('roster').toJSON()).map(({ name, organisation }) => `${name} (${organisation})`),
  ]);
  const fixed = [
    ...leavesOf(EXPORT_WORDS),
    reference,
    MADE_AT,
    reader.name,
    reader.role,
    'nl',
    'en',
    'family',
    'professional',
  ];
  return new Set([...shown.map(cleanText), ...shown.map(oneLine), ...fixed]);
}

describe('what may stand in an export', () => {
  test('[EXP-20] every string of an export is in the reader’s own documents or in our own catalog', async () => {
    await fc.assert(
      fc.asyncProperty(drawnTable, async (table) => {
        for (const { id } of PEOPLE) {
          const source = await sourceFor(table, id);
          if (source === null) continue;
          const known = readBy(source);
          const told = [...leavesOf(planExportFor(source)), ...leavesOf(contributionsFor(source))];
          expect(told.filter((one) => one !== '' && !known.has(one))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('[EXP-21] nothing of a session stands in the export of somebody who is not in it, nor in what it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(drawnTable, async (table) => {
        for (const { id, sessionIds } of PEOPLE) {
          const part = await ownPartOf(storeOf(table), replay(table.stored).conference, id);
          if ('ok' in part) continue;
          const { conference, boards } = part;
          const bytes = boards.map(({ updates }) => updates.map((one) => Buffer.from(one).toString('latin1')).join());
          const agreements = JSON.stringify([...conference.agreements.values()]);
          const all = [agreements, JSON.stringify([...conference.people.values()]), ...bytes].join();
          for (const session of ['om', 'professionals', 'clients']) {
            if (!sessionIds.some((own) => own === `session-${session}`)) expect(all).not.toContain(`<${session}>`);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('[EXP-22] an id never stands where a name is meant, also of somebody who is gone', async () => {
    await fc.assert(
      fc.asyncProperty(drawnTable, async (table) => {
        for (const { id } of PEOPLE) {
          const source = await sourceFor(table, id);
          if (source === null) continue;
          const { agreements, bottomLines } = planExportFor(source);
          const named = agreements.flatMap((one) => [
            ...one.who,
            ...one.forWhom,
            one.watcher,
            ...one.kept.map(({ by }) => by),
          ]);
          const watchers = bottomLines.flatMap(({ watcher, guards }) => [watcher, ...guards.map((one) => one.watcher)]);
          const own = contributionsFor(source).cards.flatMap((card) => [
            ...[card.about, card.who, card.forWhom].flat(),
            ...card.watcher.split(', '),
          ]);
          const ids = [...named, ...watchers, ...own].filter((one) => one?.startsWith('person-'));
          expect(ids).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('[EXP-23] the fixed contact of a client is whom they meet: the coordinator, else their case manager, else nobody', async () => {
    const [table] = fc.sample(drawnTable, { numRuns: 1, seed: 5 });
    if (table === undefined) throw new Error('no table was drawn');
    const whom = async (coordinator: string | null) => {
      const source = await sourceFor({ ...table, removed: null, coordinator }, 'person-client' as ParticipantId);
      return source && planExportFor(source).coordinator?.name;
    };
    expect(await whom('person-partner')).toBe('P<clients>partner');
    // The prosecutor's colleague keeps the plan: the client never meets them.
    expect(await whom('person-expert')).toBe('P<clients>caseManager');
    expect(await whom(null)).toBe('P<clients>caseManager');
  });

  test('[EXP-24] a plan that was filled to stop the house makes a file that ends, holds what runs, and says that it is not all', async () => {
    const [table] = fc.sample(drawnTable, { numRuns: 1, seed: 5 });
    const source = table && (await sourceFor({ ...table, removed: null }, 'person-client' as ParticipantId));
    const [board] = source?.boards ?? [];
    if (source === undefined || source === null || board === undefined) throw new Error('no table was drawn');
    const author = source.reader.id;
    const needs = Array.from({ length: 50 }, (_, index) => `card-long-${index}` as CardId);
    board.doc.transact(() => {
      for (const id of needs) addCard(board.doc, id, { kind: 'need', author, order: 'a0', text: 'x'.repeat(4_000) });
      for (let index = 0; index < 600; index += 1) {
        const line = { kind: 'bottomLine', author, order: 'a0', text: `bodem ${index}` } as const;
        addCard(board.doc, `card-line-${index}` as CardId, line);
        board.doc.getMap('plan').set(`agreement-${index}`, new Y.Map(Object.entries(filled(index, needs))));
      }
    });
    const plan = planExportFor(source);
    expect(JSON.stringify(plan.agreements).length).toBeLessThan(2 * FILE_HOLDS.characters);
    expect(plan.agreements.filter(({ state }) => state === 'open')).toHaveLength(FILE_HOLDS.agreements);
    expect(plan.bottomLines).toHaveLength(FILE_HOLDS.bottomLines);
    expect(plan.leftOut.bottomLines).toBeGreaterThanOrEqual(400);
    expect(plan.leftOut.agreements).toBeGreaterThanOrEqual(300);
    const note =
      'Niet alles past in dit bestand: hoogstens 300 afspraken en 200 andere punten, elk samen 200.000 tekens.';
    expect(planSheet(plan).note).toContain(note);
    expect(String(writePlanCsv(plan))).toContain(note);
    expect(String(writeIcs(plan)).replaceAll('\r\n ', '')).toContain('hoogstens 300 afspraken');
    expect(planSheet({ ...plan, leftOut: { agreements: 0, bottomLines: 0 } }).note).toBeNull();
  });
});

/** An agreement of many; every other one is over, and says much by what it answers. */
function filled(index: number, needs: readonly CardId[]): Omit<PlanEntry, 'id'> {
  const isOver = index % 2 === 1;
  return {
    ...{ ...NO_WORDS, what: `wat ${index}`, who: ['buur'], by: '2026-12-01', answers: isOver ? [...needs] : [] },
    ...{ cardId: `card-plan-${index}` as CardId, state: isOver ? 'done' : 'open', adoptedAt: MADE_AT },
    ...{ earlier: false, changes: [], kept: [] },
  };
}
