import type { AccessRow, InvitationRow } from '@samenspraak/server/ports/identity-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { caseId, organisationId, userId } from '@samenspraak/shared/domain/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { ID, LATER, MOMENT } from './samples.ts';

const USER = {
  id: ID.user,
  name: 'Noor',
  email: 'noor@zvh.example',
  passwordHash: 'argon',
  coordinator: true,
} as const;
const CASE = {
  id: ID.case,
  reference: 'HGL-26-014',
  track: 'mda',
  phase: 'recovery',
  purpose: 'Safe at home',
  createdAt: MOMENT,
} as const;
const INVITATION: InvitationRow = {
  tokenHash: 'hash-of-token',
  conferenceId: ID.conference,
  participantId: ID.client,
  expiresAt: LATER,
  usedAt: null,
};
const ACCESS: AccessRow = {
  secretHash: 'hash-of-secret',
  expiresAt: LATER,
  kind: 'participant',
  conferenceId: ID.conference,
  participantId: ID.client,
};

function describeAccounts(store: () => Store): void {
  it('[STORE-1] an e-mail address has one account', async () => {
    expect(await store().countUsers()).toBe(0);
    expect(await store().addUser(USER)).toBe(true);
    expect(await store().addUser({ ...USER, id: userId.parse('user-0002'), name: 'Somebody else' })).toBe(false);
    expect(await store().countUsers()).toBe(1);
    expect(await store().userByEmail(USER.email)).toEqual(USER);
    expect(await store().user(USER.id)).toEqual(USER);
    expect(await store().user(userId.parse('user-0002'))).toBeNull();
    expect(await store().userByEmail('nobody@zvh.example')).toBeNull();
  });

  it('[STORE-1] a user who is no coordinator comes back as none', async () => {
    await store().addUser({ ...USER, coordinator: false });
    expect((await store().user(USER.id))?.coordinator).toBe(false);
  });

  it('[ORG-1] a change of an organisation card takes effect on the version that was seen, once', async () => {
    const words = { task: 'Watch', can: 'Advise', cannot: 'Decide', mandate: 'Wmo' };
    const first = { ...words, id: ID.organisation, name: 'Wijkteam', version: 1, updatedAt: null, updatedBy: null };
    await store().addOrganisation(first);
    const changed = { ...first, task: 'Stay near', version: 2, updatedAt: LATER, updatedBy: USER.id };
    expect(await store().changeOrganisation(changed)).toBe(true);
    expect(await store().organisation(ID.organisation)).toEqual(changed);
    expect(await store().changeOrganisation({ ...changed, task: 'Overwrite' })).toBe(false);
    expect(await store().organisation(ID.organisation)).toEqual(changed);
    const other = organisationId.parse('organisation-0009');
    expect(await store().changeOrganisation({ ...changed, id: other, version: 3 })).toBe(false);
    expect(await store().organisation(other)).toBeNull();
  });

  it('[STORE-2] organisations come back by name, cases with the newest first', async () => {
    const card = {
      task: 'Watch',
      can: 'Advise',
      cannot: 'Decide',
      mandate: 'Wmo',
      version: 1,
      updatedAt: null,
      updatedBy: null,
    };
    const [b, a] = ['Veilig Thuis', 'Jeugdzorg'].map((name, index) => ({ ...card, name, id: ID.organisation + index }));
    for (const one of [b, a]) if (one) await store().addOrganisation({ ...one, id: one.id as typeof ID.organisation });
    expect(await store().organisations()).toEqual([a, b]);
    const newer = { ...CASE, id: caseId.parse('case-0002'), createdAt: LATER };
    await store().addCase(CASE);
    await store().addCase(newer);
    expect(await store().cases()).toEqual([newer, CASE]);
    expect(await store().case(CASE.id)).toEqual(CASE);
    expect(await store().case(caseId.parse('case-0003'))).toBeNull();
  });
}

function describeInvitations(store: () => Store): void {
  it('[STORE-3] a new invitation replaces the earlier one of the same participant', async () => {
    await store().putInvitation(INVITATION);
    await store().putInvitation({ ...INVITATION, participantId: ID.chair, tokenHash: 'hash-of-other' });
    await store().putInvitation({ ...INVITATION, tokenHash: 'hash-of-newer' });
    expect(await store().invitation('hash-of-token')).toBeNull();
    expect(await store().invitation('hash-of-newer')).toEqual({ ...INVITATION, tokenHash: 'hash-of-newer' });
    expect(await store().invitation('hash-of-other')).not.toBeNull();
  });

  it('[STORE-4] of many who use one invitation at once, one gets in', async () => {
    await store().putInvitation(INVITATION);
    const tries = Array.from({ length: 20 }, (_, index) => `secret-${index}`);
    const answers = await Promise.all(
      tries.map((secretHash) => store().useInvitation(INVITATION.tokenHash, MOMENT, { ...ACCESS, secretHash })),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
    const opened = await Promise.all(tries.map((secretHash) => store().access(secretHash)));
    expect(opened.filter((access) => access !== null)).toHaveLength(1);
    expect((await store().invitation(INVITATION.tokenHash))?.usedAt).toBe(MOMENT);
  });

  it('[STORE-4] an invitation stays good when its access cannot be stored', async () => {
    await store().putInvitation(INVITATION);
    await store().addAccess(ACCESS);
    await expect(store().useInvitation(INVITATION.tokenHash, MOMENT, ACCESS)).rejects.toThrow();
    expect((await store().invitation(INVITATION.tokenHash))?.usedAt).toBeNull();
  });

  it('[STORE-4] an unknown invitation opens nothing', async () => {
    expect(await store().useInvitation('never-made', MOMENT, ACCESS)).toBe(false);
    expect(await store().access(ACCESS.secretHash)).toBeNull();
  });
}

function describeAccess(store: () => Store): void {
  it('[STORE-5] an access of a participant and of a user come back, until they end', async () => {
    const user: AccessRow = { secretHash: 'hash-of-user', expiresAt: LATER, kind: 'user', userId: ID.user };
    await store().addAccess(ACCESS);
    await store().addAccess(user);
    expect(await store().access(ACCESS.secretHash)).toEqual(ACCESS);
    await store().endAccess(ACCESS.secretHash);
    expect(await store().access(ACCESS.secretHash)).toBeNull();
    expect(await store().access(user.secretHash)).toEqual(user);
  });

  it('[STORE-28] what ran out before a moment is forgotten, used or not; what did not, stays', async () => {
    await store().putInvitation({ ...INVITATION, expiresAt: MOMENT });
    await store().putInvitation({
      ...INVITATION,
      participantId: ID.chair,
      tokenHash: 'hash-of-other',
      expiresAt: LATER,
    });
    await store().addAccess({ ...ACCESS, expiresAt: MOMENT });
    await store().addAccess({ ...ACCESS, secretHash: 'hash-of-later', expiresAt: LATER });
    expect(await store().dropExpired(MOMENT)).toBe(0);
    expect(await store().dropExpired(LATER)).toBe(2);
    expect(await store().invitation(INVITATION.tokenHash)).toBeNull();
    expect(await store().access(ACCESS.secretHash)).toBeNull();
    expect(await store().invitation('hash-of-other')).not.toBeNull();
    expect(await store().access('hash-of-later')).not.toBeNull();
  });

  it('[STORE-5] the same read can be noted twice', async () => {
    const read = { at: MOMENT, conferenceId: ID.conference, reader: ID.chair, what: 'open' } as const;
    await store().addReads([read, read]);
    await expect(store().addReads([read])).resolves.toBeUndefined();
    await expect(store().addReads([])).resolves.toBeUndefined();
  });

  it('[STORE-49] of reads that are noted together all are, or none', async () => {
    const read = { at: MOMENT, conferenceId: ID.conference, reader: ID.chair, what: 'plan' } as const;
    await expect(store().addReads([read, { ...read, at: null as never }])).rejects.toThrow();
    await expect(store().addReads([read])).resolves.toBeUndefined();
  });
}

/** What every store promises about who people are and what opens to them. */
export function identityRules(fresh: () => Promise<Store>): void {
  describe('identity', () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
    });
    describeAccounts(() => store);
    describeInvitations(() => store);
    describeAccess(() => store);
  });
}
