import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

interface Piece {
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** SHA-256 over the number and the bytes of a snapshot, in hexadecimal: bytes put under another number fail too. */
export function snapshotChecksum({ seq, bytes }: Piece): string {
  return createHash('sha256').update(`${seq}:`).update(bytes).digest('hex');
}

/** CRC-32 over the number and the bytes of an update, in hexadecimal: cheap enough for every keystroke. */
export function updateChecksum({ seq, bytes }: Piece): string {
  return crc32(bytes, crc32(`${seq}:`)).toString(16);
}
