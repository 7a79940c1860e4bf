import { join } from 'node:path';
import type { StoredUpdate } from '@samenspraak/server/ports/conference-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { openStore } from '@samenspraak/server/storage/open-store.ts';
import { type BallotId, ballotId, participantId } from '@samenspraak/shared/domain/ids.ts';
import { beforeEach, expect, it } from 'vitest';
import { seeThrough } from '../../support/envelopes.ts';
import { filesWith, folders } from './folder.ts';
import { BASE, ID, text, unit } from './samples.ts';
import { seeded } from './seeded.ts';
import { silent } from './silent-log.ts';

const folder = folders();
let place: string;
let store: Store;

beforeEach(async () => {
  place = await folder();
  store = await openStore({ file: join(place, 'store.db'), log: silent, envelope: seeThrough });
  await store.createConference(BASE);
  return () => store.close();
});

type Session = StoredUpdate['sessionId'];

function canary(session: Session): string {
  return `CANARY OF ${session};`;
}

/** Writes, compacts and forgets in two sessions by turns, as random asks. */
class Writer {
  readonly #random: () => number;
  readonly #seqs = new Map<Session, number>([
    [ID.clients, 0],
    [ID.professionals, 0],
  ]);

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  #upTo(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  session(): Session {
    return this.#random() < 0.5 ? ID.clients : ID.professionals;
  }

  async write(session: Session): Promise<void> {
    const from = this.#seqs.get(session) ?? 0;
    const longest = this.#random() < 0.03 ? 20_000 : 400;
    const updates = Array.from({ length: 1 + this.#upTo(8) }, (_, index) => {
      const bytes = text(canary(session) + 'x'.repeat(this.#upTo(longest)) + canary(session));
      return { sessionId: session, seq: from + 1 + index, bytes };
    });
    await store.commit([unit({ updates })]);
    this.#seqs.set(session, from + updates.length);
  }

  async compact(session: Session, earlier: 'keepPrevious' | 'forget'): Promise<void> {
    const word = earlier === 'forget' ? 'clean;' : canary(session);
    const bytes = text(word.repeat(this.#upTo(900)));
    await store.compact({ sessionId: session, seq: this.#seqs.get(session) ?? 0, bytes, earlier });
  }
}

it('[STORE-23] of what was forgotten no byte stands on disk, however rows were moved about before', async () => {
  const seed = Date.now() % 1_000_000;
  console.log(`seed ${seed}`);
  const writer = new Writer(seed);
  for (let round = 0; round < 12; round += 1) {
    for (let step = 0; step < 30; step += 1) {
      await writer.write(writer.session());
      if (step % 7 === 6) await writer.compact(writer.session(), 'keepPrevious');
    }
    const session = writer.session();
    await writer.write(session);
    expect(await filesWith(place, canary(session))).not.toEqual([]);
    await writer.compact(session, 'forget');
    expect(await filesWith(place, canary(session)), `seed ${seed}, round ${round}`).toEqual([]);
  }
});

it('[STORE-23] scores that are forgotten leave no byte, those of other ballots stay', async () => {
  const ballots = Array.from({ length: 8 }, (_, index) => ballotId.parse(`ballot-of-test-${index}`));
  const put = (ballot: BallotId, index: number) => {
    const grounds = `GROUNDS ${ballot} ${'.'.repeat((index * 37) % 300)}`;
    const by = { participantId: participantId.parse(`person-${index}`), voice: null, voiceOf: '', round: 1 };
    const score = { ...by, score: 5, choice: null, grounds, answers: {} };
    return { type: 'score.put', sessionId: ID.clients, ballotId: ballot, score } as const;
  };
  for (let index = 0; index < 60; index += 1) {
    await store.commit([unit({ effects: ballots.map((ballot) => put(ballot, index)) })]);
    await store.commit([unit({ effects: ballots.map((ballot) => put(ballot, index % 7)) })]);
  }
  for (const [index, ballot] of ballots.entries()) {
    await store.commit([unit({ effects: [{ type: 'scores.forget', ballotId: ballot }] })]);
    expect(await filesWith(place, `GROUNDS ${ballot}`)).toEqual([]);
    const left = await Promise.all(ballots.slice(index + 1).map((other) => store.scores(other)));
    expect(left.map((scores) => scores.length)).toEqual(left.map(() => 60));
  }
});

it('[STORE-23] choices and answers of a closed ballot leave no byte either', async () => {
  const by = { participantId: ID.client, voice: null, voiceOf: '', round: 1, score: 0, grounds: '' };
  const put = (choice: string, answer: string) =>
    unit({
      effects: [
        {
          ...{ type: 'score.put', sessionId: ID.clients, ballotId: ID.ballot },
          score: { ...by, choice, answers: { severity: answer } },
        },
      ],
    });
  await store.commit([put('CHOICE-FIRST', 'ANSWER FIRST')]);
  await store.commit([put('CHOICE-SECOND', 'ANSWER SECOND, LONGER')]);
  expect(await filesWith(place, 'CHOICE-SECOND')).not.toEqual([]);
  await store.commit([unit({ effects: [{ type: 'scores.forget', ballotId: ID.ballot }] })]);
  for (const word of ['CHOICE', 'ANSWER']) expect(await filesWith(place, word)).toEqual([]);
});
