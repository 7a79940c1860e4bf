import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import { type FormerSession, mayCross } from '@samenspraak/shared/commands/former.ts';
import { isFamily, ROLES } from '@samenspraak/shared/domain/roles.ts';
import { audienceIsAllowed } from '@samenspraak/shared/domain/sessions.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formerOf, PEOPLE_THEN, partOf, personThen } from './former-tables.ts';
import { always, seatedIn } from './played.ts';

const NAMES = ['Kim', ' kim', 'Sam', 'Noor'];
const somebody = fc.record({ name: fc.constantFrom(...NAMES), role: fc.constantFrom(...ROLES) });
const audience = fc.record({ clients: fc.boolean(), prosecutor: fc.boolean() }).filter(audienceIsAllowed);

const people = (drawn: readonly { name: string; role: (typeof ROLES)[number] }[]): Person[] =>
  drawn.map(({ name, role }, index) => ({ ...personThen(`${role}-${index}`, role), name }));

/** Everybody of then, of whom the first so many sat in the session. */
function formerWith(audienceThen: FormerSession['audience'], there: readonly Person[], sat: number): FormerSession {
  const nothing = { agreements: [], cards: [] };
  return { ...formerOf('joint', nothing), audience: audienceThen, people: there, sat: there.slice(0, sat) };
}

/** Who would hear something for the first time by its coming to a table, of those from whom it may be kept (domain.md §5). */
function newEars(then: readonly { role: string; name: string }[], now: readonly { role: string; name: string }[]) {
  const known = then.map(({ role, name }) => `${role} ${name.trim().toUpperCase()}`);
  return now
    .filter(({ role }) => ['client', 'confidant', 'prosecutor'].includes(role))
    .filter(({ role, name }) => !known.includes(`${role} ${name.trim().toUpperCase()}`));
}

describe('what may come from an earlier session', () => {
  test('[PLAN-110] comes to no client, confidant or prosecutor who was not there, nor to a table that is meant for more of them', () => {
    let [came, stayed] = [0, 0];
    fc.assert(
      fc.property(
        ...[audience, audience, fc.array(somebody, { maxLength: 5 }), fc.array(somebody, { maxLength: 3 })],
        fc.nat(5),
        (before, after, then, sitting, count) => {
          const former = formerWith(before, people(then), count);
          const may = mayCross(former, { audience: after, people: people(sitting) });
          const opens = (['clients', 'prosecutor'] as const).some((whom) => after[whom] && !before[whom]);
          const isEmpty = after.clients && !sitting.some(({ role }) => role === 'client');
          if (opens || isEmpty || newEars(former.sat, sitting).length > 0) expect(may).toBe(false);
          const names = [...then, ...sitting].map(({ role, name }) => `${role} ${name.trim().toUpperCase()}`);
          const areClear = new Set(names.slice(0, then.length)).size === then.length;
          const areApart = new Set(names.slice(then.length)).size === sitting.length;
          if (!opens && !isEmpty && areClear && areApart) expect(may).toBe(newEars(former.sat, sitting).length === 0);
          if (may) came += 1;
          else stayed += 1;
        },
      ),
      { numRuns: 3_000, seed: 510 },
    );
    expect(Math.min(came, stayed)).toBeGreaterThan(200);
  });

  test('[PLAN-110] of two who are called alike, both must have been there', () => {
    const [father, son] = people([
      { name: 'J. de Vries', role: 'client' },
      { name: 'j. de vries', role: 'client' },
    ]) as [Person, Person];
    const family = { clients: true, prosecutor: false };
    const may = (there: readonly Person[], sat: number, now: readonly Person[]) =>
      mayCross(formerWith(family, there, sat), { audience: family, people: now });
    expect(may([father, son], 1, [son])).toBe(false);
    expect(may([father, son], 2, [son])).toBe(true);
    expect(may([father], 1, [father, son])).toBe(false);
    expect(may([father, { ...son, participation: 'removed' }], 1, [father])).toBe(true);
  });

  test('[PLAN-111] whatever was commanded before, what is carried is new to nobody from whom it may be kept', () => {
    const carried = new Set<string>();
    always(({ conference, reckoning, step: { before, intent, outcome }, ...state }) => {
      if ((intent.type !== 'plan.carry' && intent.type !== 'picture.carry') || !outcome.ok) return;
      if (outcome.events.length === 0) return;
      const former = before.former.find(({ sessionId }) => sessionId === intent.from);
      if (former === undefined) throw new Error('it came from nowhere');
      const seated = seatedIn({ conference, reckoning, step: { before, intent, outcome }, ...state }, intent.sessionId);
      const now = seated.flatMap((one) => conference.people.get(one) ?? []);
      expect(newEars(former.sat, now)).toEqual([]);
      const room = reckoning.rooms.get(intent.sessionId);
      if (now.some(({ role }) => isFamily(role)) || room?.clients) expect(former.audience.clients).toBe(true);
      if (now.some(({ role }) => role === 'prosecutor') || room?.prosecutor)
        expect(former.audience.prosecutor).toBe(true);
      carried.add(`${intent.type} ${former.sessionId} → ${intent.sessionId}`);
      // Nobody of then is told by an id, and those who are not here again by no name that is kept from others.
      const said = JSON.stringify([outcome.cards, outcome.events.map((event) => ({ ...event, from: null }))]);
      const there = JSON.stringify(outcome.cards);
      for (const { id: gone } of PEOPLE_THEN) expect(said).not.toContain(`"${gone}"`);
      expect(there).not.toContain('-before');
      for (const part of ['joint', 'family', 'prosecution'] as const)
        if (partOf(part) !== intent.from) expect(said).not.toContain(`then in the part ${part}`);
      expect(said).not.toContain('an older reason');
    }, 400);
    const from = (part: Parameters<typeof partOf>[0]) => [...carried].filter((one) => one.includes(partOf(part)));
    expect(from('joint').length).toBeGreaterThan(0);
    expect(from('prosecution').length).toBeGreaterThan(0);
  });

  test('[PLAN-112] nothing of a session without clients, or of the prosecutor, ever stands on the board of the family', () => {
    always(({ conference, step: { outcome } }) => {
      if (!outcome.ok) return;
      for (const { sessionId, draft } of outcome.cards)
        if (conference.sessions.get(sessionId)?.audience.clients)
          expect(draft.text).not.toMatch(/then in the part (joint|prosecution)/);
      for (const event of outcome.events) {
        if (event.type !== 'plan.carried') continue;
        if (!conference.sessions.get(event.sessionId)?.audience.clients) continue;
        for (const { what, changes, kept } of event.agreements)
          for (const text of [what, ...changes.map(({ why }) => why), ...kept.map(({ words }) => words)])
            expect(text).toContain('the part family');
      }
    }, 300);
  });
});
