import type { TimeShares } from '@samenspraak/shared/domain/house.ts';
import type { GuideId } from '@samenspraak/shared/domain/ids.ts';
import type { GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';
import type { HouseGuide, HouseStore } from '../../ports/house-store.ts';
import type { Tables } from '../tables.ts';
import type { Database } from './database.ts';

function prepareHouse(database: Database) {
  return {
    guides: database.statement((_params: object, db) =>
      db.selectFrom('guides').selectAll().orderBy('name').orderBy('id'),
    ),
    addGuide: database.insertion('guides', ['id', 'name', 'guideJson']),
    changeGuide: database.statement((params: Tables['guides'], db) =>
      db.updateTable('guides').set({ name: params.name, guideJson: params.guideJson }).where('id', '=', params.id),
    ),
    removeGuide: database.statement((params: { id: GuideId }, db) =>
      db.deleteFrom('guides').where('id', '=', params.id),
    ),
    setting: database.statement((params: Pick<Tables['house'], 'key'>, db) =>
      db.selectFrom('house').select('valueJson').where('key', '=', params.key),
    ),
    settle: database.statement((params: Tables['house'], db) =>
      db
        .insertInto('house')
        .values({ key: params.key, valueJson: params.valueJson })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet((eb) => ({ valueJson: eb.ref('excluded.valueJson') })),
        ),
    ),
  };
}

function rowOf({ id, name, guide }: HouseGuide): Tables['guides'] {
  return { id, name, guideJson: JSON.stringify(guide) };
}

/** The guides of the house, and how it divides time. What stands in the tables was checked before it was written there. */
export function openHouse(database: Database): HouseStore {
  const statements = prepareHouse(database);
  return {
    async guides() {
      return statements.guides
        .all({})
        .map(({ id, name, guideJson }) => ({ id, name, guide: JSON.parse(guideJson) as GuideArrangement }));
    },
    async addGuide(guide) {
      statements.addGuide.run(rowOf(guide));
    },
    async changeGuide(guide) {
      return statements.changeGuide.run(rowOf(guide)) === 1;
    },
    async removeGuide(id) {
      return statements.removeGuide.run({ id }) === 1;
    },
    async shares() {
      const row = statements.setting.one({ key: 'shares' });
      return row === null ? null : (JSON.parse(row.valueJson) as TimeShares | null);
    },
    async settleShares(shares) {
      statements.settle.run({ key: 'shares', valueJson: JSON.stringify(shares) });
    },
  };
}
