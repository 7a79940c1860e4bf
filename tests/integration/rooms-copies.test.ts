import { orderAtEnd } from '@samenspraak/client/ui/card/card-order.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import { addCard, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { seenOnScreen } from '../support/publication.ts';
import { type Guest, setTable, type Table } from '../support/table.ts';

const SESSIONS = [
  { name: 'Cliëntdeel', clients: true, prosecutor: false },
  { name: 'OM-deel', clients: false, prosecutor: true },
];
const [THERE, HERE] = [0, 1] as const;
let table: Table;

afterEach(() => table.close());

const id = (index: number) => table.sessionIds[index] as SessionId;

/** A table at work in the session that cards are published from, with cards on the other board by these keys. */
async function lay(keys: readonly string[], limits: Partial<Limits> = {}): Promise<Guest> {
  table = await setTable({ sessions: SESSIONS, limits });
  await table.run('chair', 'stage.set', { sessionId: id(THERE), stage: 'picture' });
  const expert = await table.seat('expert', THERE);
  for (const [index, order] of keys.entries()) {
    await write(expert, `card-there-${index}` as CardId, { order, text: order });
  }
  await table.run('chair', 'session.start', { sessionId: id(HERE) });
  await table.run('chair', 'stage.set', { sessionId: id(HERE), stage: 'picture' });
  return expert;
}

async function write(guest: Guest, card: CardId, words: { order: string; text: string }): Promise<void> {
  const before = guest.saved.length;
  addCard(guest.doc, card, { kind: 'concern', author: guest.participantId, ...words });
  await table.until(() => guest.saved.length > before, 'the card is saved');
}

async function publish(card: CardId) {
  const chair = await table.seat('chair', HERE);
  const view = await table.conferences.view(table.conferenceId, chair.participantId);
  if ('ok' in view) throw new Error(view.code);
  const seen = seenOnScreen({ view, board: chair.doc }, { card, from: id(HERE), to: id(THERE) });
  chair.leave();
  return table.run('chair', 'card.publish', { sessionId: id(HERE), cardId: card, toSessionId: id(THERE), seen });
}

describe('a copy that comes last', () => {
  const z = 'z'.repeat(200);
  it.each([
    ['nothing', []],
    ['an ordinary key', ['a0', 'a1']],
    ['a key as long as may be', ['a0', `a0${'z'.repeat(198)}`]],
    ['a key that no browser of ours makes', ['a0', `c0${'0'.repeat(198)}`]],
    ['keys behind which there is no other', ['a0', `${z.slice(1)}y`, z, z]],
    ['the same, and one that no browser of ours makes', [`z${'0'.repeat(199)}`, z]],
    ['nothing but such keys', [z, z, z]],
    ['one as near the end as can be followed', [`x${z.slice(1)}`, `y${z.slice(1)}`]],
    ['digits', ['5', '9'.repeat(200)]],
  ])('[PUB-43] lies behind all others when there is %s, with room for more', async (_, keys) => {
    const expert = await lay(keys);
    const before = readCards(expert.doc).map((card) => card.id);
    const partner = await table.seat('partner', HERE);
    for (const name of ['first', 'second']) {
      const card = `card-of-the-${name}` as CardId;
      await write(partner, card, { order: 'a0', text: name });
      expect(await publish(card)).toMatchObject({ ok: true });
      await table.until(() => readCards(expert.doc).some(({ text }) => text === name), 'the copy is there');
    }
    const cards = readCards(expert.doc);
    expect(cards.map((card) => card.id).slice(0, before.length)).toEqual(before);
    expect(cards.map(({ text }) => text).slice(-2)).toEqual(['first', 'second']);
    for (const { order = '' } of cards) expect(order).toMatch(/^[0-9A-Za-z]{1,200}$/);
    expect(orderAtEnd(cards).length).toBeLessThan(40);
    expect(orderAtEnd(cards) > (cards.at(-1)?.order ?? '')).toBe(true);
  });
});

describe('a copy counts as what people write', () => {
  it('[PUB-44] a board that is full of bytes takes no copy, and says so; the board it came from is none the worse', async () => {
    const max = 30_000;
    const text = 'woord '.repeat(600);
    const expert = await lay(['a0'], { documentBytes: max });
    const partner = await table.seat('partner', HERE);
    const [before, after] = ['card-with-room', 'card-without-room'] as [CardId, CardId];
    for (const card of [before, after]) await write(partner, card, { order: 'a0', text });
    expect(await publish(before)).toMatchObject({ ok: true });
    await table.run('chair', 'session.start', { sessionId: id(THERE) });
    for (let times = 0; expert.refused.length === 0; times += 1) {
      const draft = { kind: 'concern', author: expert.participantId, order: 'a1', text } as const;
      const told = expert.saved.length + expert.refused.length;
      addCard(expert.doc, `card-that-fills-${times}` as CardId, draft);
      await table.until(() => expert.saved.length + expert.refused.length > told, 'it is saved or refused');
    }
    await table.run('chair', 'session.start', { sessionId: id(HERE) });
    const full = { ok: false, code: 'limit.reached', limit: { name: 'documentBytes', max } };
    expect(await publish(after)).toEqual(full);
    const client = await table.seat('client', THERE);
    expect(readCards(client.doc).filter((card) => card.provenance === 'published')).toHaveLength(1);
    const saved = partner.saved.length;
    writeText(partner.doc, after, 'woorden');
    await table.until(() => partner.saved.length > saved, 'where it came from people go on');
  });

  it('[PUB-44] a board with as many cards as may be takes none more', async () => {
    await lay(['a0', 'a1'], { cardsPerSession: 2 });
    const partner = await table.seat('partner', HERE);
    const card = 'card-too-many' as CardId;
    await write(partner, card, { order: 'a0', text: 'te veel' });
    expect(await publish(card)).toEqual({
      ok: false,
      code: 'limit.reached',
      limit: { name: 'cardsPerSession', max: 2 },
    });
  });
});
