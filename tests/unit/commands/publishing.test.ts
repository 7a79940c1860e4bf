import { copyFor, type Readers } from '@samenspraak/shared/commands/publishing.ts';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { CARD_FIELD_NAMES } from '@samenspraak/shared/document/card-fields.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { describe, expect, test } from 'vitest';
import {
  attempt,
  card,
  done,
  FAMILY,
  id,
  JOINT,
  opened,
  PROSECUTION,
  refusalOf,
  second,
  type Table,
  withCard,
} from './table.ts';

const CARD: CardSnapshot = { id: card('police'), kind: 'concern', author: id('partner'), text: 'Three reports' };

const AGREEMENT: CardSnapshot = {
  ...CARD,
  id: card('agreement'),
  kind: 'agreement',
  who: [id('prosecutor'), id('outsider'), id('expert'), 'grandmother'],
  by: '2027-01-01',
  why: 'It stops.',
  answers: [CARD.id],
  watcher: id('prosecutor'),
};

const publish = (snapshot: CardSnapshot) =>
  ({ type: 'card.publish', sessionId: PROSECUTION, cardId: snapshot.id, toSessionId: FAMILY }) as const;

/** The session of the prosecutor at work, with these cards on its board. */
function table(...cards: CardSnapshot[]): Table {
  const running = done(opened(), 'chair', { type: 'session.start', sessionId: PROSECUTION });
  return cards.reduce((now, snapshot) => withCard(now, PROSECUTION, snapshot), running);
}

describe('a copy for another session', () => {
  test('[PUB-1] is placed by the server, under the chair’s name, and says neither who wrote it nor where', () => {
    const { outcome } = attempt(table(CARD), 'chair', publish(CARD));
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.cards).toHaveLength(1);
    expect(outcome.cards[0]).toMatchObject({
      sessionId: FAMILY,
      draft: { kind: 'concern', text: 'Three reports', author: id('chair'), provenance: 'published' },
    });
    const said = JSON.stringify(outcome.cards);
    for (const secret of [CARD.id, CARD.author, PROSECUTION]) expect(said).not.toContain(secret);
    const heard = outcome.events.filter((fact) => 'sessionId' in fact && fact.sessionId === FAMILY);
    expect(JSON.stringify(heard)).not.toContain(PROSECUTION);
  });

  test('[PUB-2] carries what is listed and nothing else, whatever a card may hold', () => {
    const full: CardSnapshot = {
      ...AGREEMENT,
      source: 's',
      voice: 'child',
      about: ['child 1'],
      order: 'a0',
      shareable: 'yes',
    };
    const readers: Readers = { people: [], audience: new Set(), copyOf: () => null };
    const copy = copyFor(full, id('chair'), readers);
    for (const field of ['source', 'voice', 'order', 'shareable'] as const) expect(copy[field]).toBeUndefined();
    const left = CARD_FIELD_NAMES.filter((field) => copy[field] === undefined);
    expect(left).toEqual(expect.arrayContaining(['source', 'voice', 'order', 'shareable', 'answers']));
    expect(copy.about).toEqual(['child 1']);
  });

  test('[PUB-3] calls who is not there by their organisation, and the prosecutor not at all', () => {
    const adopted = done(table(AGREEMENT), 'chair', {
      type: 'agreement.adopt',
      sessionId: PROSECUTION,
      cardId: AGREEMENT.id,
    });
    const people = new Map(adopted.conference.people);
    const outsider = people.get(id('outsider'));
    if (outsider === undefined) throw new Error('the outsider is missing');
    people.set(outsider.id, { ...outsider, organisation: 'Police' });
    const told = done({ ...adopted, conference: { ...adopted.conference, people } }, 'chair', publish(AGREEMENT));
    const plan = [...told.conference.agreements.values()].filter(({ sessionId }) => sessionId === FAMILY);
    expect(plan).toHaveLength(1);
    expect(plan[0]).toMatchObject({ who: ['Police', id('expert'), 'grandmother'], watcher: null, answers: [] });
  });

  test('[PUB-4] is not made of what its organisation does not share now', () => {
    expect(refusalOf(table({ ...CARD, shareable: 'notNow' }), 'chair', publish(CARD))).toBe('card.notShareable');
    expect(refusalOf(table({ ...CARD, shareable: 'yes' }), 'chair', publish(CARD))).toBeNull();
  });

  test('[PUB-4] nor is a copy of it passed on, once its organisation says so', () => {
    const told = done(table(CARD), 'chair', publish(CARD));
    const copyId = told.conference.copies[0]?.copyId ?? CARD.id;
    const held = withCard(told, PROSECUTION, { ...CARD, shareable: 'notNow' });
    const family = done(held, 'chair', { type: 'session.start', sessionId: FAMILY });
    const on: Intent = { type: 'card.publish', sessionId: FAMILY, cardId: copyId, toSessionId: JOINT };
    expect(refusalOf(family, 'chair', on)).toBe('card.notShareable');
    expect(refusalOf(done(told, 'chair', { type: 'session.start', sessionId: FAMILY }), 'chair', on)).toBeNull();
  });

  test('[PUB-14] does not go back to where it came from', () => {
    const told = done(done(table(CARD), 'chair', publish(CARD)), 'chair', { type: 'session.start', sessionId: FAMILY });
    const copyId = told.conference.copies[0]?.copyId ?? CARD.id;
    const back: Intent = { type: 'card.publish', sessionId: FAMILY, cardId: copyId, toSessionId: PROSECUTION };
    expect(refusalOf(told, 'chair', back)).toBe('card.published');
  });

  test('[PUB-15] a card of the same name in a third session is another card', () => {
    const same = withCard(done(table(CARD), 'chair', publish(CARD)), JOINT, CARD);
    const joint = done(same, 'chair', { type: 'session.start', sessionId: JOINT });
    expect(refusalOf(joint, 'chair', { ...publish(CARD), sessionId: JOINT })).toBeNull();
  });

  test('[PUB-16] what is agreed on a card that was published goes to that plan when the chair publishes it once more', () => {
    const told = done(table(AGREEMENT), 'chair', publish(AGREEMENT), second(10));
    const adopt: Intent = { type: 'agreement.adopt', sessionId: PROSECUTION, cardId: AGREEMENT.id };
    const agreed = done(told, 'chair', adopt, second(20));
    const plans = ({ conference }: Table) => [...conference.agreements.values()].map(({ sessionId }) => sessionId);
    expect(plans(agreed)).toEqual([PROSECUTION]);
    const again = done(agreed, 'chair', publish(AGREEMENT), second(30));
    expect(plans(again)).toEqual([PROSECUTION, FAMILY]);
    expect(again.conference.copies).toHaveLength(1);
    expect([...again.conference.agreements.values()].at(-1)?.adoptedAt).toBe(second(30));
    expect(refusalOf(again, 'chair', publish(AGREEMENT))).toBe('card.published');
  });

  test('[PUB-17] names no house of the family, which may be a shelter, and not its place on the board', () => {
    const confidant = { id: id('confidant'), role: 'confidant', organisation: 'Shelter' } as const;
    const readers: Readers = { people: [confidant], audience: new Set(), copyOf: () => null };
    const copy = copyFor({ ...AGREEMENT, who: [confidant.id], lane: 'commit', order: 'a0' }, id('chair'), readers);
    expect(copy.who).toBeUndefined();
    expect([copy.lane, copy.order]).toEqual([undefined, undefined]);
  });

  test('[PUB-5] is made once, by the chair, between two sessions of the chair', () => {
    const published = done(table(CARD), 'chair', publish(CARD));
    expect(refusalOf(published, 'chair', publish(CARD))).toBe('card.published');
    expect(refusalOf(table(CARD), 'prosecutor', publish(CARD))).toBe('role.forbidden');
    expect(refusalOf(table(CARD), 'chair', { ...publish(CARD), toSessionId: PROSECUTION })).toBe('session.unknown');
    expect(refusalOf(table(), 'chair', publish(CARD))).toBe('card.unknown');
  });

  test('[PUB-6] leans on the copies that lie there, never on cards of the other board', () => {
    const first = done(table(CARD, AGREEMENT), 'chair', publish(CARD));
    const { outcome } = attempt(first, 'chair', publish(AGREEMENT));
    if (!outcome.ok) throw new Error(outcome.code);
    const copy = first.conference.copies[0]?.copyId;
    expect(outcome.cards[0]?.draft.answers).toEqual([copy]);
  });

  test('[PUB-7] goes with the card when that is withdrawn, and may then be made again', () => {
    const published = done(table(CARD), 'chair', publish(CARD));
    const copy = published.conference.copies[0];
    const { table: after, outcome } = attempt(published, 'partner', {
      ...{ type: 'card.withdraw', sessionId: PROSECUTION, cardId: CARD.id },
    });
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.events).toEqual([
      { type: 'card.withdrawn', sessionId: PROSECUTION, cardId: CARD.id },
      { type: 'card.withdrawn', sessionId: FAMILY, cardId: copy?.copyId },
    ]);
    expect(after.conference.copies).toEqual([]);
  });

  test('[PUB-7] what a plan leans on is not withdrawn, neither the card nor its copy', () => {
    const adopt = { type: 'agreement.adopt', sessionId: PROSECUTION, cardId: AGREEMENT.id } as const;
    const withdraw = { type: 'card.withdraw', sessionId: PROSECUTION, cardId: AGREEMENT.id } as const;
    expect(refusalOf(done(table(AGREEMENT), 'chair', adopt), 'partner', withdraw)).toBe('agreement.adopted');
    const told = done(table(AGREEMENT), 'chair', publish(AGREEMENT));
    const copyId = told.conference.copies[0]?.copyId ?? AGREEMENT.id;
    const whole = withCard(told, FAMILY, { ...AGREEMENT, id: copyId, author: id('chair') });
    const family = done(whole, 'chair', { type: 'session.start', sessionId: FAMILY });
    const there = done(family, 'chair', { type: 'agreement.adopt', sessionId: FAMILY, cardId: copyId });
    const { outcome } = attempt(there, 'partner', withdraw);
    expect(outcome).toMatchObject({ ok: true, events: [{ sessionId: PROSECUTION, cardId: AGREEMENT.id }] });
  });

  test('[PUB-8] an agreement goes on as one, in whatever plan it is read', () => {
    const adopted = done(table(AGREEMENT), 'chair', {
      type: 'agreement.adopt',
      sessionId: PROSECUTION,
      cardId: AGREEMENT.id,
    });
    const told = done(adopted, 'chair', publish(AGREEMENT));
    const [first, copy] = [...told.conference.agreements.values()];
    for (const one of [first, copy]) {
      const agreementId = one?.id ?? ('' as never);
      const kept = done(told, 'chair', { type: 'agreement.update', agreementId, state: 'done', why: '' });
      expect([...kept.conference.agreements.values()].map(({ state }) => state)).toEqual(['done', 'done']);
    }
  });
});

test('[PUB-9] a joint session takes copies as well', () => {
  const to = { ...publish(CARD), toSessionId: JOINT };
  expect(refusalOf(table(CARD), 'chair', to)).toBeNull();
});
