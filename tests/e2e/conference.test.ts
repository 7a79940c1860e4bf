import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { CAST, type Table } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import { followTheChair, knockAndOpen, readLinks } from './conference/arriving.ts';
import { adoptAgreement, closeConference, widenAndWeigh } from './conference/decision.ts';
import { lightQuestion, putInOrder, showAndUndo, typeTogether } from './conference/picture.ts';
import { scoreInSecret, settlePhase } from './conference/scale.ts';
import { EVERYBODY, type Scene } from './conference/scene.ts';
import { askForExplanation, takeTimeOut, writeThought } from './conference/signs.ts';

let server: ServerProcess;
let browser: TestBrowser;
let table: Table;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess(), openBrowser()]);
  const windows = await Promise.all(EVERYBODY.map(async (who) => [who, await browser.visit(CAST[who])] as const));
  table = Object.fromEntries(windows) as Table;
});
watch(() => browser);
afterAll(() => server.stop());

const scene = (): Scene => ({ server, table });

/** One conference; each step begins where the one before it ended. */
describe('a conference of seven, from link to agreement', () => {
  test('[E2E-1] a personal link says who invites to what, and shows the covenant before the knock', () =>
    readLinks(scene()));
  test('[E2E-2] who knocked waits, is admitted one by one, and comes to the table when the chair opens it', () =>
    knockAndOpen(scene()));
  test('[E2E-3] the table follows the chair, forward and back, and somebody may look back on their own', () =>
    followTheChair(scene()));
  test('[E2E-4] a question the chair lights shows to professionals and, in plain words, to the client', () =>
    lightQuestion(scene()));
  test('[E2E-5] two people type in one card at once and both keep their words; basis and about-whom show to all', () =>
    typeTogether(scene()));
  test('[E2E-6] cards are put in order by hand, by keyboard and by menu, and everybody sees the same order', () =>
    putInOrder(scene()));
  test("[E2E-7] who is writing shows in the card; undo takes back one's own words alone", () => showAndUndo(scene()));
  test("[E2E-8] a client's thought shows as own words that nobody else can change", () => writeThought(scene()));
  test('[E2E-9] a hand goes up; "I do not understand" reaches the chair by name and the others without', () =>
    askForExplanation(scene()));
  test('[E2E-10] a time-out by the client stops everybody, says who asked to the chair alone, and the chair goes on', () =>
    takeTimeOut(scene()));
  test('[E2E-11] nobody can learn a score before the chair reveals all; then the spread shows by group', () =>
    scoreInSecret(scene()));
  test('[E2E-12] the chair settles the phase, and the least that must stand is written down', () =>
    settlePhase(scene()));
  test("[E2E-13] ideas widen first: nobody touches another's; then they are weighed and put in order", () =>
    widenAndWeigh(scene()));
  test('[E2E-14] an agreement says who, what, when, why and to what it answers, before the chair adopts it', () =>
    adoptAgreement(scene()));
  test('[E2E-15] at the end everybody reads the same plan, each in their own words, and nothing can be changed after', () =>
    closeConference(scene()));
  test('[A11Y-6] axe finds nothing on any screen that the seven pass through', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(30);
  });
});
