import { randomBytes } from 'node:crypto';
import type { Ids } from '../ports/ids.ts';

/** Ids and secrets from the system's source of randomness. */
export const systemIds: Ids = {
  next: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(32).toString('base64url'),
};
