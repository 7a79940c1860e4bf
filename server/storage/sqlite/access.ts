import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { AccessRow, IdentityStore } from '../../ports/identity-store.ts';
import type { Tables } from '../tables.ts';
import type { Database } from './database.ts';

type Access = Pick<
  IdentityStore,
  'putInvitation' | 'invitation' | 'useInvitation' | 'addAccess' | 'access' | 'endAccess' | 'dropExpired' | 'addReads'
>;

interface Seat {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
}

function prepareAccess(database: Database) {
  return {
    endInvitations: database.statement((params: Seat, db) =>
      db
        .deleteFrom('invitations')
        .where('conferenceId', '=', params.conferenceId)
        .where('participantId', '=', params.participantId),
    ),
    endAccesses: database.statement((params: Seat, db) =>
      db
        .deleteFrom('accesses')
        .where('conferenceId', '=', params.conferenceId)
        .where('participantId', '=', params.participantId),
    ),
    addInvitation: database.insertion('invitations', [
      'tokenHash',
      'conferenceId',
      'participantId',
      'expiresAt',
      'usedAt',
    ]),
    invitation: database.statement((params: { tokenHash: string }, db) =>
      db.selectFrom('invitations').selectAll().where('tokenHash', '=', params.tokenHash),
    ),
    useInvitation: database.statement((params: { tokenHash: string; usedAt: string }, db) =>
      db
        .updateTable('invitations')
        .set({ usedAt: params.usedAt })
        .where('tokenHash', '=', params.tokenHash)
        .where('usedAt', 'is', null),
    ),
    addAccess: database.insertion('accesses', [
      'secretHash',
      'expiresAt',
      'kind',
      'conferenceId',
      'participantId',
      'userId',
    ]),
    access: database.statement((params: { secretHash: string }, db) =>
      db.selectFrom('accesses').selectAll().where('secretHash', '=', params.secretHash),
    ),
    endAccess: database.statement((params: { secretHash: string }, db) =>
      db.deleteFrom('accesses').where('secretHash', '=', params.secretHash),
    ),
    dropInvitations: database.statement((params: { at: string }, db) =>
      db.deleteFrom('invitations').where('expiresAt', '<', params.at),
    ),
    dropAccesses: database.statement((params: { at: string }, db) =>
      db.deleteFrom('accesses').where('expiresAt', '<', params.at),
    ),
    addRead: database.insertion('reads', ['at', 'conferenceId', 'reader', 'what']),
  };
}

function rowOf(access: AccessRow): Tables['accesses'] {
  const nobody = { conferenceId: null, participantId: null, userId: null };
  return { ...nobody, ...access };
}

function accessOf(row: Tables['accesses'] | null): AccessRow | null {
  if (row === null) return null;
  const { secretHash, expiresAt, conferenceId, participantId, userId } = row;
  if (userId !== null) return { secretHash, expiresAt, kind: 'user', userId };
  if (conferenceId === null || participantId === null) return null;
  return { secretHash, expiresAt, kind: 'participant', conferenceId, participantId };
}

/** What the effect `access.end` does, inside a transaction: nothing that this participant held opens anything more. */
export type EndAccess = (seat: Seat) => void;

/** Invitations, what they were exchanged for, and who read what. */
export function openAccess(database: Database): { access: Access; end: EndAccess } {
  const statements = prepareAccess(database);
  const access: Access = {
    async putInvitation(invitation) {
      database.transaction(() => {
        statements.endInvitations.run(invitation);
        statements.addInvitation.run(invitation);
      });
    },
    async invitation(tokenHash) {
      return statements.invitation.one({ tokenHash });
    },
    async useInvitation(tokenHash, usedAt, given) {
      return database.transaction(() => {
        if (statements.useInvitation.run({ tokenHash, usedAt }) === 0) return false;
        statements.addAccess.run(rowOf(given));
        return true;
      });
    },
    async addAccess(given) {
      statements.addAccess.run(rowOf(given));
    },
    async access(secretHash) {
      return accessOf(statements.access.one({ secretHash }));
    },
    async endAccess(secretHash) {
      statements.endAccess.run({ secretHash });
    },
    async dropExpired(at) {
      return database.transaction(() => statements.dropInvitations.run({ at }) + statements.dropAccesses.run({ at }));
    },
    async addReads(reads) {
      if (reads.length === 0) return;
      database.transaction(() => {
        for (const read of reads) statements.addRead.run(read);
      });
    },
  };
  return {
    access,
    end(seat) {
      statements.endInvitations.run(seat);
      statements.endAccesses.run(seat);
    },
  };
}
