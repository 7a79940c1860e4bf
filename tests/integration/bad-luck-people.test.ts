import { once } from 'node:events';
import { answerMessage, updateMessage } from '@samenspraak/server/rooms/messages.ts';
import { readMeeting } from '@samenspraak/shared/document/read.ts';
import { writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CARD_OF_BAD_LUCK, houseOfBadLuck } from '../support/bad-luck.ts';
import { call, join } from '../support/people.ts';
import { doorOf, openSocket } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const house = houseOfBadLuck();
const { sit, listen, chair, write, words, clock } = house;
const sessionId = () => house.table.sessionIds[0];
const card = CARD_OF_BAD_LUCK;

describe('a second tab', () => {
  it('[SYNC-25] both tabs of a person write, see each other, and one may go', async () => {
    const [one, two, other] = [await sit('Els'), await sit('Els'), await sit('Tom')];
    write('Els', one, 'Zorg');
    await until(() => words(two) === 'Zorg', 'the second tab sees it');
    writeText(two.doc, card, 'Zorg om slapen');
    await until(() => words(one) === 'Zorg om slapen' && words(other) === 'Zorg om slapen', 'all see it');
    one.cut();
    writeText(two.doc, card, 'Zorg om eten');
    await until(() => words(other) === 'Zorg om eten', 'the tab that is left goes on');
    const present = other.doc.getMap('roster').get(house.table.person('Els').participantId) as Y.Map<unknown>;
    expect(present.get('present')).toBe(true);
    expect([...one.refused, ...two.refused]).toEqual([]);
  });
});

describe('two devices of the chair', () => {
  it('[LIVESOCK-1] both press next at once: the table moves one stage, and both are told it is well', async () => {
    const [one, two, screen] = [await listen('chair'), await listen('chair'), await sit('Els')];
    const next = { sessionId: sessionId(), stage: 'goal' };
    const acks = await Promise.all([one, two].map((device) => device.command('stage.set', next)));
    expect(acks.map((ack) => ack?.ok)).toEqual([true, true]);
    await until(() => readMeeting(screen.doc)?.stage === 'goal', 'the table moved');
    const stored = await house.server.store.conference(house.table.conferenceId);
    expect(stored?.events.filter(({ fact }) => fact.type === 'stage.set')).toHaveLength(1);
  });

  it('[LIVESOCK-2] two ballots opened at once: one is, and the other press is told so', async () => {
    const [one, two] = [await listen('chair'), await listen('chair')];
    const question = { sessionId: sessionId(), question: 'immediateSafety' };
    const acks = await Promise.all([one, two].map((device) => device.command('ballot.open', question)));
    expect(acks.map((ack) => (ack?.ok ? 'ok' : ack?.code)).sort()).toEqual(['ballot.alreadyOpen', 'ok']);
  });
});

describe('a laptop that slept', () => {
  it('[SYNC-26] an hour’s unsent edits merge with what the others did meanwhile', async () => {
    const [sleeper, other] = [await sit('Els'), await sit('Tom')];
    write('Els', sleeper, 'Zorg');
    await until(() => words(other) === 'Zorg', 'the first words are there');
    sleeper.cut();
    writeText(sleeper.doc, card, 'Zorg om slapen');
    write('Els', sleeper, 'Nog een', 'card-while-asleep' as CardId);
    writeText(other.doc, card, 'Grote Zorg', 6);
    await until(() => other.allSaved, 'the other is saved');
    clock.ahead = 3_600_000;
    (await house.server.conferences.conference(house.table.conferenceId))?.sweep();
    await sleeper.connect();
    await until(() => sleeper.allSaved && words(other, 'card-while-asleep' as CardId) === 'Nog een', 'all is merged');
    expect([words(sleeper), words(other)]).toEqual(['Grote Zorg om slapen', 'Grote Zorg om slapen']);
    expect(sleeper.refused).toEqual([]);
  });

  it('[SYNC-27] when the stage closed meanwhile the edits are refused, and stay on the writer’s own screen', async () => {
    const [sleeper, other] = [await sit('Els'), await sit('Tom')];
    write('Els', sleeper, 'Zorg');
    await until(() => words(other) === 'Zorg', 'the first words are there');
    const known = Y.getState(sleeper.doc.store, sleeper.doc.clientID);
    sleeper.cut();
    writeText(sleeper.doc, card, 'Zorg om slapen');
    await chair('stage.set', { sessionId: sessionId(), stage: 'judgement' });
    clock.ahead = 3_600_000;
    await sleeper.connect();
    await until(() => sleeper.refused.length === 1, 'the refusal');
    expect(sleeper.refused[0]).toMatchObject({ code: 'stage.closed', client: sleeper.doc.clientID, clock: known });
    expect(words(sleeper)).toBe('Zorg om slapen');
    expect(words(other)).toBe('Zorg');
    sleeper.cut();
    expect(words(await sit('Els'))).toBe('Zorg');
  });

  it('[SYNC-28] just after the stage was left the last words are still taken', async () => {
    const [writer, other] = [await sit('Els'), await sit('Tom')];
    write('Els', writer, 'Zorg');
    await until(() => words(other) === 'Zorg', 'the first words are there');
    await chair('stage.set', { sessionId: sessionId(), stage: 'judgement' });
    writeText(writer.doc, card, 'Zorg om slapen');
    await until(() => words(other) === 'Zorg om slapen', 'the last words arrive');
    clock.ahead = 61_000;
    writeText(writer.doc, card, 'Zorg om slapen en eten');
    await until(() => writer.refused.length === 1, 'the refusal');
    expect(words(other)).toBe('Zorg om slapen');
  });
});

describe('who types while the line comes back', () => {
  it('[SYNC-32] sends the new words before the old ones: nothing is refused, and nothing is called saved before it is', async () => {
    const [sleeper, other] = [await sit('Els'), await sit('Tom')];
    write('Els', sleeper, 'Zorg');
    await until(() => words(other) === 'Zorg', 'the first words are there');
    sleeper.cut();
    writeText(sleeper.doc, card, 'Zorg om slapen');
    const before = Y.encodeStateVector(sleeper.doc);
    writeText(sleeper.doc, card, 'Zorg om slapen en eten');
    const tail = Y.encodeStateAsUpdate(sleeper.doc, before);
    const line = openSocket(doorOf(house.server.url, house.table, 'Els'));
    const heard: Buffer[] = [];
    line.on('message', (data: Buffer) => heard.push(data));
    await once(line, 'open');
    // As the stock provider does: what is typed now goes out at once, what was typed before is an answer to a question.
    line.send(updateMessage(tail));
    line.send(updateMessage(new Uint8Array([0, 0])));
    const questions = () => heard.filter((data) => data[0] === 0 && data[1] === 0);
    await until(() => questions().length > 0, 'the question');
    write('Tom', other, 'Verder', 'card-of-tom-on' as CardId);
    await until(() => other.allSaved, 'another edit went through');
    expect(heard.filter((data) => data[0] === 100 || data[0] === 101)).toEqual([]);
    line.send(answerMessage(Y.encodeStateAsUpdate(sleeper.doc)));
    await until(() => words(other) === 'Zorg om slapen en eten', 'all of it arrives');
    await until(() => heard.some((data) => data[0] === 100), 'it is said to be saved');
    const counts = heard.filter((data) => data[0] === 100).map((data) => data.at(-1) ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(questions()).toHaveLength(1);
    line.terminate();
  });
});

describe('a reader who cannot keep up', () => {
  it('[CALM-5] is dropped alone, and has everything after coming back', async () => {
    const [slow, writer, other] = [await sit('Els'), await sit('Tom'), await sit('Noor')];
    slow.sleep();
    for (let wave = 0; wave < 150; wave += 1) {
      writer.doc.transact(() => {
        for (let i = 0; i < 25; i += 1) {
          const id = `card-number-${i}` as CardId;
          if (wave === 0) write('Tom', writer, '', id);
          else writeText(writer.doc, id, String.fromCharCode(97 + (wave % 26)).repeat(4_000));
        }
      });
      if (wave % 10 === 0) await until(() => writer.allSaved, 'the wave is on disk');
    }
    await until(() => writer.allSaved, 'all waves are on disk');
    slow.wake();
    await until(() => slow.closed !== null, 'the slow one is dropped');
    expect([writer.closed, other.closed]).toEqual([null, null]);
    expect(writer.refused).toEqual([]);
    await slow.connect();
    await until(() => words(slow, 'card-number-3' as CardId) === words(writer, 'card-number-3' as CardId), 'in step');
    expect(Y.encodeStateVector(slow.doc)).toEqual(Y.encodeStateVector(writer.doc));
  });
});

describe('who waits', () => {
  it('[LIVESOCK-3] hears nothing of what happens at the table, and may send nothing', async () => {
    const { conferenceId, chair: host } = house.table;
    const fields = { name: 'Wil', role: 'partner', sessionIds: house.table.sessionIds };
    const path = `POST /api/conferences/${conferenceId}/participants` as const;
    const invited = await call<{ joinUrl: string }>(house.server.url, path, { cookie: host.cookie, body: fields });
    const { cookie } = await join(house.server.url, invited.body.joinUrl);
    const waiting = await listen('Wil', cookie);
    await until(() => waiting.view !== null, 'their own view');
    expect(waiting.view?.me.participation).toBe('waiting');
    expect(waiting.view?.desk).toBeNull();
    const told = JSON.stringify(waiting.notices);
    await chair('stage.set', { sessionId: sessionId(), stage: 'goal' });
    await chair('ballot.open', { sessionId: sessionId(), question: 'immediateSafety' });
    const screen = await sit('Els');
    write('Els', screen, 'Geheim');
    await until(() => screen.allSaved, 'something happened at the table');
    expect(await waiting.command('hand.raise', { sessionId: sessionId() })).toMatchObject({
      ok: false,
      code: 'participant.waiting',
    });
    expect(waiting.events).toEqual([]);
    expect(JSON.stringify(waiting.notices)).toBe(told);
  });
});
