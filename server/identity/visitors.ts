import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { PublicAddress } from '../config/public-address.ts';
import type { Clock } from '../ports/clock.ts';
import type { AccessRow, IdentityStore, User } from '../ports/identity-store.ts';
import { type CookieJar, participantSecrets, userSecret } from './cookies.ts';
import type { Seal } from './seal.ts';

/** A participant who showed a cookie that opens their place. */
export interface Seat {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  /** Which access it was and until when (ms since 1970), so that what it opened can be closed with it. */
  readonly access: { readonly hash: string; readonly until: number };
}

interface Dependencies {
  readonly store: IdentityStore;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly address: PublicAddress;
}

/** Who is at the door: reads cookies and origins for `/api`, `/live` and `/sync` alike. Asks the store every time. */
export class Visitors {
  readonly #deps: Dependencies;

  constructor(deps: Dependencies) {
    this.#deps = deps;
  }

  /**
   * The participant of this conference whose cookie the request carries. `as` names one of several in one browser;
   * without it the first that fits. Refuses with `auth.required`.
   */
  async participant(request: {
    readonly cookieHeader: string | undefined;
    readonly conferenceId: ConferenceId;
    readonly as?: string | null;
  }): Promise<Seat | Refusal> {
    const as = request.as ?? null;
    for (const access of await this.#accesses(participantSecrets(this.#jar(request.cookieHeader), as))) {
      if (access.kind !== 'participant' || access.conferenceId !== request.conferenceId) continue;
      if (as !== null && access.participantId !== as) continue;
      const { conferenceId, participantId, secretHash, expiresAt } = access;
      return { conferenceId, participantId, access: { hash: secretHash, until: Date.parse(expiresAt) } };
    }
    return refuse('auth.required');
  }

  /** Whoever is signed in with an account, or null. */
  async user(cookieHeader: string | undefined): Promise<User | null> {
    const secret = userSecret(this.#jar(cookieHeader));
    if (secret === null) return null;
    const [access] = await this.#accesses([secret]);
    return access?.kind === 'user' ? this.#deps.store.user(access.userId) : null;
  }

  /** Whether somebody who is known here asks: a user, or a participant of any conference. */
  async known(cookieHeader: string | undefined): Promise<boolean> {
    return (await this.user(cookieHeader)) !== null || (await this.participates(cookieHeader));
  }

  /** Whether somebody asks who has a place at any table. */
  async participates(cookieHeader: string | undefined): Promise<boolean> {
    return (await this.places(cookieHeader)).length > 0;
  }

  /** What a request is counted by, when somebody sends it who is known here: always the same for one browser. Else null. */
  async countedBy(cookieHeader: string | undefined): Promise<string | null> {
    const jar = this.#jar(cookieHeader);
    const secrets = [userSecret(jar), ...participantSecrets(jar, null)].filter((secret) => secret !== null);
    return (await this.#accesses(secrets))[0]?.secretHash ?? null;
  }

  /** Every place at a table that this browser holds. */
  async places(cookieHeader: string | undefined): Promise<Pick<Seat, 'conferenceId' | 'participantId'>[]> {
    const accesses = await this.#accesses(participantSecrets(this.#jar(cookieHeader), null));
    return accesses.flatMap((access) => {
      if (access.kind !== 'participant') return [];
      const { conferenceId, participantId } = access;
      return [{ conferenceId, participantId }];
    });
  }

  /**
   * Whether this may come from a page of ours. Browsers name the origin on every upgrade and every POST; what names none
   * is no browser, and carries nobody's cookies but its own.
   */
  originAllowed(headers: { readonly origin?: string | undefined; readonly host?: string | undefined }): boolean {
    const { origin, host } = headers;
    if (origin === undefined) return true;
    if (!URL.canParse(origin)) return false;
    const sent = new URL(origin);
    if (sent.origin === this.#deps.address.url) return true;
    return host !== undefined && /^https?:$/.test(sent.protocol) && sent.host === host.toLowerCase();
  }

  #jar(header: string | undefined): CookieJar {
    return { header, secure: this.#deps.address.secure };
  }

  /** The accesses behind these secrets that have not expired, in the same order. */
  async #accesses(secrets: readonly string[]): Promise<AccessRow[]> {
    const now = this.#deps.clock.now();
    const rows = await Promise.all(secrets.map((secret) => this.#deps.store.access(this.#deps.seal(secret))));
    return rows.filter((row): row is AccessRow => row !== null && Date.parse(row.expiresAt) > now);
  }
}
