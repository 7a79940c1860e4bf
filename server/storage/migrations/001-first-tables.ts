import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function identityTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organisations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('task', 'text', (column) => column.notNull())
    .addColumn('can', 'text', (column) => column.notNull())
    .addColumn('cannot', 'text', (column) => column.notNull())
    .addColumn('mandate', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('users')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('passwordHash', 'text', (column) => column.notNull())
    .addColumn('coordinator', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('cases')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('track', 'text', (column) => column.notNull())
    .addColumn('phase', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .execute();
}

/** A conference carries the reference of its case with it, so it stands without the row of that case. */
async function conferenceTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conferences')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull().unique())
    .addColumn('caseId', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('phase', 'text', (column) => column.notNull())
    .addColumn('startsAt', 'text', (column) => column.notNull())
    .addColumn('plannedMinutes', 'integer', (column) => column.notNull())
    .addColumn('madeBy', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('eventSeq', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('conferencesOfCase').on('conferences').column('caseId').execute();
  await db.schema.createIndex('conferencesOfUser').on('conferences').column('madeBy').execute();
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conferenceId', 'text', (column) => column.notNull().references('conferences.id'))
    .addColumn('number', 'integer', (column) => column.notNull().unique())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('clients', 'integer', (column) => column.notNull())
    .addColumn('prosecutor', 'integer', (column) => column.notNull())
    .addColumn('updateSeq', 'integer', (column) => column.notNull())
    .addUniqueConstraint('sessionsInOrder', ['conferenceId', 'position'])
    .execute();
  await db.schema
    .createTable('participants')
    .addColumn('conferenceId', 'text', (column) => column.notNull().references('conferences.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('organisationId', 'text')
    .addColumn('organisation', 'text')
    .addColumn('sessionIdsJson', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('clientOf', 'text')
    .addColumn('participation', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('participantsKey', ['conferenceId', 'id'])
    .addUniqueConstraint('participantsInOrder', ['conferenceId', 'position'])
    .execute();
}

async function accessTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('invitations')
    .addColumn('tokenHash', 'text', (column) => column.primaryKey())
    .addColumn('conferenceId', 'text', (column) => column.notNull())
    .addColumn('participantId', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('usedAt', 'text')
    .addUniqueConstraint('oneInvitationEach', ['conferenceId', 'participantId'])
    .execute();
  await db.schema
    .createTable('accesses')
    .addColumn('secretHash', 'text', (column) => column.primaryKey())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('conferenceId', 'text')
    .addColumn('participantId', 'text')
    .addColumn('userId', 'text')
    .execute();
  await db.schema
    .createIndex('accessesOfParticipant')
    .on('accesses')
    .columns(['conferenceId', 'participantId'])
    .execute();
  await db.schema
    .createTable('reads')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('conferenceId', 'text', (column) => column.notNull())
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('readsOfConference').on('reads').columns(['conferenceId', 'at']).execute();
}

async function decisionTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('conferenceId', 'text', (column) => column.notNull().references('conferences.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text')
    .addColumn('factJson', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('eventsKey', ['conferenceId', 'seq'])
    .execute();
  await db.schema
    .createTable('commands')
    .addColumn('conferenceId', 'text', (column) => column.notNull().references('conferences.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('dataJson', 'text')
    .addPrimaryKeyConstraint('commandsKey', ['conferenceId', 'id'])
    .execute();
  await db.schema
    .createTable('scores')
    .addColumn('conferenceId', 'text', (column) => column.notNull().references('conferences.id'))
    .addColumn('sessionId', 'text', (column) => column.notNull())
    .addColumn('ballotId', 'text', (column) => column.notNull())
    .addColumn('participantId', 'text', (column) => column.notNull())
    .addColumn('voice', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('grounds', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('scoresKey', ['ballotId', 'participantId', 'voice', 'round'])
    .execute();
}

/** What belongs to a document beside its updates and snapshots, which stand in tables of each session. */
async function documentTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('clients')
    .addColumn('sessionId', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('client', 'bigint', (column) => column.notNull())
    .addColumn('participantId', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('clientsKey', ['sessionId', 'client'])
    .execute();
}

export const firstTables: Migration = {
  async up(db) {
    await identityTables(db);
    await conferenceTables(db);
    await accessTables(db);
    await decisionTables(db);
    await documentTables(db);
  },
};
