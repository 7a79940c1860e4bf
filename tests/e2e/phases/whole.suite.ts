import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../../support/browser.ts';
import { watch } from '../../support/e2e-watch.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { before, goal } from './begin.ts';
import { biggest, map, picture } from './picture.ts';
import { scale } from './scale.ts';
import { close, decision, judgement } from './settle.ts';
import type { Story } from './story.ts';
import { gather, type Telling } from './table.ts';

/** A house and its browser for the tests of one file; every screen that is looked at is looked at with axe. */
export function house() {
  let server: TestServer;
  let browser: TestBrowser;
  let telling: Telling;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  watch(() => browser);
  afterAll(() => server.stop());
  return {
    get axe() {
      return browser.axe;
    },
    get telling() {
      return telling;
    },
    /** Everybody knocks. */
    async tell(story: Story): Promise<void> {
      telling = await gather({ server, browser }, story, (screen, who) => {
        return telling.at[who].checkAxe(`${story.phase}, ${screen}`);
      });
    },
    /** All leave: their windows close. */
    async leave(): Promise<void> {
      await Promise.all(Object.values(telling.at).map(({ context }) => context.close()));
    },
  };
}

/** The tests of a conference in one phase, from what was prepared to the end. */
export function tellWhole(at: ReturnType<typeof house>, story: Story): void {
  beforeAll(() => at.tell(story));
  afterAll(() => at.leave());

  test('[PHASE-50] what two partners prepared is read by nobody else until it is released, and then by all', () =>
    before(at.telling));
  test('[PHASE-51] the goal is that of the phase; lit, it shows to the client in plain words', () => goal(at.telling));
  test('[PHASE-52] the picture has the columns of its phase, and none of another', () => picture(at.telling));
  test('[PHASE-53] a link drawn in the map is drawn for all', () => map(at.telling));
  test('[PHASE-54] what weighs most is picked in secret, shown at once, settled, and seen in every later stage', () =>
    biggest(at.telling));
  test('[PHASE-55] each phase has its own scaling question, in its own direction, and a second round', () =>
    scale(at.telling));
  test('[PHASE-56] a bottom line says when it is good enough; the table sees the phase, the chair concludes', () =>
    judgement(at.telling));
  test('[PHASE-57] an idea becomes an agreement that all read', () => decision(at.telling));
  test('[PHASE-58] plan and minutes are read by all, also when the conference has ended', () => close(at.telling));
  test('[A11Y-50] axe finds nothing on any screen of the three phases', () => {
    expect(at.axe.findings).toEqual([]);
    expect(at.axe.screens.length).toBeGreaterThan(20);
  });
}
