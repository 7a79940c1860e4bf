import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEnvelope } from '@samenspraak/server/identity/envelope.ts';
import { keptSecret } from '@samenspraak/server/identity/kept-secret.ts';
import { describe, expect, it, onTestFinished } from 'vitest';

const PLACE = ['score', 'ballot-1', 'person-1', 'child', 'Sem', 1];
const envelope = createEnvelope('the secret of a house');

describe('an envelope', () => {
  it('[ID-50] gives back what was put in, to the same secret and for the same place alone', () => {
    for (const words of ['', 'a “few” words — 😀', 'ሰላም'.repeat(4_000)]) {
      const enclosed = envelope.enclose(PLACE, words);
      expect(createEnvelope('the secret of a house').open(PLACE, enclosed)).toBe(words);
      expect(createEnvelope('the secret of another').open(PLACE, enclosed)).toBeNull();
      for (const [index, one] of PLACE.entries())
        expect(envelope.open(PLACE.with(index, `${one}x`), enclosed)).toBeNull();
    }
  });

  it('[ID-51] is never the same twice, and opens no more when a single bit is another one', () => {
    const [one, other] = [envelope.enclose(PLACE, 'yes'), envelope.enclose(PLACE, 'yes')];
    expect(Buffer.from(one).subarray(40).equals(Buffer.from(other).subarray(40))).toBe(false);
    for (const at of [0, 12, 28, one.length - 1]) {
      const bent = Buffer.from(one);
      bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
      expect(envelope.open(PLACE, bent)).toBeNull();
    }
    for (const short of [0, 5, 20, 28, 100]) expect(envelope.open(PLACE, one.subarray(0, short))).toBeNull();
  });

  it('[ID-52] is as long for a number alone as for one with all that may be written with it', () => {
    const number = JSON.stringify({ score: 1, choice: null, grounds: '', answers: {} });
    const answers = Object.fromEntries(
      ['severity', 'extent', 'likelihood', 'ownView'].map((one) => [one, 'n'.repeat(1_000)]),
    );
    const all = JSON.stringify({ score: 10, choice: null, grounds: 'n'.repeat(2_000), answers });
    expect(envelope.enclose(PLACE, all).length).toBe(envelope.enclose(PLACE, number).length);
  });
});

describe('the secret of a house that was given none', () => {
  async function folder(): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), 'samenspraak-secret-'));
    onTestFinished(() => rm(made, { recursive: true, force: true }));
    return made;
  }

  it('[ID-53] is made once, for its owner alone, also when two begin at once', async () => {
    const place = await folder();
    const [one, other] = await Promise.all([keptSecret(place), keptSecret(place)]);
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(other).toBe(one);
    expect(await keptSecret(place)).toBe(one);
    expect(await readdir(place)).toEqual(['secret']);
    expect((await stat(join(place, 'secret'))).mode & 0o777).toBe(0o600);
    expect(await keptSecret(await folder())).not.toBe(one);
  });

  it('[ID-54] is not made anew where a damaged one lies: that would open nothing', async () => {
    const place = await folder();
    await writeFile(join(place, 'secret'), 'half of');
    await expect(keptSecret(place)).rejects.toMatchObject({
      name: 'SecretDamaged',
      message: expect.stringMatching(/secret: .*backup/),
    });
    expect(await readFile(join(place, 'secret'), 'utf8')).toBe('half of');
  });
});
