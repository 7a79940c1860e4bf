import type { Mail, Mailer, MailOutcome } from '@samenspraak/server/ports/mailer.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { Reminders } from '@samenspraak/server/reminders/reminders.ts';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { conferenceId, sessionId, type UserId, userId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BASE, CHAIR, event, unit } from '../contract/store/samples.ts';
import { silent } from '../contract/store/silent-log.ts';
import { envelope } from '../support/envelopes.ts';

const HOUR = 7;
const MINUTE_MS = 60_000;
/** Two days on which something begins the day after, and one on which nothing does. */
const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-11-23', '2026-11-24', '2026-11-25'] as const;

interface Line {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

let store: Store;
let now: number;
let sent: Mail[];
let lines: Line[];
/** What the mail server makes of the next mails; it takes all others. */
let outcomes: (MailOutcome | Promise<MailOutcome>)[];
const mailer: Mailer = {
  sends: true,
  async send(mail) {
    sent.push(mail);
    return { outcome: (await outcomes.shift()) ?? 'taken', reason: null };
  },
};

function begin(over: Partial<ConstructorParameters<typeof Reminders>[0]> = {}): Reminders {
  const warn = (fields: Line['fields'], message: string) => void lines.push({ fields, message });
  const log = { info: warn, warn, error: warn };
  const address = { url: 'https://overleg.example.nl' };
  return new Reminders({ store, mailer, clock: { now: () => now }, log, address, hour: HOUR, ...over });
}

/** A quarter past this hour in the Netherlands, in winter. */
function at(day: string, hour: number): void {
  now = Date.parse(`${day}T${String(hour).padStart(2, '0')}:15:00.000+01:00`);
}

const receivers = () => sent.map(({ to }) => to);

async function account(name: string): Promise<UserId> {
  const id = userId.parse(`user-of-${name}`);
  await store.addUser({ id, name, email: `${name}@example.org`, passwordHash: 'hash', coordinator: false });
  return id;
}

/** A conference on this day that a user made. */
async function plan(madeBy: UserId, day: string): Promise<void> {
  const id = conferenceId.parse(`conference-of-${madeBy}-${day}`);
  const startsAt = `${day}T09:00:00.000Z`;
  const [first] = BASE.sessions;
  if (first === undefined) throw new Error('the sample has no session');
  const session = { ...first, id: sessionId.parse(`session-of-${madeBy}-${day}`), startsAt };
  await store.createConference({ ...BASE, id, madeBy, startsAt, sessions: [session] });
  const effects = [{ type: 'person.add' as const, person: { ...CHAIR, sessionIds: [session.id] } }];
  await store.commit([{ ...unit({ effects, events: [event(1)] }), conferenceId: id }]);
}

beforeEach(async () => {
  store = await openStore({ file: ':memory:', log: silent, envelope });
  [sent, lines, outcomes] = [[], [], []];
  at(MONDAY, HOUR);
});
afterEach(() => store.close());

/** Noor, for whom something waits on Monday and Tuesday; Tom, for whom nothing ever does. */
async function twoUsers(): Promise<void> {
  const noor = await account('noor');
  await account('tom');
  await plan(noor, TUESDAY);
  await plan(noor, WEDNESDAY);
}

describe('who is told, and when', () => {
  it('[MAIL-50] from the hour on, once a day, to those alone for whom something waits', async () => {
    await twoUsers();
    const reminders = begin();
    at(MONDAY, HOUR - 1);
    await reminders.look();
    expect(sent).toEqual([]);
    for (const hour of [HOUR, HOUR + 1, 23]) {
      at(MONDAY, hour);
      await reminders.look();
    }
    expect(receivers()).toEqual(['noor@example.org']);
    for (const day of [TUESDAY, WEDNESDAY]) {
      at(day, HOUR);
      await reminders.look();
    }
    expect(receivers()).toEqual(['noor@example.org', 'noor@example.org']);
  });

  it('[MAIL-51] the words are the same for everybody and on every day', async () => {
    await twoUsers();
    await plan(await account('els'), TUESDAY);
    const reminders = begin();
    await reminders.look();
    at(TUESDAY, HOUR);
    await reminders.look();
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ to: _to, at: _at, ...same }) => JSON.stringify(same))).size).toBe(1);
  });

  it('[MAIL-52] a server that starts again the same day sends nothing twice', async () => {
    await twoUsers();
    await begin().look();
    await begin().look();
    expect(sent).toHaveLength(1);
  });

  it('[MAIL-53] who wants none gets none, from that moment on', async () => {
    await twoUsers();
    await store.settleDigest(userId.parse('user-of-noor'), false);
    const reminders = begin();
    await reminders.look();
    expect(sent).toEqual([]);
    await store.settleDigest(userId.parse('user-of-noor'), true);
    await reminders.look();
    expect(sent).toHaveLength(1);
  });

  it('[MAIL-54] several looks at the same moment are one', async () => {
    await twoUsers();
    const reminders = begin();
    const first = reminders.look();
    expect(reminders.look()).toBe(first);
    await Promise.all([first, begin().look()]);
    expect(sent).toHaveLength(1);
  });

  it('[MAIL-55] a house that sends no mail looks at nothing', async () => {
    await twoUsers();
    const blind = new Proxy(store, {
      get: () => {
        throw new Error('somebody looked');
      },
    });
    const reminders = begin({ store: blind, mailer: { ...mailer, sends: false } });
    reminders.start();
    await reminders.look();
    await reminders.close();
    expect([sent, lines]).toEqual([[], []]);
  });
});

describe('a mail server that fails', () => {
  it('[MAIL-56] is asked again later and later, never in a storm, and the digest arrives once when it is back', async () => {
    await twoUsers();
    await plan(await account('els'), TUESDAY);
    const reminders = begin();
    outcomes = Array.from({ length: 9 }, () => 'down');
    const tried: number[] = [];
    for (let minute = 0; minute <= 16 * 60; minute += 1) {
      const before = sent.length;
      await reminders.look();
      if (sent.length > before) tried.push(minute);
      now += MINUTE_MS;
    }
    expect(tried).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
    expect(receivers().slice(-2)).toEqual(['els@example.org', 'noor@example.org']);
    expect(sent).toHaveLength(11);
    expect(lines).toHaveLength(9);
  });

  it('[MAIL-57] one line in the log tells of it, without an address or a word of the mail', async () => {
    await twoUsers();
    for (const outcome of ['down', 'refused', 'unsure'] as const) {
      outcomes = [outcome];
      lines = [];
      await store.releaseDigest(userId.parse('user-of-noor'), MONDAY);
      await begin().look();
      expect(lines).toHaveLength(1);
      expect(JSON.stringify(lines)).not.toMatch(/@|example|Samenspraak|aandacht/);
    }
  });

  it('[MAIL-58] one that does not want this mail is not asked again today, and the others get theirs', async () => {
    await twoUsers();
    await plan(await account('tess'), TUESDAY);
    outcomes = ['refused'];
    const reminders = begin();
    await reminders.look();
    now += 12 * 60 * MINUTE_MS;
    await reminders.look();
    expect(receivers()).toEqual(['noor@example.org', 'tess@example.org']);
    at(TUESDAY, HOUR);
    await reminders.look();
    expect(receivers().slice(2)).toEqual(['noor@example.org']);
  });

  it('[MAIL-59] one that may have taken it is not asked again today', async () => {
    await twoUsers();
    outcomes = ['unsure'];
    const reminders = begin();
    await reminders.look();
    now += 12 * 60 * MINUTE_MS;
    await reminders.look();
    expect(sent).toHaveLength(1);
  });

  it('[MAIL-60] one that says nothing holds up no stop, and what it was given is not sent again', async () => {
    await twoUsers();
    outcomes = [new Promise(() => undefined)];
    const reminders = begin();
    const looking = reminders.look();
    await expect.poll(() => sent.length).toBe(1);
    await reminders.close();
    await looking;
    await begin().look();
    expect([sent.length, lines.length]).toEqual([1, 0]);
  });
});

describe('a store that fails', () => {
  it('[MAIL-61] a conference that cannot be read keeps back the digest of its maker alone', async () => {
    await twoUsers();
    await plan(await account('els'), TUESDAY);
    const torn = { ...store, conferencesMadeBy: async (id: UserId) => (/els/.test(id) ? fail() : made(id)) };
    const made = store.conferencesMadeBy.bind(store);
    const fail = () => {
      throw new TypeError('a word of somebody');
    };
    const reminders = begin({ store: torn });
    await reminders.look();
    await reminders.look();
    expect(receivers()).toEqual(['noor@example.org']);
    expect(lines.map(({ fields }) => fields)).toEqual([{ user: 'user-of-els', reason: 'TypeError' }]);
  });

  it('[MAIL-62] nothing is sent that could not be written down first, and the next tries come later and later', async () => {
    await twoUsers();
    const full = { ...store, claimDigest: () => Promise.reject(new Error('the disk is full')) };
    const reminders = begin({ store: full });
    const tried: number[] = [];
    for (let minute = 0; minute < 16; minute += 1) {
      const before = lines.length;
      await reminders.look();
      if (lines.length > before) tried.push(minute);
      now += MINUTE_MS;
    }
    expect([sent, tried]).toEqual([[], [0, 1, 3, 7, 15]]);
    expect(JSON.stringify(lines)).not.toContain('disk');
  });
});
