import { systemIds } from '@samenspraak/server/storage/system-ids.ts';
import { participantId } from '@samenspraak/shared/domain/ids.ts';
import { expect, it } from 'vitest';

it('[STORE-27] ids carry 128 random bits and secrets 256, in the URL-safe alphabet', () => {
  const ids = Array.from({ length: 500 }, () => systemIds.next());
  const secrets = Array.from({ length: 500 }, () => systemIds.secret());
  expect(new Set([...ids, ...secrets]).size).toBe(1_000);
  for (const id of ids) {
    expect(participantId.safeParse(id).success).toBe(true);
    expect(Buffer.from(id, 'base64url')).toHaveLength(16);
  }
  for (const secret of secrets) {
    expect(secret).toMatch(/^[\w-]+$/);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  }
});
