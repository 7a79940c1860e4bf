import type { UserId } from '@samenspraak/shared/domain/ids.ts';
import { localTime } from '@samenspraak/shared/domain/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import type { DigestReader, DigestStore } from '../ports/digest-store.ts';
import type { Log } from '../ports/log.ts';
import type { Mailer, MailOutcome } from '../ports/mailer.ts';
import { digestMail } from './digest-mail.ts';
import { somethingWaits } from './waits.ts';

interface Dependencies {
  readonly store: DigestStore & Pick<ConferenceStore, 'conferencesMadeBy' | 'conference'>;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
  /** Where people reach the server. */
  readonly address: { readonly url: string };
  /** From which hour of the day on (0 to 23) the digest goes out. */
  readonly hour: number;
}

const LOOK_EVERY_MS = 60_000;
/** After a failure we rest this long, and twice as long after each next one, but never longer than the last. */
const FIRST_REST_MS = 60_000;
const LONGEST_REST_MS = 3_600_000;

/** What the log says when a mail was not taken. */
const FAILURES: Readonly<Record<Exclude<MailOutcome, 'taken'>, string>> = {
  refused: 'the mail server does not want the digest of this user today',
  down: 'the mail server takes no mail; the digest is tried again later',
  unsure: 'the mail server did not say whether it took a digest; that one is not sent again today',
};

/**
 * Tells users by mail, at most once a day, that something waits for them. What was sent is written down before it goes out: a
 * server that stops in between leaves somebody without a digest, never with two.
 */
export class Reminders {
  readonly #deps: Dependencies;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  /** For whom nothing waited when we looked, and on which day. */
  #quiet = { day: '', users: new Set<UserId>() };
  #failures = 0;
  #restUntil = 0;
  #stopped = false;
  readonly #stop: Promise<'stopped'>;
  #stopNow: () => void = () => {};

  constructor(deps: Dependencies) {
    this.#deps = deps;
    this.#stop = new Promise((resolve) => {
      this.#stopNow = () => resolve('stopped');
    });
  }

  /** Looks again and again from now on, when this house sends mail at all. */
  start(): void {
    if (!this.#deps.mailer.sends) return;
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Sends what is to be sent at this moment; one look at a time. Never rejects. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  /** Stops, also in the middle of a mail: whether that one arrives is left open, and it is not sent again. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#stopped = true;
    this.#stopNow();
    await this.#looking;
  }

  async #look(): Promise<void> {
    const { mailer, clock, store, hour } = this.#deps;
    const now = clock.now();
    const time = localTime(now);
    if (!mailer.sends || this.#stopped || time.hour < hour || now < this.#restUntil) return;
    if (this.#quiet.day !== time.day) this.#quiet = { day: time.day, users: new Set() };
    try {
      for (const reader of await store.digestReaders(time.day)) {
        if (this.#stopped || !(await this.#serve(reader, time.day))) return;
      }
    } catch (fault) {
      this.#failed({ reason: nameOf(fault) }, 'the digest could not be made; it is tried again later');
    }
  }

  /** False when there is no sense in going on now. */
  async #serve({ id, email }: DigestReader, day: string): Promise<boolean> {
    if (!(await this.#isWaitedFor(id, day))) return true;
    const { store, mailer, clock, address, log } = this.#deps;
    if (this.#stopped || !(await store.claimDigest(id, day))) return true;
    const mail = digestMail({ to: email, url: address.url, at: clock.now() });
    const posted = await Promise.race([mailer.send(mail), this.#stop]);
    if (posted === 'stopped') return false;
    const { outcome, reason } = posted;
    if (outcome === 'down') await store.releaseDigest(id, day);
    if (outcome === 'taken') this.#failures = 0;
    else if (outcome === 'refused') log.warn({ user: id, reason }, FAILURES.refused);
    else this.#failed({ reason }, FAILURES[outcome]);
    return outcome === 'taken' || outcome === 'refused';
  }

  /** Looks once a day for those for whom nothing waits; a conference that cannot be read keeps only its maker's digest back. */
  async #isWaitedFor(user: UserId, day: string): Promise<boolean> {
    if (this.#quiet.users.has(user)) return false;
    const { store, log } = this.#deps;
    try {
      if (await somethingWaits(store, { user, today: day })) return true;
    } catch (fault) {
      log.warn({ user, reason: nameOf(fault) }, 'what waits for this user could not be read');
    }
    this.#quiet.users.add(user);
    return false;
  }

  #failed(fields: Readonly<Record<string, unknown>>, message: string): void {
    const restMs = Math.min(FIRST_REST_MS * 2 ** this.#failures, LONGEST_REST_MS);
    this.#failures += 1;
    this.#restUntil = this.#deps.clock.now() + restMs;
    this.#deps.log.warn({ ...fields, restMs }, message);
  }
}

function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : typeof fault;
}
