import { commandId, sessionId } from '@samenspraak/shared/domain/ids.ts';
import { expect, test } from 'vitest';

test('[DOM-19] an id is 8 to 64 characters of the URL-safe alphabet', () => {
  for (const id of ['abcdefgh', 'A-z_0123456789', 'x'.repeat(64)]) expect(sessionId.safeParse(id).success).toBe(true);
  for (const id of [
    '',
    'short',
    'x'.repeat(65),
    'has space',
    'slash/es',
    '../../etc',
    'né-plusultra',
    'abcdefgh\n',
    7,
    null,
  ]) {
    expect(sessionId.safeParse(id).success).toBe(false);
  }
});

test('[DOM-20] a command is numbered by a UUID', () => {
  expect(commandId.safeParse('7f9c24e8-3b12-4fef-91e0-56a2d5a4f6b1').success).toBe(true);
  for (const id of ['1', 'not-a-uuid', '7f9c24e8-3b12-4fef-91e0', undefined]) {
    expect(commandId.safeParse(id).success).toBe(false);
  }
});
