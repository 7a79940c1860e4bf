import { presentView } from '@samenspraak/server/rooms/present-view.ts';
import { copyFor, MOST_SEEN, type Readers, seenOf, wayOf } from '@samenspraak/shared/commands/publishing.ts';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { agreementWordsOf } from '@samenspraak/shared/document/agreement-words.ts';
import { CARD_FIELD_NAMES } from '@samenspraak/shared/document/card-field-names.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { describe, expect, test } from 'vitest';
import { AGREEMENT, CARD, copySeen, publish, table } from './publishing-tables.ts';
import {
  AS_IT_IS,
  attempt,
  card,
  done,
  FAMILY,
  id,
  JOINT,
  PROSECUTION,
  refusalOf,
  second,
  type Table,
  withCard,
} from './table.ts';

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

  test('[IDEA-18] names the idea behind an agreement where that idea has a copy, and nothing of it elsewhere', () => {
    const behind = card('idea');
    const copyNaming = (found: CardSnapshot['id'] | null) => {
      const readers: Readers = { people: [], audience: new Set(), copyOf: (one) => (one === behind ? found : null) };
      return copyFor({ ...AGREEMENT, idea: behind }, id('chair'), readers).idea;
    };
    expect(copyNaming(card('idea-there'))).toBe(card('idea-there'));
    expect(copyNaming(null)).toBeUndefined();
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
    const on: Intent = { type: 'card.publish', sessionId: FAMILY, cardId: copyId, toSessionId: JOINT, seen: AS_IT_IS };
    expect(refusalOf(family, 'chair', on)).toBe('card.notShareable');
    expect(refusalOf(done(told, 'chair', { type: 'session.start', sessionId: FAMILY }), 'chair', on)).toBeNull();
  });

  test('[PUB-14] does not go back to where it came from', () => {
    const told = done(done(table(CARD), 'chair', publish(CARD)), 'chair', { type: 'session.start', sessionId: FAMILY });
    const copyId = told.conference.copies[0]?.copyId ?? CARD.id;
    const back: Intent = {
      type: 'card.publish',
      sessionId: FAMILY,
      cardId: copyId,
      toSessionId: PROSECUTION,
      seen: AS_IT_IS,
    };
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

  test('[PUB-40] is made only as it was seen: not once a word, a name or a reader is another', () => {
    const seen = copySeen(table(AGREEMENT), AGREEMENT);
    const press = { ...publish(AGREEMENT), seen };
    expect(refusalOf(table(AGREEMENT), 'chair', press)).toBeNull();
    expect(refusalOf(table({ ...AGREEMENT, source: 'elsewhere', order: 'a5' }), 'chair', press)).toBeNull();
    for (const change of [{ text: 'Three reports!' }, { why: 'It stops now.' }, { by: '2027-01-02' }, { who: ['x'] }])
      expect(refusalOf(table({ ...AGREEMENT, ...change }), 'chair', press)).toBe('card.changed');
    const leaves = { type: 'participant.remove', participantId: id('client') } as const;
    expect(refusalOf(done(table(AGREEMENT), 'chair', leaves), 'chair', press)).toBe('card.changed');
    const leaned = done(table(CARD, AGREEMENT), 'chair', publish(CARD));
    expect(refusalOf(leaned, 'chair', press)).toBe('card.changed');
    expect(refusalOf(table(AGREEMENT), 'chair', { ...press, seen: '' })).toBe('card.changed');
  });

  test('[PUB-40] what was seen has one form, however the card came to be, and fits into a command', () => {
    const { id: cardIs, ...rest } = AGREEMENT;
    const turned = Object.fromEntries([...Object.entries(rest), ['id', cardIs]].reverse()) as CardSnapshot;
    expect(copySeen(table(turned), turned)).toBe(copySeen(table(AGREEMENT), AGREEMENT));
    const worst = (length: number) => '\u0001'.repeat(length);
    const names = Array.from({ length: 30 }, () => worst(120));
    const refs = Array.from({ length: 30 }, () => worst(60));
    const text = worst(LIMITS.charactersPerCard);
    const full = { ...AGREEMENT, text, why: text, who: names, forWhom: refs, about: refs, watcher: worst(120) };
    const readers: Readers = { people: [], audience: new Set(), copyOf: () => null };
    const agreed = { ...agreementWordsOf(full), state: 'open' } as const;
    expect(seenOf({ card: full, by: id('chair'), readers, agreed }).length).toBeLessThan(MOST_SEEN);
  });

  test('[PUB-41] remembers who first wrote it, from session to session, and for the server alone', () => {
    const told = done(table(CARD), 'chair', publish(CARD));
    const copyId = told.conference.copies[0]?.copyId ?? CARD.id;
    const family = done(told, 'chair', { type: 'session.start', sessionId: FAMILY });
    const on: Intent = { ...publish(CARD), sessionId: FAMILY, cardId: copyId, toSessionId: JOINT };
    const { conference } = done(family, 'chair', on);
    const last = conference.copies.at(-1)?.copyId ?? CARD.id;
    expect(wayOf(conference, { sessionId: JOINT, cardId: last }).map(({ maker }) => maker)).toEqual([
      id('chair'),
      id('partner'),
    ]);
    const desk = (who: string) => {
      const reader = conference.people.get(id(who));
      return reader === undefined
        ? null
        : presentView({ conference, now: second(0), isHere: () => false }, reader).desk;
    };
    expect(desk('chair')?.copies).toEqual([
      { sessionId: FAMILY, cardId: copyId, maker: id('partner') },
      { sessionId: JOINT, cardId: last, maker: id('partner') },
    ]);
    expect(desk('manager')).toBeNull();
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
});

test('[PUB-9] a joint session takes copies as well', () => {
  const to = { ...publish(CARD), toSessionId: JOINT };
  expect(refusalOf(table(CARD), 'chair', to)).toBeNull();
});
