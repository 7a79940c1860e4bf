import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { CARD_KINDS } from '@samenspraak/shared/domain/kinds.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Board, contentOf } from './support/board.ts';
import { Screen } from './support/honest.ts';
import { anyPlace, PEOPLE } from './support/people.ts';
import { patience, type Random, rounds, runSeed, seeded } from './support/random.ts';

interface Meeting {
  readonly random: Random;
  readonly board: Board;
  readonly screens: readonly Screen[];
  /** Cards withdrawn so far: who had not heard of it may be refused for them. */
  withdrawn: number;
  updates: number;
  /** Writes into cards that were withdrawn meanwhile. */
  late: number;
  unjust: string[];
}

test('[GATE-20] honest editing is never refused, and everybody ends with the same board', {
  timeout: patience(),
}, () => {
  const seed = runSeed('honest editing');
  let [updates, late] = [0, 0];
  for (let round = 0; round < rounds(40, 0.01); round += 1) {
    const meeting = begin(seeded(seed + round));
    for (let step = 0; step < 150; step += 1) happen(meeting);
    windUp(meeting);
    expect(meeting.unjust, `seed ${seed} round ${round}`).toEqual([]);
    const board = contentOf(meeting.board.doc);
    expect(contentOf(meeting.board.plain), `plain Yjs, seed ${seed} round ${round}`).toBe(board);
    for (const screen of meeting.screens) {
      expect(contentOf(screen.doc), `${screen.actor.role}, seed ${seed} round ${round}`).toBe(board);
    }
    updates += meeting.updates;
    late += meeting.late;
  }
  console.log(`honest editing: ${updates} updates, ${late} of them into withdrawn cards`);
});

/** A board on which every kind of card lies already, made by everybody in turn. */
function begin(random: Random): Meeting {
  const place = anyPlace(random);
  const board = new Board(place);
  board.project((doc) => {
    CARD_KINDS.forEach((kind, index) => {
      const author = random.pick(PEOPLE).participantId;
      addCard(doc, `seed-card-${index}` as CardId, { kind, author, text: 'wat er al stond', order: 'a5' });
    });
    doc.getMap('meeting').set('stage', place.stage);
  });
  const screens = PEOPLE.map((actor) => new Screen({ actor, place, random }));
  for (const screen of screens) screen.take(Y.encodeStateAsUpdate(board.doc));
  board.listeners.add((update) => {
    for (const screen of screens) if (screen.online) screen.inbox.push(update);
  });
  return { random, board, screens, withdrawn: 0, updates: 0, late: 0, unjust: [] };
}

function happen(meeting: Meeting): void {
  const { random, screens } = meeting;
  const screen = random.pick(screens);
  const turn = random.chance();
  if (turn < 0.55) screen.act();
  else if (turn < 0.72) deliver(meeting, random.bool(0.3) ? screens : [screen]);
  else if (turn < 0.9) hear(screen, 1 + random.below(5));
  else if (turn < 0.94) dropLine(screen);
  else if (turn < 0.97) reconnect(meeting, screen);
  else if (turn < 0.98) repeatStaleStep(meeting, screen);
  else withdraw(meeting);
}

/** Takes one update of each of these in one transaction. */
function deliver(meeting: Meeting, from: readonly Screen[]): void {
  const sent = from.flatMap((screen) => {
    const update = screen.outbox.shift();
    return update === undefined ? [] : [{ screen, actor: screen.actor, update }];
  });
  const verdicts = meeting.board.receive(sent);
  meeting.updates += sent.length;
  verdicts.forEach((verdict, index) => {
    const screen = sent[index]?.screen;
    if (verdict.ok || screen === undefined) return;
    const { code } = verdict.refusal;
    if (code !== 'card.unknown' || meeting.withdrawn === 0) meeting.unjust.push(`${screen.actor.role}: ${code}`);
    meeting.late += 1;
    screen.startAfresh(Y.encodeStateAsUpdate(meeting.board.doc));
  });
}

function hear(screen: Screen, count: number): void {
  const heard = screen.inbox.splice(0, count);
  if (heard.length === 0) return;
  screen.take(screen.random.bool() ? Y.mergeUpdates(heard) : (heard[0] ?? new Uint8Array()));
  if (heard.length > 1) for (const update of heard) screen.take(update);
}

function dropLine(screen: Screen): void {
  screen.online = false;
  screen.outbox.length = 0;
  screen.inbox.length = 0;
}

/** Both sync steps; whether the screen hears first or speaks first differs. */
function reconnect(meeting: Meeting, screen: Screen): void {
  screen.online = true;
  screen.outbox.length = 0;
  screen.inbox.length = 0;
  const { board } = meeting;
  const hearsFirst = screen.random.bool();
  if (hearsFirst) screen.take(Y.encodeStateAsUpdate(board.doc, Y.encodeStateVector(screen.doc)));
  screen.outbox.length = 0;
  screen.outbox.push(Y.encodeStateAsUpdate(screen.doc, Y.encodeStateVector(board.doc)));
  deliver(meeting, [screen]);
  if (!hearsFirst) screen.take(Y.encodeStateAsUpdate(board.doc, Y.encodeStateVector(screen.doc)));
}

/** A step 2 that answers an older state, so that it overlaps what the server has in the meantime. */
function repeatStaleStep(meeting: Meeting, screen: Screen): void {
  if (!screen.online) return;
  const stale = Y.encodeStateVector(meeting.board.doc);
  screen.act();
  while (screen.outbox.length > 0) deliver(meeting, [screen]);
  screen.act();
  screen.outbox.length = 0;
  screen.outbox.push(Y.encodeStateAsUpdate(screen.doc, stale));
  deliver(meeting, [screen]);
}

function withdraw(meeting: Meeting): void {
  const cards = [...meeting.board.doc.getMap('cards').keys()];
  if (cards.length < 8) return;
  const card = meeting.random.pick(cards);
  meeting.board.project((doc) => doc.getMap('cards').delete(card));
  meeting.withdrawn += 1;
}

/** Everybody comes back and hears everything, twice, for what they tidy themselves. */
function windUp(meeting: Meeting): void {
  for (let time = 0; time < 3; time += 1) {
    for (const screen of meeting.screens) {
      while (screen.online && screen.outbox.length > 0) deliver(meeting, [screen]);
      reconnect(meeting, screen);
    }
  }
  for (const screen of meeting.screens) {
    screen.take(Y.encodeStateAsUpdate(meeting.board.doc, Y.encodeStateVector(screen.doc)));
  }
}
