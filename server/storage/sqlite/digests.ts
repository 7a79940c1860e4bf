import type { UserId } from '@samenspraak/shared/domain/ids.ts';
import type { DigestStore } from '../../ports/digest-store.ts';
import type { Database } from './database.ts';

interface OnDay {
  readonly userId: UserId;
  readonly day: string;
}

function prepareDigests(database: Database) {
  return {
    wanted: database.statement((params: { userId: UserId }, db) =>
      db.selectFrom('digests').select('wanted').where('userId', '=', params.userId),
    ),
    settle: database.statement((params: { userId: UserId; wanted: number }, db) =>
      db
        .insertInto('digests')
        .values({ userId: params.userId, wanted: params.wanted, sentOn: null })
        .onConflict((conflict) =>
          conflict.column('userId').doUpdateSet((eb) => ({ wanted: eb.ref('excluded.wanted') })),
        ),
    ),
    readers: database.statement((params: { day: string }, db) =>
      db
        .selectFrom('users')
        .leftJoin('digests', 'digests.userId', 'users.id')
        .select(['users.id', 'users.email'])
        .where(({ eb, fn, val }) => eb(fn.coalesce('digests.wanted', val(1)), '=', 1))
        .where(({ eb, fn, val }) => eb(fn.coalesce('digests.sentOn', val('')), '<', params.day))
        .orderBy('users.id'),
    ),
    claim: database.statement((params: OnDay, db) =>
      db
        .insertInto('digests')
        .values({ userId: params.userId, wanted: 1, sentOn: params.day })
        .onConflict((conflict) =>
          conflict
            .column('userId')
            .doUpdateSet((eb) => ({ sentOn: eb.ref('excluded.sentOn') }))
            .where('digests.wanted', '=', 1)
            .where(({ eb, fn, val, ref }) =>
              eb(fn.coalesce('digests.sentOn', val('')), '<', ref('excluded.sentOn' as 'digests.sentOn')),
            ),
        ),
    ),
    release: database.statement((params: OnDay, db) =>
      db
        .updateTable('digests')
        .set({ sentOn: null })
        .where('userId', '=', params.userId)
        .where('sentOn', '=', params.day),
    ),
  };
}

/** The digests by mail: a row for everybody who said something about them or got one. */
export function openDigests(database: Database): DigestStore {
  const statements = prepareDigests(database);
  return {
    async wantsDigest(id) {
      return statements.wanted.one({ userId: id })?.wanted !== 0;
    },
    async settleDigest(id, wanted) {
      statements.settle.run({ userId: id, wanted: wanted ? 1 : 0 });
    },
    async digestReaders(day) {
      return statements.readers.all({ day });
    },
    async claimDigest(id, day) {
      return statements.claim.run({ userId: id, day }) === 1;
    },
    async releaseDigest(id, day) {
      statements.release.run({ userId: id, day });
    },
  };
}
