import { createHmac, timingSafeEqual } from 'node:crypto';

/** What is stored of a link's or cookie's secret: enough to recognise it, useless to whoever reads the store. */
export type Seal = (secret: string) => string;

/** Seals with SHA-256, keyed with the house's `SESSION_SECRET`. A 256-bit secret needs no salt and no slow hash. */
export function createSeal(key: string): Seal {
  return (secret) => createHmac('sha256', key).update(secret).digest('base64url');
}

/** Compares two seals in a time that says nothing about where they differ. */
export function sameSeal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
