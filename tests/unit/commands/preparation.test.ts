import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import {
  MOST_PREPARED_ITEMS,
  PREPARED_KINDS,
  type PreparedItem,
  preparationMark,
} from '@samenspraak/shared/domain/preparation.ts';
import { preparedItems } from '@samenspraak/shared/domain/preparation-form.ts';
import { describe, expect, test } from 'vitest';
import {
  attempt,
  card,
  done,
  FAMILY,
  id,
  JOINT,
  opened,
  planned,
  refusalOf,
  second,
  sessionOf,
  type Table,
  withCard,
} from './table.ts';

const item: PreparedItem = { kind: 'strength', text: 'Grandmother lives around the corner', source: 'she said so' };
const keep = (items: readonly PreparedItem[], sessionId = JOINT): Intent => {
  return { type: 'preparation.keep', sessionId, items: [...items] };
};
const release = { type: 'preparation.release', sessionId: JOINT } as const;
const kept = (table: Table, who: string, items: readonly PreparedItem[] = [item]) => done(table, who, keep(items));

/** The table on which somebody waits at the door. */
function waiting(who: string): Table {
  const table = planned();
  const person = table.conference.people.get(id(who));
  if (person === undefined) throw new Error(`nobody is called ${who}`);
  const people = new Map(table.conference.people).set(person.id, { ...person, participation: 'waiting' });
  return { ...table, conference: { ...table.conference, people } };
}

const cardsOf = (table: Table) =>
  [...table.cards.entries()].filter(([key]) => key.startsWith(JOINT)).map(([, one]) => one);

describe('keeping a preparation', () => {
  test('[PREP-1] that somebody keeps one is known, never what', () => {
    const { table, outcome } = attempt(planned(), 'partner', keep([item]));
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.events).toEqual([{ type: 'preparation.kept', sessionId: JOINT, participantId: id('partner') }]);
    expect(sessionOf(table).prepared).toEqual([id('partner')]);
    expect(JSON.stringify([...table.conference.sessions.values(), ...table.facts])).not.toContain('Grandmother');
    expect(table.preparations).toMatchObject([{ participantId: id('partner'), items: [item] }]);
    expect(outcome.cards).toEqual([]);
  });

  test('[PREP-2] it is kept before one is let in, before the conference and while it runs, not after it', () => {
    expect(refusalOf(waiting('partner'), 'partner', keep([item]))).toBeNull();
    expect(refusalOf(opened(), 'client', keep([item], FAMILY))).toBeNull();
    const closed = done(opened(), 'chair', { type: 'conference.close' });
    expect(refusalOf(closed, 'partner', keep([item]))).toBe('conference.closed');
  });

  test('[PREP-3] keeping again replaces it; nothing at all takes it back', () => {
    const other: PreparedItem = { ...item, text: 'The school sees it too' };
    const again = kept(kept(planned(), 'partner'), 'partner', [other]);
    expect(again.preparations.map(({ items }) => items)).toEqual([[other]]);
    expect(sessionOf(again).prepared).toEqual([id('partner')]);
    const back = kept(again, 'partner', []);
    expect(back.preparations).toEqual([]);
    expect(sessionOf(back).prepared).toEqual([]);
    expect(attempt(back, 'partner', keep([])).outcome).toMatchObject({ ok: true, events: [], effects: [] });
  });

  test('[PREP-16] writing on is no fact, and keeping the same is nothing at all', () => {
    const first = kept(planned(), 'partner');
    const { outcome } = attempt(first, 'partner', keep([{ ...item, text: 'And the school helps' }]));
    expect(outcome).toMatchObject({ ok: true, events: [], effects: [{ type: 'preparation.put' }] });
    expect(attempt(first, 'partner', keep([item])).outcome).toMatchObject({ ok: true, events: [], effects: [] });
  });

  test('[PREP-17] a field that its kind does not have on a board is refused', () => {
    const strange: PreparedItem = { ...item, domain: 'housing', level: 'serious' };
    expect(refusalOf(planned(), 'partner', keep([strange]))).toBe('card.invalid');
    expect(refusalOf(planned(), 'partner', keep([{ ...strange, kind: 'domainNote' }]))).toBeNull();
  });

  test('[PREP-18] behind a new link nobody reads, changes or loses what was prepared behind the one before', () => {
    const before = kept(opened(), 'partner');
    const reissued = done(before, 'chair', { type: 'participant.reissue', participantId: id('partner') });
    expect(sessionOf(reissued).sealed).toEqual([id('partner')]);
    expect(refusalOf(reissued, 'partner', keep([{ ...item, text: 'Something else' }]))).toBe('preparation.sealed');
    expect(sessionOf(kept(reissued, 'partner', []))).toMatchObject({ sealed: [], prepared: [] });
    const people = new Map(reissued.conference.people);
    const partner = people.get(id('partner'));
    if (partner === undefined) throw new Error('the partner is missing');
    people.set(partner.id, { ...partner, participation: 'admitted' });
    const back = { ...reissued, conference: { ...reissued.conference, people } };
    const released = done(back, 'chair', release);
    expect(cardsOf(released)).toMatchObject([{ text: item.text, author: id('partner') }]);
    expect(refusalOf(released, 'partner', keep([item]))).toBeNull();
  });

  test('[PREP-19] a release leaves alone what those keep who wait at the door or were moved away', () => {
    const table = kept(kept(opened(), 'partner'), 'second', [{ ...item, text: 'I was never let in' }]);
    const people = new Map(table.conference.people);
    const second = people.get(id('second'));
    if (second === undefined) throw new Error('the second partner is missing');
    people.set(second.id, { ...second, participation: 'waiting' });
    const released = done({ ...table, conference: { ...table.conference, people } }, 'chair', release);
    expect(cardsOf(released).map(({ text }) => text)).toEqual([item.text]);
    expect(sessionOf(released).prepared).toEqual([id('second')]);
    expect(released.preparations.map(({ participantId }) => participantId)).toEqual([id('second')]);
  });

  test('[PREP-14] whoever kept something else in the meantime, on another screen, is told instead of losing it', () => {
    const over = (items: readonly PreparedItem[], known: readonly PreparedItem[]): Intent => {
      return { type: 'preparation.keep', sessionId: JOINT, items: [...items], over: preparationMark(known) };
    };
    expect(refusalOf(planned(), 'partner', over([item], []))).toBeNull();
    const table = kept(planned(), 'partner');
    const other: PreparedItem = { ...item, text: 'The school sees it too' };
    expect(refusalOf(table, 'partner', over([other], []))).toBe('preparation.changed');
    expect(refusalOf(table, 'partner', over([other], [item]))).toBeNull();
    expect(refusalOf(table, 'expert', over([other], []))).toBeNull();
  });

  test('[PREP-4] who leads, keeps the minutes or sits beside a client keeps none; nor does anybody for a session of others', () => {
    for (const who of ['chair', 'recorder']) expect(refusalOf(planned(), who, keep([item]))).toBe('role.forbidden');
    expect(refusalOf(planned(), 'confidant', keep([item], FAMILY))).toBe('role.forbidden');
    expect(refusalOf(planned(), 'client', keep([item]))).toBe('session.unknown');
    expect(refusalOf(planned(), 'outsider', keep([item], FAMILY))).toBe('session.unknown');
  });

  test('[PREP-5] one speaks for an absent client or a child as on the board, and for nobody else', () => {
    const child: PreparedItem = { ...item, voice: 'child' };
    const absent: PreparedItem = { ...item, voice: 'client' };
    expect(refusalOf(planned(), 'manager', keep([child, absent]))).toBeNull();
    expect(refusalOf(planned(), 'partner', keep([child]))).toBeNull();
    expect(refusalOf(planned(), 'partner', keep([item, absent]))).toBe('role.forbidden');
    expect(refusalOf(planned(), 'client', keep([child], FAMILY))).toBe('role.forbidden');
  });

  test('[PREP-6] only what is collected beforehand can be prepared, no more than fits, and never without words', () => {
    for (const kind of PREPARED_KINDS) expect(preparedItems.safeParse([{ ...item, kind }]).success).toBe(true);
    for (const kind of ['agreement', 'idea', 'bottomLine', 'nothing'])
      expect(preparedItems.safeParse([{ ...item, kind }]).success).toBe(false);
    expect(preparedItems.safeParse([{ ...item, text: '  ' }]).success).toBe(false);
    expect(preparedItems.safeParse([{ ...item, text: 'x'.repeat(LIMITS.charactersPerCard + 1) }]).success).toBe(false);
    const many = (count: number) => preparedItems.safeParse(Array.from({ length: count }, () => item)).success;
    expect([many(MOST_PREPARED_ITEMS), many(MOST_PREPARED_ITEMS + 1)]).toEqual([true, false]);
  });
});

describe('releasing preparations', () => {
  const both = () => kept(kept(opened(), 'partner', [item, { kind: 'question', text: 'Who has the key?' }]), 'manager');

  test('[PREP-7] all that was prepared comes on the board at once, signed by who prepared it, and is kept no more', () => {
    const { table, outcome } = attempt(both(), 'chair', release);
    if (!outcome.ok) throw new Error(outcome.code);
    expect(
      cardsOf(table)
        .map(({ author, text }) => [author, text])
        .sort(),
    ).toEqual(
      [
        [id('manager'), item.text],
        [id('partner'), item.text],
        [id('partner'), 'Who has the key?'],
      ].sort(),
    );
    expect(new Set(outcome.cards.map((one) => one.id)).size).toBe(3);
    expect(table.preparations).toEqual([]);
    expect(sessionOf(table).prepared).toEqual([]);
    expect(JSON.stringify(outcome.events)).not.toContain('Grandmother');
  });

  test('[PREP-8] the chair alone releases, in a session that is under way, when there is something to release', () => {
    expect(refusalOf(both(), 'partner', release)).toBe('role.forbidden');
    expect(refusalOf(opened(), 'chair', release)).toBe('preparation.none');
    expect(refusalOf(kept(planned(), 'partner'), 'chair', release)).toBe('session.notRunning');
    expect(refusalOf(done(both(), 'chair', release), 'chair', release)).toBe('preparation.none');
  });

  test('[PREP-15] whose words came on the board is remembered, and nobody else', () => {
    const table = done(both(), 'chair', release);
    expect(new Set(sessionOf(table).released)).toEqual(new Set([id('partner'), id('manager')]));
    const later = done(kept(table, 'expert'), 'chair', release);
    expect(new Set(sessionOf(later).released)).toEqual(new Set([id('partner'), id('manager'), id('expert')]));
  });

  test('[PREP-9] who prepares after a release is released by the next one', () => {
    const later = kept(done(both(), 'chair', release), 'expert');
    expect(cardsOf(done(later, 'chair', release)).filter(({ author }) => author === id('expert'))).toHaveLength(1);
  });

  test('[PREP-10] who was removed brings nothing, and what they kept is forgotten', () => {
    const table = done(both(), 'chair', { type: 'participant.remove', participantId: id('partner') });
    expect(sessionOf(table).prepared).toEqual([id('manager')]);
    expect(table.preparations.map(({ participantId }) => participantId)).toEqual([id('manager')]);
    expect(cardsOf(done(table, 'chair', release)).map(({ author }) => author)).toEqual([id('manager')]);
  });

  test('[PREP-11] who was moved to another session brings nothing here, unless they come back in time', () => {
    const place = (table: Table, ...sessionIds: (typeof JOINT)[]) =>
      done(table, 'chair', { type: 'participant.place', participantId: id('partner'), sessionIds });
    const moved = place(kept(opened(), 'partner'), FAMILY);
    expect(refusalOf(moved, 'chair', release)).toBe('preparation.none');
    expect(cardsOf(done(place(moved, JOINT), 'chair', release))).toHaveLength(1);
  });

  test('[PREP-12] a board that would overflow takes none of it, and nothing is lost', () => {
    let table = kept(opened(), 'partner', [item, item]);
    for (let number = 0; number < LIMITS.cardsPerSession - 1; number += 1)
      table = withCard(table, JOINT, { id: card(`${number}`), kind: 'concern', author: id('partner'), text: '' });
    expect(refusalOf(table, 'chair', release)).toBe('limit.reached');
    expect(table.preparations).toHaveLength(1);
  });

  test('[PREP-13] what was never released is forgotten when the conference ends', () => {
    const closed = done(both(), 'chair', { type: 'conference.close' }, second(9));
    expect(closed.preparations).toEqual([]);
    expect(sessionOf(closed).prepared).toEqual([]);
  });
});
