import { writeApart } from '@samenspraak/server/exports/write-apart.ts';
import { ownPartOf } from '@samenspraak/server/rooms/own-part.ts';
import { replay } from '@samenspraak/server/rooms/replay.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnTable, MADE_AT, storeOf } from '../../support/exports/drawn-table.ts';

async function partOf(who: string) {
  const [table] = fc.sample(drawnTable, { numRuns: 1, seed: 7 });
  if (table === undefined) throw new Error('no table was drawn');
  const quiet = { ...table, removed: null };
  const part = await ownPartOf(storeOf(quiet), replay(quiet.stored).conference, `person-${who}` as ParticipantId);
  if ('ok' in part) throw new Error(part.code);
  return part;
}

describe('exports are written apart', () => {
  test('[EXP-61] one that cannot be written fails without telling what was in it; the next is written', async () => {
    const part = await partOf('client');
    const boards = part.boards.map((board) => ({ ...board, updates: [Buffer.from('KANARIE')] }));
    const job = { madeAt: MADE_AT, what: 'plan', format: 'json' } as const;
    const failed = writeApart({ ...job, part: { ...part, boards } });
    await expect(failed).rejects.toMatchObject({ name: 'ExportFault', message: 'not written' });
    const written = await writeApart({ ...job, part });
    expect(JSON.parse(Buffer.from(written).toString()).reader.role).toBe('client');
  });
});
