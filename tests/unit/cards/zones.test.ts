import {
  otherZones,
  RISK_ZONES,
  riskZoneOf,
  TIME_ZONES,
  timeZoneOf,
} from '@samenspraak/client/features/cards/zones.ts';
import { describe, expect, it } from 'vitest';

describe('places inside a column', () => {
  it('[PICT-6] an incident lies at its time, and at the other times when none was said', () => {
    for (const { id, gives } of TIME_ZONES) expect(timeZoneOf({ ...gives } as { which?: 'first' })).toBe(id);
    expect(timeZoneOf({})).toBe('other');
  });

  it('[PICT-7] a risk factor lies in its quarter; one of which only half is said is not placed yet', () => {
    for (const { id, gives } of RISK_ZONES) expect(riskZoneOf({ ...gives } as { change?: 'static' })).toBe(id);
    expect(riskZoneOf({ change: 'static' })).toBe('unplaced');
    expect(riskZoneOf({ of: 'system' })).toBe('unplaced');
  });

  it('[PICT-8] from one place all others can be reached, the nearest on each side first', () => {
    const from = otherZones(TIME_ZONES, 'worst').map(({ zone, side }) => [zone.id, side]);
    expect(from).toEqual([
      ['first', 'before'],
      ['latest', 'after'],
      ['other', 'after'],
    ]);
    expect(otherZones(RISK_ZONES, 'dynamicSystem').map(({ zone }) => zone.id)).toEqual([
      'dynamicPerson',
      'staticSystem',
      'staticPerson',
      'unplaced',
    ]);
  });
});
