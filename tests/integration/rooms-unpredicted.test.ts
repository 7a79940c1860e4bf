import { addCard, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { same } from '../faults/support/inspect.ts';
import { type Guest, setTable, type Table, until } from '../support/table.ts';

/** Says of a document that was just written whether it came out otherwise than the gate foresaw. */
const surprise = vi.hoisted(() => ({ at: (_doc: unknown): boolean => false }));

vi.mock(import('@samenspraak/server/rooms/gate/aftermath.ts'), async (original) => {
  const real = await original();
  return { ...real, settled: (applied) => !surprise.at(applied.doc) && real.settled(applied) };
});

let table: Table;

beforeEach(async () => {
  surprise.at = () => false;
  table = await setTable();
});

afterEach(() => table.close());

function write(guest: Guest, name: string): void {
  const draft = { kind: 'concern', author: guest.participantId, text: 'Zorg', order: 'a0' } as const;
  addCard(guest.doc, `card-of-${name}` as CardId, draft);
}

const cards = (doc: Y.Doc) => [...doc.getMap('cards').keys()].sort();

async function stored(): Promise<Y.Doc> {
  const [session] = table.sessionIds;
  if (session === undefined) throw new Error('a table without a session');
  const { snapshot, updates } = await table.store.document(session);
  const doc = new Y.Doc();
  if (snapshot !== null) Y.applyUpdate(doc, snapshot.bytes);
  for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
  return doc;
}

describe('an update that does what the gate did not foresee', () => {
  it('[ROOM-26] memory is dropped, and what came together is tried again one by one: nobody honest notices', async () => {
    const guests = [await table.seat('partner'), await table.seat('expert'), await table.seat('colleague')] as const;
    let surprises = 1;
    surprise.at = () => surprises-- > 0;
    guests.forEach((guest, index) => {
      write(guest, `guest-${index}`);
    });
    await until(() => guests.every(({ doc }) => doc.getMap('cards').size === 3), 'all have all cards');
    expect(surprises).toBeLessThan(0);
    expect(guests.flatMap(({ refused }) => refused)).toEqual([]);
    await until(() => guests.every(({ saved }) => saved.length > 0), 'all are told that they are saved');
    expect(same(await stored(), guests[0].doc)).toBe(true);
  });

  it('[ROOM-27] the one that does it again is refused alone, and leaves no trace', async () => {
    const [bad, good] = [await table.seat('partner'), await table.seat('expert')];
    write(good, 'good-before');
    await until(() => bad.doc.getMap('cards').size === 1, 'the first card is there');
    surprise.at = (doc) => doc instanceof Y.Doc && doc.getMap('cards').has('card-of-bad');
    write(bad, 'bad');
    write(good, 'good-meanwhile');
    writeText(good.doc, 'card-of-good-before' as CardId, 'Zorg om slapen');
    await until(() => bad.refused.length === 1, 'the bad one is refused');
    expect(bad.refused[0]).toMatchObject({ code: 'update.malformed' });
    const newcomer = await table.seat('colleague');
    await until(() => cards(newcomer.doc).length === 2, 'the others’ cards are there');
    expect(cards(newcomer.doc)).toEqual(['card-of-good-before', 'card-of-good-meanwhile']);
    expect(good.refused).toEqual([]);
    expect(cards(await stored())).toEqual(cards(newcomer.doc));
    await until(() => same(good.doc, newcomer.doc), 'all see the same');
  });

  it('[ROOM-28] commands in the middle of it are done, and stay done', async () => {
    const [bad, good] = [await table.seat('partner'), await table.seat('expert')];
    write(good, 'good');
    await until(() => good.saved.length > 0, 'the card is stored');
    surprise.at = (doc) => doc instanceof Y.Doc && doc.getMap('cards').has('card-of-bad');
    write(bad, 'bad');
    const sessionId = table.sessionIds[0];
    const answers = await Promise.all([
      table.run('chair', 'stage.set', { sessionId, stage: 'goal' }),
      table.run('expert', 'card.withdraw', { sessionId, cardId: 'card-of-good' }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    const newcomer = await table.seat('colleague');
    await until(() => newcomer.doc.getMap('meeting').get('stage') === 'goal', 'the table moved');
    await until(() => cards(newcomer.doc).length === 0, 'the withdrawn card is gone');
    expect(cards(await stored())).toEqual([]);
  });
});
