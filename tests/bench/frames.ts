import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Page } from 'playwright-core';
import { openBrowser, WHOLE } from '../support/browser.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer } from '../support/server.ts';
import { Person } from './load/person.ts';
import { readTrace } from './load/trace.ts';

/**
 * How smooth the board stays: one person's screen on a board of 300 cards while 29 others type (ux.md: 60 frames per
 * second). Reads the frames that the page could draw and, from Chromium's own trace, the tasks that held it up.
 */
const CARDS = Number(process.env.FRAMES_CARDS ?? 300);
const SECONDS = Number(process.env.FRAMES_SECONDS ?? 15);
const TYPISTS = 29;
/** A fast hand: characters per second of each. */
const CHARACTERS_PER_SECOND = 5;
const OUT = fileURLToPath(new URL('../../docs/bench/', import.meta.url));

const KINDS: readonly CardKind[] = ['concern', 'danger', 'incident', 'pattern', 'strength', 'support', 'unknown'];

function seats(server: { url: string }, table: TestConference): Person[] {
  const url = `${server.url.replace('http', 'ws')}/sync/${table.sessionIds[0]}`;
  return table.people.map(({ participantId, cookie }, index) => {
    const seat = { url: `${url}?as=${participantId}`, headers: { origin: server.url, cookie }, author: participantId };
    return new Person(seat, index);
  });
}

/** Everybody puts some cards on the board, besides the one in which they will type. */
function fill(typists: readonly Person[]): void {
  for (let card = 0; card < CARDS - typists.length; card += 1) {
    const { doc, seat } = typists[card % typists.length] as Person;
    addCard(doc, `frames-card-of-the-board-${card}` as CardId, {
      kind: KINDS[card % KINDS.length] ?? 'concern',
      author: seat.author as ParticipantId,
      text: `Op dag ${card} was er weer ruzie over geld, en de kinderen zaten op de trap te luisteren.`,
      order: `a${String(card).padStart(4, '0')}z`,
      about: ['kind 1'],
      basis: card % 5 === 0 ? 'suspected' : 'told',
    });
  }
  for (const typist of typists) typist.begin();
}

/** Types for everybody until told to stop, each at their own moments. */
function typeAll(typists: readonly Person[]): () => void {
  const timers = typists.map((typist) => setInterval(() => typist.type(), 1_000 / CHARACTERS_PER_SECOND));
  return () => timers.forEach(clearInterval);
}

/** The times, in ms, between the frames that this page drew in so many seconds. */
function framesIn(page: Page, seconds: number): Promise<number[]> {
  return page.evaluate(
    (length) =>
      new Promise<number[]>((resolve) => {
        const between: number[] = [];
        const begin = performance.now();
        let last = begin;
        const frame = (now: number) => {
          between.push(now - last);
          last = now;
          if (now - begin < length) requestAnimationFrame(frame);
          else resolve(between.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    seconds * 1_000,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN) * 10) / 10;
}

const server = await startServer();
const browser = await openBrowser(WHOLE);
try {
  const people = Array.from({ length: TYPISTS }, (_, index) => ({
    name: `Partner ${index}`,
    role: 'partner' as const,
  }));
  const table = await makeConference(server, { people, open: true });
  const { conferenceId, chair, sessionIds } = table;
  await server.conferences.run({
    ...{ conferenceId, actorId: chair.participantId, type: 'stage.set' },
    fields: { sessionId: sessionIds[0], stage: 'picture' },
  });
  const typists = seats(server, table);
  for (const typist of typists) await typist.connect();
  fill(typists);
  const visitor = await browser.visit({ name: 'chair' });
  const { page } = visitor;
  const [name = '', value = ''] = chair.cookie.split(/=(.*)/s);
  await visitor.context.addCookies([{ name, value, url: server.url }]);
  await page.goto(`${server.url}/overleg/${conferenceId}/${chair.participantId}`);
  await page.waitForFunction((count) => document.querySelectorAll('[data-card]').length >= count, CARDS);
  const stop = typeAll(typists);
  const chromium = visitor.context.browser();
  await framesIn(page, 2);
  await chromium?.startTracing(page);
  const between = await framesIn(page, SECONDS);
  const trace = readTrace((await chromium?.stopTracing()) ?? Buffer.alloc(0));
  stop();
  const perSecond = Math.round((between.length / SECONDS) * 10) / 10;
  const result = {
    at: new Date().toISOString(),
    ...{ cards: CARDS, typists: TYPISTS, charactersPerSecond: TYPISTS * CHARACTERS_PER_SECOND, seconds: SECONDS },
    machine: { cpus: cpus().length, load: loadavg()[0], node: process.version },
    framesPerSecond: perSecond,
    betweenFramesMs: { median: quantile(between, 0.5), p95: quantile(between, 0.95), worst: quantile(between, 1) },
    ...trace,
    // what a frame costs the page itself, whatever else the machine was doing: 16.7 ms is all there is
    ranPerFrameMs: Math.round(((trace.ranMs.RunTask ?? 0) / between.length) * 10) / 10,
    refused: typists.filter(({ refused }) => refused).length,
  };
  for (const typist of typists) typist.leave();
  await mkdir(OUT, { recursive: true });
  await writeFile(`${OUT}frames.json`, `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
  console.log('aim: 60 frames per second and no task above 50 ms; written to docs/bench/frames.json');
} finally {
  await browser.close();
  await server.stop();
}
