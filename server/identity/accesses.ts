import type { ConferenceId, ParticipantId, UserId } from '@samenspraak/shared/domain/ids.ts';
import type { PublicAddress } from '../config/public-address.ts';
import type { Clock } from '../ports/clock.ts';
import type { AccessRow, IdentityStore } from '../ports/identity-store.ts';
import type { Ids } from '../ports/ids.ts';
import {
  bakeParticipant,
  bakeUser,
  type CookieJar,
  clearParticipants,
  clearUser,
  participantSecrets,
  userSecret,
} from './cookies.ts';
import type { Seal } from './seal.ts';

/** A working day: nobody is signed out in the middle of a meeting, and a forgotten tablet is closed by the next day. */
const LIFETIME_MS = 12 * 3_600_000;

/** An old link says for this long that it has expired; after it, that nobody knows it. */
const KEPT_MS = 7 * 24 * 3_600_000;

interface Dependencies {
  readonly store: IdentityStore;
  readonly seal: Seal;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly address: PublicAddress;
}

/** An access that is ready to be stored, and the `Set-Cookie` line that opens it. */
export interface Granted {
  readonly access: AccessRow;
  readonly cookie: string;
}

/** Gives and takes what cookies open. A cookie's secret is known to one browser; the store knows its seal. */
export class Accesses {
  readonly #deps: Dependencies;

  constructor(deps: Dependencies) {
    this.#deps = deps;
  }

  /** For a place at the table, until half a day after the conference starts or after now, whichever is later. */
  forParticipant(place: { conferenceId: ConferenceId; participantId: ParticipantId; startsAt: string }): Granted {
    const { conferenceId, participantId } = place;
    const from = Math.max(Date.parse(place.startsAt), this.#deps.clock.now());
    const { secret, secure, expiresAt, secretHash } = this.#fresh(from);
    return {
      access: { kind: 'participant', conferenceId, participantId, secretHash, expiresAt },
      cookie: bakeParticipant(participantId, { secret, secure, expiresAt }),
    };
  }

  /** Signs a user in; the answer is the `Set-Cookie` line. */
  async signIn(userId: UserId): Promise<string> {
    const { secret, secure, expiresAt, secretHash } = this.#fresh(this.#deps.clock.now());
    await this.#deps.store.addAccess({ kind: 'user', userId, secretHash, expiresAt });
    return bakeUser({ secret, secure, expiresAt });
  }

  /** Ends the user's access and takes the cookie back. */
  async signOut(cookieHeader: string | undefined): Promise<string> {
    const secret = userSecret(this.#jar(cookieHeader));
    if (secret !== null) await this.#deps.store.endAccess(this.#deps.seal(secret));
    return clearUser(this.#deps.address.secure);
  }

  /**
   * Ends one participant's access in this browser, or everybody's when nobody is named. The answer is the cookies to take
   * back, and the accesses that ended, so that what they opened is closed.
   */
  async leave(cookieHeader: string | undefined, as: string | null): Promise<{ cookies: string[]; ended: AccessRow[] }> {
    const { store, seal } = this.#deps;
    const jar = this.#jar(cookieHeader);
    const ended: AccessRow[] = [];
    for (const hash of participantSecrets(jar, as).map(seal)) {
      const access = await store.access(hash);
      await store.endAccess(hash);
      if (access !== null) ended.push(access);
    }
    return { cookies: clearParticipants(jar, as), ended };
  }

  /** Forgets links and cookies that have been of no use for a week: until then they are told what they are. */
  async tidy(): Promise<void> {
    await this.#deps.store.dropExpired(new Date(this.#deps.clock.now() - KEPT_MS).toISOString());
  }

  #jar(header: string | undefined): CookieJar {
    return { header, secure: this.#deps.address.secure };
  }

  #fresh(from: number) {
    const secret = this.#deps.ids.secret();
    const expiresAt = new Date(from + LIFETIME_MS).toISOString();
    return { secret, secretHash: this.#deps.seal(secret), expiresAt, secure: this.#deps.address.secure };
  }
}
