import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bend } from './support/bend.ts';
import { sessionDoc } from './support/board.ts';
import { forgeAnything, mutate } from './support/forger.ts';
import { Screen } from './support/honest.ts';
import { anyPlace, PEOPLE } from './support/people.ts';
import { patience, type Random, rounds, runSeed, seeded } from './support/random.ts';
import { clientOf } from './support/table.ts';
import { type Attempt, Trial } from './support/trial.ts';

const CORPUS = join(import.meta.dirname, 'corpus');

interface Stored {
  readonly person: number;
  readonly place: Place;
  /** The update in base64. */
  readonly update: string;
  readonly why: readonly string[];
}

test('[GATE-21] updates built from scratch change nothing beyond what their sender may change', {
  timeout: patience(),
}, () => {
  const random = seeded(runSeed('forged updates'));
  run('forged', rounds(5_000), () => {
    const attempt = someone(random);
    const doc = attempt.trial.boardFor(attempt.place).doc;
    const own = [clientOf(attempt.actor), 901, 902];
    return { ...attempt, update: forgeAnything({ doc, random, own, author: attempt.actor.participantId }) };
  });
});

test('[GATE-22] real updates with spoiled bytes change nothing beyond what their sender may change', {
  timeout: patience(),
}, () => {
  const random = seeded(runSeed('spoiled updates'));
  let real: ReturnType<typeof realUpdates> | null = null;
  run('spoiled', rounds(5_000), ({ trial }) => {
    if (real === null || random.bool(0.02)) real = realUpdates(trial, random);
    return { trial, ...real.attempt, update: mutate(random.pick(real.updates), random) };
  });
});

test('[GATE-23] real updates bent on purpose change nothing beyond what their sender may change', {
  timeout: patience(),
}, () => {
  const random = seeded(runSeed('bent updates'));
  let real: ReturnType<typeof realUpdates> | null = null;
  run('bent', rounds(4_000), ({ trial }) => {
    if (real === null || random.bool(0.05)) real = realUpdates(trial, random);
    const { actor, place } = real.attempt;
    const own = [clientOf(actor), ...real.clients, 901];
    const forgery = { doc: trial.boardFor(place).doc, random, own, author: actor.participantId };
    return { trial, actor, place, update: bend(random.pick(real.updates), forgery) };
  });
});

test('[GATE-24] what once got through the gate, or broke it, does so no more', () => {
  const trial = new Trial();
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.json'))) {
    const stored: Stored = JSON.parse(readFileSync(join(CORPUS, file), 'utf8'));
    const actor = PEOPLE[stored.person];
    if (actor === undefined) throw new Error(`${file}: nobody is number ${stored.person}`);
    const update = new Uint8Array(Buffer.from(stored.update, 'base64'));
    expect(trial.attempt({ actor, place: stored.place, update }), file).toEqual([]);
    expect(trial.untouched(), file).toBe(true);
  }
});

interface Round extends Attempt {
  readonly trial: Trial;
}

const trialOf = { current: new Trial() };

function someone(random: Random): Omit<Round, 'update'> {
  return { trial: trialOf.current, actor: random.pick(PEOPLE), place: anyPlace(random) };
}

function run(name: string, count: number, next: (round: { trial: Trial }) => Round): void {
  const trial = new Trial();
  trialOf.current = trial;
  for (let i = 0; i < count; i += 1) {
    const attempt = next({ trial });
    const why = trial.attempt(attempt);
    if (why.length === 0 && (i % 500 !== 0 || trial.untouched())) continue;
    keep(name, attempt, why);
    expect(why.length === 0 ? ['a refused update changed the document'] : why, `attempt ${i}`).toEqual([]);
  }
  expect(trial.untouched()).toBe(true);
  console.log(`${name}: ${count} updates, ${trial.accepted} accepted, ${JSON.stringify([...trial.refusals])}`);
}

/** Puts a failure with the corpus, so that it stays found. */
function keep(name: string, { actor, place, update }: Attempt, why: readonly string[]): void {
  const stored: Stored = { person: PEOPLE.indexOf(actor), place, update: Buffer.from(update).toString('base64'), why };
  mkdirSync(CORPUS, { recursive: true });
  writeFileSync(join(CORPUS, `${name}-${Date.now()}.json`), `${JSON.stringify(stored, null, 2)}\n`);
}

/** What somebody's screen sends who sits at the table. */
function realUpdates(trial: Trial, random: Random) {
  const [actor, place] = [random.pick(PEOPLE), anyPlace(random)];
  const screen = new Screen({ actor, place, random });
  const table = Y.encodeStateAsUpdate(trial.boardFor(place).doc);
  screen.take(table);
  for (let i = 0; i < 12; i += 1) screen.act();
  const all = Y.encodeStateAsUpdate(screen.doc, Y.encodeStateVectorFromUpdate(table));
  const whole = Y.encodeStateAsUpdate(screen.doc);
  screen.undo.destroy();
  const blank = Y.encodeStateAsUpdate(sessionDoc());
  return {
    attempt: { actor, place },
    clients: [screen.doc.clientID],
    updates: [...screen.outbox, all, all, whole, blank],
  };
}
