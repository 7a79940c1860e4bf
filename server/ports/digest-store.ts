import type { UserId } from '@samenspraak/shared/domain/ids.ts';
import type { User } from './identity-store.ts';

/** Who may get the digest. */
export type DigestReader = Pick<User, 'id' | 'email'>;

/** Who wants a digest by mail, and on which day each got the last one. Days are local ones, like `2026-11-22`. */
export interface DigestStore {
  /** Whether this user wants it; so they do until they say otherwise. */
  wantsDigest(id: UserId): Promise<boolean>;
  settleDigest(id: UserId, wanted: boolean): Promise<void>;

  /** The users who want it and got none on `day` or later, in a fixed order. */
  digestReaders(day: string): Promise<DigestReader[]>;
  /** Writes down that it goes out to this user on `day`: true for one asker alone, and for nobody when they don't want it. */
  claimDigest(id: UserId, day: string): Promise<boolean>;
  /** It did not go out on `day` after all. */
  releaseDigest(id: UserId, day: string): Promise<void>;
}
