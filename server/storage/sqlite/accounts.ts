import type { CaseId, OrganisationId, UserId } from '@samenspraak/shared/domain/ids.ts';
import type { IdentityStore, User } from '../../ports/identity-store.ts';
import type { Tables } from '../tables.ts';
import type { Database } from './database.ts';

type Accounts = Pick<
  IdentityStore,
  | 'countUsers'
  | 'addUser'
  | 'userByEmail'
  | 'user'
  | 'addOrganisation'
  | 'organisations'
  | 'organisation'
  | 'changeOrganisation'
  | 'addCase'
  | 'cases'
  | 'case'
>;

function userOf(row: Tables['users'] | null): User | null {
  return row === null ? null : { ...row, coordinator: row.coordinator === 1 };
}

function prepareOrganisations(database: Database) {
  return {
    addOrganisation: database.insertion('organisations', [
      ...(['id', 'name', 'task', 'can', 'cannot', 'mandate'] as const),
      ...(['version', 'updatedAt', 'updatedBy'] as const),
    ]),
    organisations: database.statement((_params: object, db) =>
      db.selectFrom('organisations').selectAll().orderBy('name').orderBy('id'),
    ),
    organisation: database.statement((params: { id: OrganisationId }, db) =>
      db.selectFrom('organisations').selectAll().where('id', '=', params.id),
    ),
    changeOrganisation: database.statement((params: Tables['organisations'] & { before: number }, db) =>
      db
        .updateTable('organisations')
        .set({
          ...{ name: params.name, task: params.task, can: params.can, cannot: params.cannot, mandate: params.mandate },
          ...{ version: params.version, updatedAt: params.updatedAt, updatedBy: params.updatedBy },
        })
        .where('id', '=', params.id)
        .where('version', '=', params.before),
    ),
  };
}

function prepareAccounts(database: Database) {
  return {
    countUsers: database.statement((_params: object, db) =>
      db.selectFrom('users').select((eb) => eb.fn.countAll<number>().as('count')),
    ),
    addUser: database.statement((params: Tables['users'], db) =>
      db
        .insertInto('users')
        .values({
          id: params.id,
          name: params.name,
          email: params.email,
          passwordHash: params.passwordHash,
          coordinator: params.coordinator,
        })
        .onConflict((conflict) => conflict.column('email').doNothing()),
    ),
    userByEmail: database.statement((params: { email: string }, db) =>
      db.selectFrom('users').selectAll().where('email', '=', params.email),
    ),
    user: database.statement((params: { id: UserId }, db) =>
      db.selectFrom('users').selectAll().where('id', '=', params.id),
    ),
    ...prepareOrganisations(database),
    addCase: database.insertion('cases', ['id', 'reference', 'track', 'phase', 'purpose', 'createdAt']),
    cases: database.statement((_params: object, db) =>
      db.selectFrom('cases').selectAll().orderBy('createdAt', 'desc').orderBy('id'),
    ),
    case: database.statement((params: { id: CaseId }, db) =>
      db.selectFrom('cases').selectAll().where('id', '=', params.id),
    ),
  };
}

/** The people with an account, the organisations (by name) and the cases (newest first). */
export function openAccounts(database: Database): Accounts {
  const statements = prepareAccounts(database);
  return {
    async countUsers() {
      return statements.countUsers.one({})?.count ?? 0;
    },
    async addUser(user) {
      return statements.addUser.run({ ...user, coordinator: user.coordinator ? 1 : 0 }) === 1;
    },
    async userByEmail(email) {
      return userOf(statements.userByEmail.one({ email }));
    },
    async user(id) {
      return userOf(statements.user.one({ id }));
    },
    async addOrganisation(organisation) {
      statements.addOrganisation.run(organisation);
    },
    async organisations() {
      return statements.organisations.all({});
    },
    async organisation(id) {
      return statements.organisation.one({ id });
    },
    async changeOrganisation(changed) {
      return statements.changeOrganisation.run({ ...changed, before: changed.version - 1 }) === 1;
    },
    async addCase(added) {
      statements.addCase.run(added);
    },
    async cases() {
      return statements.cases.all({});
    },
    async case(id) {
      return statements.case.one({ id });
    },
  };
}
