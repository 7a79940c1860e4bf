import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Envelope } from '../ports/envelope.ts';

const CIPHER = 'aes-256-gcm';
/** Tells this key from any other that is ever made of the same secret. */
const PURPOSE = 'samenspraak: answers and preparations at rest, 1';
/** In bytes, as GCM has them. */
const [KEY, NONCE, TAG, LENGTH] = [32, 12, 16, 4];
/**
 * Everything is filled up to a multiple of this many bytes. One step holds the longest answer in plain letters: 2,000 characters of
 * grounds and four times 1,000 beside them, so that in practice every answer is as long as every other.
 */
const STEP = 8_192;

function filledUp(words: string): Buffer {
  const bytes = Buffer.from(words);
  const filled = Buffer.alloc(Math.ceil((LENGTH + bytes.length) / STEP) * STEP);
  filled.writeUInt32BE(bytes.length);
  bytes.copy(filled, LENGTH);
  return filled;
}

/** AES-256-GCM under a key made of the house's secret: nonce, tag, and what was enclosed. The place is authenticated with it. */
export function createEnvelope(secret: string): Envelope {
  const key = Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, KEY));
  return {
    enclose(place, words) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG });
      cipher.setAAD(Buffer.from(JSON.stringify(place)));
      const body = Buffer.concat([cipher.update(filledUp(words)), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(place, enclosed) {
      if (enclosed.length < NONCE + TAG + STEP) return null;
      const decipher = createDecipheriv(CIPHER, key, enclosed.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(JSON.stringify(place)));
      decipher.setAuthTag(enclosed.subarray(NONCE, NONCE + TAG));
      const filled = decipher.update(enclosed.subarray(NONCE + TAG));
      try {
        decipher.final();
      } catch {
        return null;
      }
      return filled.toString('utf8', LENGTH, LENGTH + filled.readUInt32BE());
    },
  };
}
