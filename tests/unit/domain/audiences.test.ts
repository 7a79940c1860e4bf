import { isFamily, ROLES, SCORE_GROUPS, scoreGroup } from '@samenspraak/shared/domain/roles.ts';
import {
  type Audience,
  audienceIsAllowed,
  callsAreApart,
  roleFits,
  sessionLook,
} from '@samenspraak/shared/domain/sessions.ts';
import { expect, test } from 'vitest';

const AUDIENCES: readonly Audience[] = [true, false].flatMap((clients) =>
  [true, false].map((prosecutor) => ({ clients, prosecutor })),
);

test('[DOM-10] no audience that is allowed has room for both a prosecutor and a client', () => {
  for (const audience of AUDIENCES.filter(audienceIsAllowed)) {
    const present = ROLES.filter((role) => roleFits(role, audience));
    expect(present.includes('prosecutor') && present.some(isFamily)).toBe(false);
  }
});

test('[DOM-11] the one audience that is refused is that of clients with a prosecutor', () => {
  expect(AUDIENCES.filter((audience) => !audienceIsAllowed(audience))).toEqual([{ clients: true, prosecutor: true }]);
});

test('[DOM-12] a confidant sits where clients sit; other professionals fit everywhere', () => {
  for (const audience of AUDIENCES) {
    expect(roleFits('client', audience)).toBe(audience.clients);
    expect(roleFits('confidant', audience)).toBe(audience.clients);
    expect(roleFits('prosecutor', audience)).toBe(audience.prosecutor);
    for (const role of ROLES.filter((one) => !isFamily(one) && one !== 'prosecutor')) {
      expect(roleFits(role, audience)).toBe(true);
    }
  }
});

test('[DOM-13] the face of a session follows from its audience', () => {
  expect(sessionLook({ clients: true, prosecutor: false })).toBe('client');
  expect(sessionLook({ clients: false, prosecutor: true })).toBe('prosecutor');
  expect(sessionLook({ clients: false, prosecutor: false })).toBe('joint');
});

test('[DOM-14] a lent voice counts with those for whom it speaks', () => {
  for (const role of ROLES) {
    expect(scoreGroup(role, 'child')).toBe('childrensVoice');
    expect(scoreGroup(role, 'client')).toBe('family');
    expect(SCORE_GROUPS).toContain(scoreGroup(role, null));
  }
  expect(scoreGroup('client', null)).toBe('family');
  expect(scoreGroup('expert', null)).toBe('experts');
  expect(scoreGroup('partner', null)).toBe('partners');
});

test('[DOM-15] two links to one call are one call, however they are written', () => {
  const same = [
    ['https://call.example/om', 'https://call.example/om#x'],
    ['https://call.example/om', 'https://CALL.example/om/'],
    ['https://call.example/om?a=1&b=2', 'https://call.example/OM?b=2&a=1#y'],
    ['https://call.example/%6Fm', 'https://call.example/om'],
    ['https://call.example/#om', 'https://call.example/#om'],
  ];
  for (const links of same) expect(callsAreApart(links), links.join(' ')).toBe(false);
  const apart = [
    ['https://call.example/om', 'https://call.example/family'],
    ['https://call.example/join?id=1', 'https://call.example/join?id=2'],
    ['https://call.example/#om', 'https://call.example/#family'],
    ['https://call.example/%', 'https://call.example/%25%25'],
    ['https://call.example/om', null, undefined, null],
  ];
  for (const links of apart) expect(callsAreApart(links), links.join(' ')).toBe(true);
});
