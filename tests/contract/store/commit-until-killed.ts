/**
 * Commits updates to the conference of the samples until somebody kills it, and says after each commit which number is
 * stored now. Started by `sqlite-faults.test.ts`, with the database file as its argument.
 */
import { writeSync } from 'node:fs';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { envelope } from '../../support/envelopes.ts';
import { ID, text, unit } from './samples.ts';
import { silent } from './silent-log.ts';

const [file = ''] = process.argv.slice(2);
const store = await openStore({ file, log: silent, envelope });
let seq = (await store.document(ID.clients)).updates.at(-1)?.seq ?? 0;
for (;;) {
  const first = seq + 1;
  const count = 1 + (first % 9);
  const updates = Array.from({ length: count }, (_, index) => ({
    sessionId: ID.clients,
    seq: first + index,
    bytes: text(`update ${first + index} `.repeat(1 + (index % 5) * 40)),
  }));
  await store.commit([unit({ updates })]);
  seq += count;
  writeSync(1, `${seq}\n`);
}
