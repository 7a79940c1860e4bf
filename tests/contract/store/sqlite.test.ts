import { join } from 'node:path';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { envelope } from '../../support/envelopes.ts';
import { folders } from './folder.ts';
import { silent } from './silent-log.ts';
import { storeContract } from './store-contract.ts';

const folder = folders();

storeContract('SQLite in a file', async () =>
  openStore({ file: join(await folder(), 'store.db'), log: silent, envelope }),
);
storeContract('SQLite in memory', () => openStore({ file: ':memory:', log: silent, envelope }));
