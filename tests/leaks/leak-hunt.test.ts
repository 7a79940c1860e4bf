import { gzipSync } from 'node:zlib';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { until } from '../support/table.ts';
import type { Canary, Moment } from './support/canaries.ts';
import { Writing } from './support/content.ts';
import { Course } from './support/course.ts';
import { huntFiles } from './support/disk.ts';
import { askExport } from './support/exports.ts';
import { Following } from './support/following.ts';
import { furnish } from './support/furnish.ts';
import { Hunt } from './support/hunt.ts';
import { Probes } from './support/probes.ts';
import { unknownCommands } from './support/samples.ts';
import { World } from './support/world.ts';

const seed = Number(process.env.LEAK_SEED ?? Date.now() % 1_000_000_007);
/** How often all sessions are held; in more than one, everybody tries all commands about sessions of others. */
const ROUNDS = Number(process.env.LEAK_ROUNDS ?? 1);
const SHARE = ROUNDS > 1 ? 1 : 0.1;

/** Those with most to learn from a file: who stand on two sides of a split, or went or moved in the middle. */
const CROSSED = ['client', 'officer', 'moved', 'removed', 'renewed', 'spare'];
/** Who writes what is never saved. */
const WRITE_IN_VAIN = [
  ['officer', 'om'],
  ['client', 'cl'],
  ['manager', 'cl'],
] as const;
const escaped = (text: string, as: (code: number) => string) => [...text].map((c) => as(c.charCodeAt(0))).join('');
/** Ways in which words can leave without being seen at once. */
const DISGUISES: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['as it is', (text) => Buffer.from(text)],
  ['in capitals', (text) => Buffer.from(text.toUpperCase())],
  ['in UTF-16', (text) => Buffer.from(text, 'utf16le')],
  ['in base64', (text) => Buffer.from(Buffer.from(text).toString('base64'))],
  ['in base64, behind other bytes', (text) => Buffer.from(`x${Buffer.from(`..${text}`).toString('base64url')}`)],
  ['in hex', (text) => Buffer.from(Buffer.from(text).toString('hex'))],
  ['in an address', (text) => Buffer.from(escaped(text, (code) => `%${code.toString(16)}`))],
  ['in JSON', (text) => Buffer.from(escaped(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`))],
  ['in HTML', (text) => Buffer.from(escaped(text, (code) => `&#${code};`))],
  ['packed', (text) => Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), gzipSync(text)])],
  ['in hex within base64', (text) => Buffer.from(Buffer.from(Buffer.from(text).toString('hex')).toString('base64'))],
];

const world = new World(seed);
const course = new Course(world);
const following = new Following(world, course);
let probes: Probes;
/** Values that no byte on disk may hold: withdrawn, refused, or forgotten unseen. */
const gone = new Set<string>();
let agreed: CardId;
/** What a back-up holds, and who knew what and sat where when it was made. */
let backUp: { folder: string; moment: Moment; seating: ReturnType<Course['seating']> };

async function nothingLeaked(): Promise<void> {
  await world.sweep();
  // Each step tells of its own, also when one before it found something.
  const found = [...world.hunt.findings.splice(0), ...probes.tellings.splice(0)];
  expect(found).toEqual([]);
}

/** The words of a card, by what they are called. */
function wordsOf(session: string, whose: RegExp): string[] {
  return world.canaries.all
    .filter(({ what }) => what.endsWith(` in ${session}`) && whose.test(what))
    .map(({ value }) => value);
}

beforeAll(async () => {
  console.log(`leaks: LEAK_SEED=${seed} LEAK_ROUNDS=${ROUNDS}`);
  await world.build();
  await furnish(world);
  probes = await Probes.prepare(world, { thorough: ROUNDS > 1 });
});
afterAll(async () => {
  // first of all: where something failed before, there is nothing to tell
  await world.close();
  console.log(
    `leaks: ${world.canaries.all.length} canaries, ${world.hunt.searched} bytes, ${probes.asked} questions, ${probes.opened} files`,
  );
});

/** Three conferences at once; each step begins where the one before it ended. */
describe('the leak hunt', () => {
  test('[LEAK-1] every command and every route takes part', () => {
    expect(unknownCommands()).toEqual([]);
    expect(probes.routes.length).toBeGreaterThan(15);
  });

  test('[LEAK-2] before the meeting nobody learns anything of a session that is not theirs', async () => {
    await probes.all({ share: 0 });
    await nothingLeaked();
  });

  test('[LEAK-3] what is said in one session reaches nobody outside it, while it runs and while another does', async () => {
    await course.open();
    await course.hold('pro');
    agreed = await course.hold('om');
    await probes.all({ share: SHARE });
    await nothingLeaked();
    for (const session of ['one', 'two', 'far', 'farOm']) await course.hold(session);
    await nothingLeaked();
  });

  test('[LEAK-4] a kill -9 in the middle of writing, and coming back after it, shows nobody more', async () => {
    await course.start('cl');
    const writing = new Writing(world, 'cl');
    const busy = writing.picture({ cutOff: true }).catch(() => null);
    const boards = world.person('manager').screen('cl').doc.getMap('cards');
    await until(() => boards.size > 3, 'some cards are there');
    await world.fall();
    await busy;
    backUp = { folder: await world.backUp(), moment: world.canaries.now(), seating: course.seating() };
    await world.rise(world.dataDir);
    await course.comeBack();
    await probes.all({ share: 0 });
    await nothingLeaked();
  });

  test('[LEAK-5] a refused write reaches nobody and no disk', async () => {
    const { canaries } = world;
    const client = world.person('client');
    const text = canaries.word({ what: 'a refused write', shows: false });
    gone.add(text);
    const author = world.person('manager').placeIn('split').participantId as ParticipantId;
    const screen = client.screen('cl');
    addCard(screen.doc, 'card-under-a-false-name' as CardId, { kind: 'concern', author, text, order: 'a0' });
    await until(() => screen.refused.length > 0, 'it was refused');
    client.screens.delete('cl');
    screen.cut();
    await client.sit('cl', world.sessionId('cl'));
    await nothingLeaked();
  });

  test('[LEAK-6] only what is published crosses, and of that only what its readers may know', async () => {
    await course.hold('cl');
    const all = (what: RegExp) => wordsOf('om', what);
    const says = all(
      /^(agreement of|day of an agreement|who does it|for whom|why of an agreement|watcher of an agreement|plain words|what if not kept)/,
    );
    const copy = await course.publish(agreed, { from: 'om', to: 'cl', says });
    await nothingLeaked();
    await following.reword(agreed, { in: 'om', and: 'cl' });
    await following.update(agreed, { by: 'manager', session: 'om', state: 'doing' });
    await following.update(copy, { by: 'manager', session: 'cl', state: 'done' });
    await nothingLeaked();
  });

  test('[LEAK-14] who is asked to coordinate, with which notes, and what they answer reaches those three alone', async () => {
    await following.handOver('split', { from: 'manager', to: 'partner' });
    await nothingLeaked();
  });

  test('[LEAK-7] who is moved, removed, renewed or let in late gets what is theirs from then on, and nothing else', async () => {
    await course.move('moved', { from: 'om', to: 'cl' });
    await course.remove('removed', 'om');
    await course.renew('renewed', 'cl');
    await course.letIn('late', { meeting: 'split', sessions: ['cl'] });
    await course.add('omOnly', { meeting: 'split', who: ['officer', 'manager'] });
    await course.hold('omOnly');
    for (const session of ['om', 'cl']) await course.replan(session);
    await course.handOver({ from: 'omOnly', to: 'om' });
    await course.hold('om');
    await course.hold('cl');
    await probes.all({ share: SHARE });
    await nothingLeaked();
    for (let round = 1; round < ROUNDS; round += 1) {
      for (const session of ['pro', 'om', 'omOnly', 'cl', 'one', 'two', 'far', 'farOm']) await course.hold(session);
      await probes.all({ share: SHARE });
      await nothingLeaked();
    }
  });

  test('[LEAK-8] what is withdrawn is gone from every screen and every file, and secrets were never there', async () => {
    const writing = new Writing(world, 'om');
    await writing.command('session.start');
    await writing.command('stage.set', { stage: 'picture' });
    const text = writing.word('words that are withdrawn');
    const source = writing.word('source that is withdrawn');
    const card = await writing.card(world.person('partner'), 'concern', { text, source });
    const copy = await course.publish(card, { from: 'om', to: 'cl', says: [text] });
    await until(() => world.person('client').screen('cl').doc.getMap('cards').has(copy), 'the copy is there');
    await course.withdraw(card, { session: 'om', said: [text, source] });
    for (const value of [text, source, ...wordsOf('om', /never shown/)]) gone.add(value);
    await nothingLeaked();
    const left = () => huntFiles(world.dataDir, { canaries: world.canaries, gone: ({ value }) => gone.has(value) });
    expect(await left()).toEqual([]);
    await world.fall();
    expect(await left()).toEqual([]);
    await world.rise(world.dataDir);
    await course.comeBack();
    await nothingLeaked();
  });

  test('[LEAK-15] the next conference of a family takes from the last one what each table may have, and nothing else', async () => {
    await world.person('chair').command('split', 'conference.close');
    await following.meetAgain('split');
    await probes.all({ share: 0 });
    await nothingLeaked();
  });

  test('[LEAK-9] after the meeting, and after leaving, nobody learns more than they knew', async () => {
    for (const { key, chair } of world.meetings) {
      if (key !== 'split') await world.person(chair).command(key, 'conference.close');
    }
    await probes.all({ share: SHARE, files: CROSSED, farewell: true });
    await nothingLeaked();
  });

  test('[LEAK-10] a restored back-up shows nobody more than they knew when it was made', async () => {
    await world.fall();
    world.hunt.sweep();
    course.goBackTo(backUp.seating);
    world.canaries.goBackTo(backUp.moment);
    await world.rise(backUp.folder);
    await course.comeBack();
    await probes.all({ share: 0 });
    await nothingLeaked();
  });

  test('[LEAK-11] what a full disk takes back reaches nobody, then or later', async () => {
    let full = false;
    await world.fall();
    await world.riseOnFullDisk(backUp.folder, () => full);
    await course.comeBack();
    await nothingLeaked();
    const lost: string[] = [];
    let cameAgain = 0;
    for (const [who, session] of WRITE_IN_VAIN) {
      const person = world.person(who);
      const text = world.canaries.word({ what: `words of ${who} that were not saved`, shows: false });
      lost.push(text);
      const author = person.placeIn('split').participantId as ParticipantId;
      const screen = person.screen(session);
      full = true;
      addCard(screen.doc, `card-in-vain-of-${who}` as CardId, { kind: 'question', author, text, order: 'a0' });
      await until(() => screen.refused.length > 0, 'it was taken back');
      const ack = await person.lives.get('split')?.command('timeout.call', { sessionId: world.sessionId(session) });
      expect(ack).toMatchObject({ ok: false, code: 'store.unavailable' });
      for (const one of world.people.values()) await one.call(`GET /api/conferences/${world.meeting('split').id}`);
      for (const one of world.people.values()) if (one !== person) cameAgain += await one.comeAgain();
      full = false;
      await person.sit(session, world.sessionId(session));
    }
    expect(cameAgain).toBeGreaterThan(WRITE_IN_VAIN.length * 10);
    await course.comeBack();
    await probes.all({ share: 0 });
    await nothingLeaked();
    const isLost = ({ value }: Canary) => lost.includes(value);
    expect(await huntFiles(backUp.folder, { canaries: world.canaries, gone: isLost })).toEqual([]);
  });

  test.each(DISGUISES)('[LEAK-12] the hunt finds what reached the wrong person, %s', (_, disguise) => {
    const [value = ''] = wordsOf('om', /^words|^minutes/);
    const hunt = new Hunt(world.canaries);
    const before = world.canaries.find(value).readers;
    world.canaries.find(value).readers = new Set(['officer']);
    for (const reader of ['client', 'officer'])
      hunt.hear({ reader, channel: 'a plant' }, disguise(`wat ${value} zegt`));
    hunt.sweep();
    world.canaries.find(value).readers = before;
    expect(hunt.findings.map(({ reader, what }) => ({ reader, what }))).toEqual([
      { reader: 'client', what: world.canaries.find(value).what },
    ]);
  });

  test.each(['pdf', 'docx', 'csv', 'ics', 'json'])(
    '[LEAK-16] the hunt finds what a file tells the wrong person, as %s',
    async (format) => {
      const manager = world.person('manager');
      const words = await askExport(manager, `/api/conferences/${world.meeting('split').id}/plan.${format}`);
      const hunt = new Hunt(world.canaries);
      hunt.hear({ reader: 'client', channel: format }, Buffer.from(words ?? ''));
      hunt.sweep();
      const told = hunt.findings.map(({ what }) => what);
      // a calendar names nothing, but whoever got it knows what was agreed on and for when
      expect(told).toContain(format === 'ics' ? 'id of an agreement in pro' : 'agreement of other words in om');
    },
  );

  test('[LEAK-12] the hunt finds a board, a number and an id in the wrong hands', () => {
    const { doc } = world.person('officer').screen('om');
    const hunt = new Hunt(world.canaries);
    hunt.hear({ reader: 'client', channel: 'a board' }, Y.encodeStateAsUpdate(doc));
    hunt.hear({ reader: 'client', channel: 'a list' }, Buffer.from(`["${world.sessionId('om')}"]`));
    const length = world.canaries.all.find(({ what }) => what === 'length of om')?.value;
    hunt.hear({ reader: 'client', channel: 'a number' }, Buffer.from(`{"plannedMinutes": ${length}}`));
    hunt.sweep();
    expect(hunt.findings.filter(({ channel }) => channel === 'a board').length).toBeGreaterThan(50);
    expect(hunt.findings).toContainEqual(expect.objectContaining({ channel: 'a list', what: 'id of om' }));
    expect(hunt.findings).toContainEqual(expect.objectContaining({ channel: 'a number', what: 'length of om' }));
  });

  test('[LEAK-13] everything that may be seen was seen by somebody: the hunt looks where there is something', () => {
    expect(world.canaries.unseen().map(({ what }) => what)).toEqual([]);
  });
});
