import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { PublicAddress } from '../config/public-address.ts';
import type { Clock } from '../ports/clock.ts';
import type { IdentityStore, InvitationRow } from '../ports/identity-store.ts';
import type { Ids } from '../ports/ids.ts';
import type { Granted } from './accesses.ts';
import type { Seal } from './seal.ts';

/** A link stays good until a day after the conference starts, and never less than a day from now. */
const LIFETIME_MS = 24 * 3_600_000;

interface Dependencies {
  readonly store: IdentityStore;
  readonly seal: Seal;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly address: PublicAddress;
}

/** Personal links: for one person, used once, expiring. The store knows the seal of a token, never the token. */
export class Invitations {
  readonly #deps: Dependencies;

  constructor(deps: Dependencies) {
    this.#deps = deps;
  }

  /** Makes a participant's link and ends their earlier one. The token stands in the fragment, so no log ever sees it. */
  async issue(place: { conferenceId: ConferenceId; participantId: ParticipantId; startsAt: string }): Promise<string> {
    const { store, seal, ids, clock, address } = this.#deps;
    const token = ids.secret();
    const from = Math.max(Date.parse(place.startsAt), clock.now());
    await store.putInvitation({
      tokenHash: seal(token),
      conferenceId: place.conferenceId,
      participantId: place.participantId,
      expiresAt: new Date(from + LIFETIME_MS).toISOString(),
      usedAt: null,
    });
    return `${address.url}/meedoen#${token}`;
  }

  /** The invitation behind a token, used or not. Refuses with `token.unknown` or `token.expired`. */
  async find(token: string): Promise<InvitationRow | Refusal> {
    const row = await this.#deps.store.invitation(this.#deps.seal(token));
    if (row === null) return refuse('token.unknown');
    return Date.parse(row.expiresAt) > this.#deps.clock.now() ? row : refuse('token.expired');
  }

  /** Uses the invitation up for this access; false when somebody was before us. */
  async use(invitation: InvitationRow, granted: Granted): Promise<boolean> {
    const usedAt = new Date(this.#deps.clock.now()).toISOString();
    return this.#deps.store.useInvitation(invitation.tokenHash, usedAt, granted.access);
  }
}
