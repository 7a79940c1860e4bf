import {
  AUDIENCE_OF_LOOK,
  draftsOf,
  forLook,
  MINUTES,
  minutesIn,
  moved,
  nextLook,
  type SessionDraft,
  shadeOf,
  startsOf,
  suggestedName,
  TEMPLATES,
  totalOf,
} from '@samenspraak/client/features/planning/session-drafts.ts';
import { faultsOf, isFaulty, sentOf } from '@samenspraak/client/features/planning/session-faults.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { audienceIsAllowed, SESSION_LOOKS, sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import { conferenceBody } from '@samenspraak/shared/protocol/http.ts';
import { describe, expect, test } from 'vitest';

const nameOf = (name: string) => `the ${name}`;
const PART: SessionDraft = { key: 'a', name: 'OM-deel', look: 'prosecutor', minutes: '45', videoUrl: '' };
const part = (patch: Partial<SessionDraft>): SessionDraft => ({ ...PART, ...patch });
const looks = (drafts: readonly SessionDraft[]) => drafts.map(({ look }) => look);

describe('the audience of a planned part', () => {
  test('[JOIN-3] no choice when planning puts a prosecutor and clients in one session', () => {
    for (const look of SESSION_LOOKS) {
      expect(audienceIsAllowed(AUDIENCE_OF_LOOK[look])).toBe(true);
      expect(sessionLook(AUDIENCE_OF_LOOK[look])).toBe(look);
    }
  });

  test('[JOIN-4] the parts offered while planning differ: clients first, then the prosecutor, then professionals', () => {
    const client = part({ look: 'client' });
    const offered = [nextLook([]), nextLook([client]), nextLook([client, PART])];
    expect(offered).toEqual(['client', 'prosecutor', 'joint']);
  });
});

describe('templates', () => {
  test('[PLAN-1] every template fills parts that the server takes, and together they last what was planned', () => {
    for (const template of TEMPLATES) {
      for (const total of [30, 90, 95, 121, 600]) {
        const drafts = draftsOf(template, { total, nameOf });
        expect(totalOf(drafts), `${template}, ${total}`).toBe(total);
        expect(drafts.some(isFaulty)).toBe(false);
        expect(new Set(drafts.map(({ key }) => key)).size).toBe(drafts.length);
        const sessions = drafts.map((draft) => ({ ...sentOf(draft), ...AUDIENCE_OF_LOOK[draft.look] }));
        const body = {
          kind: 'focus',
          phase: 'recovery',
          startsAt: '2026-11-23T09:00:00Z',
          plannedMinutes: total,
          sessions,
        };
        expect(conferenceBody.safeParse(body).success).toBe(true);
      }
    }
  });

  test('[PLAN-2] the OM comes first and apart; professionals come first; clients who are kept apart get a part each', () => {
    expect(looks(draftsOf('together', { total: 90, nameOf }))).toEqual(['client']);
    expect(looks(draftsOf('professionalsFirst', { total: 90, nameOf }))).toEqual(['joint', 'client']);
    expect(looks(draftsOf('prosecutor', { total: 90, nameOf }))).toEqual(['prosecutor', 'client']);
    expect(looks(draftsOf('separateClients', { total: 90, nameOf }))).toEqual(['client', 'client']);
  });

  test('[PLAN-3] a short conference is lengthened rather than cut into parts that are too short', () => {
    const drafts = draftsOf('prosecutor', { total: 8, nameOf });
    expect(drafts.map(({ minutes }) => minutes)).toEqual([String(MINUTES.least), String(MINUTES.least)]);
  });

  test('[PLAN-4] the names of parts for clients who are kept apart tell nothing of one another', () => {
    const names = draftsOf('separateClients', { total: 90, nameOf }).map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).not.toMatch(/\d|first|second|other/);
  });
});

describe('order, length and start', () => {
  const drafts = [
    part({ key: 'a', minutes: '30' }),
    part({ key: 'b', minutes: '45' }),
    part({ key: 'c', minutes: '15' }),
  ];
  const keys = (some: readonly SessionDraft[]) => some.map(({ key }) => key).join('');

  test('[PLAN-5] a part moves one place earlier or later, and stays where it is at either end', () => {
    expect(keys(moved(drafts, 'b', -1))).toBe('bac');
    expect(keys(moved(drafts, 'b', 1))).toBe('acb');
    expect(moved(drafts, 'a', -1)).toBe(drafts);
    expect(moved(drafts, 'c', 1)).toBe(drafts);
    expect(moved(drafts, 'nobody', 1)).toBe(drafts);
  });

  test('[PLAN-6] the whole is the sum of the parts, and unknown while one of them is', () => {
    expect(totalOf(drafts)).toBe(90);
    expect(totalOf([...drafts, part({ minutes: 'x' })])).toBeNull();
  });

  test('[PLAN-7] each part begins when the one before it ends; after one of unknown length nobody knows', () => {
    const at = '2026-11-23T09:00:00.000Z';
    expect(startsOf(at, drafts)).toEqual([at, '2026-11-23T09:30:00.000Z', '2026-11-23T10:15:00.000Z']);
    const wrong = drafts.with(1, part({ minutes: '3' }));
    expect(startsOf(at, wrong)).toEqual([at, '2026-11-23T09:30:00.000Z', null]);
  });

  test('[PLAN-8] minutes are whole, and no fewer or more than a part may last', () => {
    expect(['7', ' 45 ', '600'].map(minutesIn)).toEqual([7, 45, 600]);
    for (const wrong of ['', '6', '601', '12.5', '-30', '1e2', 'half an hour'])
      expect(minutesIn(wrong), wrong).toBeNull();
  });

  test('[PLAN-9] parts with one face are told apart by their shade', () => {
    const some = [part({ look: 'client' }), part({}), part({ look: 'client' }), part({ look: 'client' })];
    expect(some.map((_, index) => shadeOf(some, index))).toEqual([0, 0, 1, 2]);
  });
});

describe('names and links of parts', () => {
  test('[PLAN-10] a suggested name is new while there are new ones, and follows the audience until the chair chose one', () => {
    expect(suggestedName('client', [], nameOf)).toBe('the clients');
    expect(suggestedName('client', ['the clients'], nameOf)).toBe('the lindenRoom');
    const names = { taken: ['the prosecutor', 'the clients'], nameOf };
    expect(forLook(part({ name: 'the prosecutor' }), 'client', names).name).toBe('the lindenRoom');
    expect(forLook(part({ name: 'the prosecutor 2' }), 'client', names).name).toBe('the lindenRoom');
    expect(forLook(part({ name: 'Kamer 3' }), 'client', names)).toEqual(part({ name: 'Kamer 3', look: 'client' }));
  });

  test('[PLAN-13] six parts for one audience have six names', () => {
    for (const look of SESSION_LOOKS) {
      const taken: string[] = [];
      for (let count = 0; count < LIMITS.sessionsPerConference; count += 1) {
        taken.push(suggestedName(look, taken, nameOf));
      }
      expect(new Set(taken).size, taken.join(', ')).toBe(LIMITS.sessionsPerConference);
    }
  });

  test('[PLAN-11] a video link is a web address over https, or none; what is wrong is kept and pointed out', () => {
    const isWrong = (videoUrl: string) => faultsOf(part({ videoUrl })).videoUrl;
    for (const right of ['', '  ', 'https://meet.example.org/om?x=1', ' https://a.example.nl ']) {
      expect(isWrong(right), right).toBe(false);
    }
    for (const wrong of [
      'meet.example.org',
      'http://meet.example.org',
      'javascript:alert(1)',
      'https://',
      'https://localhost',
    ]) {
      expect(isWrong(wrong), wrong).toBe(true);
    }
  });

  test('[PLAN-12] what is sent of a part is trimmed, and an empty link is not sent', () => {
    expect(sentOf(part({ name: ' OM ', videoUrl: '' }))).toEqual({ name: 'OM', plannedMinutes: 45 });
    const sent = sentOf(part({ videoUrl: ' https://meet.example.org/om ' }));
    expect(sent.videoUrl).toBe('https://meet.example.org/om');
  });
});
