import type { Registry } from 'prom-client';
import type { Config } from '../config/config.ts';
import type { PublicAddress } from '../config/public-address.ts';
import type { Accesses } from '../identity/accesses.ts';
import type { Accounts } from '../identity/accounts.ts';
import type { Invitations } from '../identity/invitations.ts';
import type { Visitors } from '../identity/visitors.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import type { DigestStore } from '../ports/digest-store.ts';
import type { HouseStore } from '../ports/house-store.ts';
import type { IdentityStore } from '../ports/identity-store.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Conferences } from '../rooms/conferences.ts';

/** What a route may use besides what it was sent. */
export interface RouteDependencies {
  readonly store: IdentityStore &
    HouseStore &
    DigestStore &
    Pick<ConferenceStore, 'conference' | 'conferencesMadeBy' | 'document'> & { ready(): Promise<void> };
  readonly conferences: Pick<
    Conferences,
    | 'arranged'
    | 'create'
    | 'earlier'
    | 'endAccess'
    | 'former'
    | 'noLongerTheirs'
    | 'organisationsKnownTo'
    | 'ownPart'
    | 'preparations'
    | 'run'
    | 'view'
  >;
  readonly visitors: Visitors;
  readonly accounts: Accounts;
  readonly accesses: Accesses;
  readonly invitations: Invitations;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface HttpDependencies extends RouteDependencies {
  readonly config: Config;
  readonly address: PublicAddress;
  readonly log: Log;
  readonly registry: Registry;
  /** Where the built client stands. */
  readonly clientDirectory: string;
}
