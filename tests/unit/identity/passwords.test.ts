import { hashPassword, passwordFits } from '@samenspraak/server/identity/passwords.ts';
import { describe, expect, it } from 'vitest';

describe('passwords', () => {
  it('[ID-40] a hash says by what it was made, differs every time, and fits its password alone', async () => {
    const [one, two] = await Promise.all([hashPassword('een lang wachtwoord'), hashPassword('een lang wachtwoord')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(two).not.toBe(one);
    expect(await passwordFits('een lang wachtwoord', one)).toBe(true);
    expect(await passwordFits('een ander wachtwoord', one)).toBe(false);
  });

  it('[ID-41] a password typed on another keyboard, composed differently, is the same', async () => {
    expect(await passwordFits('cafe\u0301 met room', await hashPassword('caf\u00e9 met room'))).toBe(true);
  });

  it('[ID-42] what is no hash of ours fits nothing', async () => {
    for (const hash of ['', 'plain', '$argon2i$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$dGFn', '$2b$10$abc']) {
      expect(await passwordFits('', hash)).toBe(false);
    }
  });
});
