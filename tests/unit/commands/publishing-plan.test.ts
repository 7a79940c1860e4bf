import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { describe, expect, test } from 'vitest';
import { formerOf } from './former-tables.ts';
import { AGREEMENT, CARD, copySeen, publish, table } from './publishing-tables.ts';
import { attempt, card, done, FAMILY, id, PROSECUTION, refusalOf, withCard } from './table.ts';

describe('what goes into the plan with a copy', () => {
  test('[PUB-60] what comes into the plan is seen as well: words that were changed since, and how it goes', () => {
    const adopt: Intent = { type: 'agreement.adopt', sessionId: PROSECUTION, cardId: AGREEMENT.id };
    const agreed = done(table(AGREEMENT), 'chair', adopt);
    const seen = copySeen(agreed, AGREEMENT);
    const press = { ...publish(AGREEMENT), seen };
    expect(refusalOf(table(AGREEMENT), 'chair', press)).toBe('card.changed');
    expect(refusalOf(agreed, 'chair', press)).toBeNull();
    const agreementId = [...agreed.conference.agreements.keys()][0];
    if (agreementId === undefined) throw new Error('nothing was agreed');
    const change = (words: object): Intent => ({
      type: 'agreement.change',
      agreementId,
      words,
      why: 'a secret of there',
    });
    const worded = done(agreed, 'chair', change({ why: 'He was seen at the school.' }));
    expect(refusalOf(worded, 'chair', press)).toBe('card.changed');
    expect(copySeen(worded, AGREEMENT)).toContain('He was seen at the school.');
    expect(copySeen(worded, AGREEMENT)).not.toContain('a secret of there');
    const going = done(agreed, 'chair', { type: 'agreement.update', agreementId, state: 'notKept', why: 'no' });
    expect(refusalOf(going, 'chair', press)).toBe('card.changed');
    // who is not to be named there may change unseen: they are in neither
    const watched = done(agreed, 'chair', change({ watcher: null }));
    expect(refusalOf(watched, 'chair', press)).toBeNull();
  });

  test('[PUB-61] a card under the name of one that an earlier conference agreed on brings nothing of its plan', () => {
    const part = formerOf('prosecution');
    const [made] = part.agreements;
    if (made === undefined) throw new Error('nothing was agreed then');
    const carry: Intent = {
      ...{ type: 'plan.carry', sessionId: PROSECUTION, from: part.sessionId, agreementIds: [made.id] },
    };
    const carried = done({ ...table(), former: [part] }, 'chair', carry);
    const [{ cardId }] = [...carried.conference.agreements.values()] as unknown as [{ cardId: typeof CARD.id }];
    for (const forged of [made.cardId, cardId]) {
      const held = withCard(carried, PROSECUTION, { ...CARD, id: forged, kind: 'agreement' });
      const { outcome } = attempt(held, 'chair', { ...publish(CARD), cardId: forged });
      if (!outcome.ok) throw new Error(outcome.code);
      expect(outcome.events.map(({ type }) => type)).toEqual(['card.published', 'card.received']);
      expect(JSON.stringify(outcome)).not.toContain(made.what);
    }
  });
});

describe('what an agreement was made of, and how it goes', () => {
  test('[PUB-66] an idea of which an adopted agreement was made stands, here and as a copy', () => {
    const idea = { ...CARD, id: card('idea'), kind: 'idea' } as const;
    const made = { ...AGREEMENT, idea: idea.id };
    const withdraw = { type: 'card.withdraw', sessionId: PROSECUTION, cardId: idea.id } as const;
    expect(refusalOf(table(idea, made), 'partner', withdraw)).toBeNull();
    const adopt = { type: 'agreement.adopt', sessionId: PROSECUTION, cardId: made.id } as const;
    const adopted = done(table(idea, made), 'chair', adopt);
    for (const name of ['partner', 'chair']) expect(refusalOf(adopted, name, withdraw)).toBe('idea.stands');
    const told = done(table(idea), 'chair', publish(idea));
    const copyId = told.conference.copies[0]?.copyId ?? idea.id;
    const copy = withCard(told, FAMILY, { ...idea, id: copyId, author: id('chair') });
    const family = done(
      withCard(copy, FAMILY, { ...made, author: id('chair'), idea: copyId }),
      ...(['chair', { type: 'session.start', sessionId: FAMILY }] as const),
    );
    const there = done(family, 'chair', { ...adopt, sessionId: FAMILY });
    const { outcome } = attempt(there, 'partner', withdraw);
    expect(outcome).toMatchObject({ ok: true });
    if (outcome.ok)
      expect(outcome.events).toEqual([{ type: 'card.withdrawn', sessionId: PROSECUTION, cardId: idea.id }]);
  });

  test('[PUB-8] how an agreement goes is told in the plan of another session when the chair lets it, and else not', () => {
    const adopted = done(table(AGREEMENT), 'chair', {
      type: 'agreement.adopt',
      sessionId: PROSECUTION,
      cardId: AGREEMENT.id,
    });
    const told = done(adopted, 'chair', publish(AGREEMENT));
    const [first, copy] = [...told.conference.agreements.values()];
    for (const one of [first, copy]) {
      const agreementId = one?.id ?? ('' as never);
      const update = { type: 'agreement.update', agreementId, state: 'done', why: '' } as const;
      const kept = done(told, 'chair', update);
      expect([...kept.conference.agreements.values()].map(({ state }) => state).sort()).toEqual(['done', 'open']);
      const all = done(told, 'chair', { ...update, everywhere: true });
      expect([...all.conference.agreements.values()].map(({ state }) => state)).toEqual(['done', 'done']);
    }
  });
});
