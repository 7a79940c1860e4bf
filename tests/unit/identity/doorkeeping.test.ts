import { PublicAddress } from '@samenspraak/server/config/public-address.ts';
import { preferredLanguage } from '@samenspraak/server/http/language.ts';
import { Attempts } from '@samenspraak/server/identity/attempts.ts';
import { createSeal, sameSeal } from '@samenspraak/server/identity/seal.ts';
import { Visitors } from '@samenspraak/server/identity/visitors.ts';
import type { IdentityStore } from '@samenspraak/server/ports/identity-store.ts';
import { describe, expect, it } from 'vitest';

describe('attempts', () => {
  it('[ID-43] failures count per address and are forgotten after a minute', () => {
    let now = 0;
    const attempts = new Attempts({ clock: { now: () => now }, most: 2 });
    attempts.fail('203.0.113.1');
    now += 30_000;
    attempts.fail('203.0.113.1');
    expect(attempts.exhausted('203.0.113.1')).toBe(true);
    expect(attempts.exhausted('203.0.113.2')).toBe(false);
    now += 30_000;
    expect(attempts.exhausted('203.0.113.1')).toBe(false);
  });

  it('[ID-44] one network of the newer kind counts as one address', () => {
    const attempts = new Attempts({ clock: { now: () => 0 }, most: 2 });
    attempts.fail('2001:db8:1:2::5');
    attempts.fail('2001:db8:1:2:ffff::6');
    expect(attempts.exhausted('2001:db8:1:2:3:4:5:6')).toBe(true);
    expect(attempts.exhausted('2001:db8:1:3::5')).toBe(false);
    attempts.fail('2001:db8::5');
    attempts.fail('2001:db8:0:0:1::');
    expect(attempts.exhausted('2001:db8::6')).toBe(true);
  });

  it('[ID-45] a flood of addresses does not grow the memory beyond a bound', () => {
    const attempts = new Attempts({ clock: { now: () => 0 }, most: 1 });
    for (let index = 0; index <= 10_000; index += 1) attempts.fail(`10.0.${index >> 8}.${index & 255}`);
    expect(attempts.exhausted('10.0.0.0')).toBe(false);
    expect(attempts.exhausted('10.0.0.1')).toBe(true);
  });
});

describe('seals', () => {
  it('[ID-46] a seal is the same for the same key alone, and shows nothing of its secret', () => {
    const [one, other] = [createSeal('sleutel'), createSeal('andere sleutel')];
    expect(sameSeal(one('geheim'), one('geheim'))).toBe(true);
    expect(sameSeal(one('geheim'), other('geheim'))).toBe(false);
    expect(sameSeal(one('geheim'), '')).toBe(false);
    expect(one('geheim')).not.toContain('geheim');
  });
});

describe('origins', () => {
  const address = new PublicAddress('https://overleg.example.nl');
  const visitors = new Visitors({
    ...{ address, store: {} as IdentityStore, seal: createSeal(''), clock: { now: () => 0 } },
  });

  it('[ID-47] a page of ours is known by the public address or by the host that was asked', () => {
    const host = '10.0.0.7:3000';
    expect(visitors.originAllowed({ origin: 'https://overleg.example.nl', host })).toBe(true);
    expect(visitors.originAllowed({ origin: 'http://10.0.0.7:3000', host })).toBe(true);
    const foreign = ['http://overleg.example.nl', 'https://overleg.example.nl.evil.example', 'http://10.0.0.7', 'null'];
    for (const origin of foreign) expect(visitors.originAllowed({ origin, host }), origin).toBe(false);
    for (const origin of ['', 'file://10.0.0.7:3000']) {
      expect(visitors.originAllowed({ origin, host }), origin).toBe(false);
    }
  });

  it('[ID-48] what names no origin is no browser, and is let in on its own cookie', () => {
    expect(visitors.originAllowed({ host: '10.0.0.7:3000' })).toBe(true);
  });
});

describe('the reader’s language', () => {
  it('[HTTP-40] is the best of ours that the browser asks for, and Dutch when it asks for none', () => {
    const asked = {
      'en-GB,en;q=0.9,nl;q=0.8': 'en',
      'nl-NL': 'nl',
      'fr, en;q=0.4, nl;q=0.5': 'nl',
      'en;q=0, fr': 'nl',
    };
    for (const [header, language] of Object.entries(asked)) expect(preferredLanguage(header), header).toBe(language);
    for (const header of [undefined, '', ',;q=x,,', '*']) expect(preferredLanguage(header)).toBe('nl');
  });
});
