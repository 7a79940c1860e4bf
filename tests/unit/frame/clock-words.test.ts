import { meantTime, typedTime } from '@samenspraak/client/ui/clock-words.ts';
import { describe, expect, test } from 'vitest';

describe('a time of day, as people write it', () => {
  test('[FRAME-52] counts while it is typed as soon as it is whole, with a colon or without', () => {
    expect(['9:30', '09:30', '9.30', '0930', ' 23:59 '].map(typedTime)).toEqual([
      '09:30',
      '09:30',
      '09:30',
      '09:30',
      '23:59',
    ]);
    for (const part of ['', '9', '16', '163', '16:', '16:3', 'half tien']) expect(typedTime(part), part).toBeNull();
  });

  test('[FRAME-53] is understood once it was left, also when it was not written out', () => {
    const meant = { '9': '09:00', '16': '16:00', '930': '09:30', '14u30': '14:30', '9 uur': '09:00', '14 u': '14:00' };
    for (const [words, time] of Object.entries(meant)) expect(meantTime(words), words).toBe(time);
  });

  test('[FRAME-54] is none when no clock shows it', () => {
    for (const words of ['24:00', '12:60', '2500', '', 'straks', '12:3', '1:2:3', '-1:00'])
      expect(meantTime(words), words).toBeNull();
  });
});
