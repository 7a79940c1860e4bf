import { AGREEMENT_NEEDS, type AgreementNeed, missingOf } from '@samenspraak/shared/commands/agreement.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { AGREEMENT_STATES } from '@samenspraak/shared/domain/agreements.ts';
import { agreementId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, card, done, FAMILY, id, JOINT, opened, refusalOf, type Table, withCard } from './table.ts';

const WHOLE: CardSnapshot = {
  id: card('agreement'),
  kind: 'agreement',
  author: id('partner'),
  text: '  Grandmother has a bed ready. ',
  who: ['Grandmother'],
  by: '2026-12-01',
  why: 'then there is somewhere to go',
  answers: [card('concern')],
};

const EMPTY: Readonly<Record<AgreementNeed, Partial<CardSnapshot>>> = {
  text: { text: ' \n ' },
  who: { who: ['', '  '] },
  by: {},
  why: { why: '   ' },
  answers: { answers: [] },
};

/** The card with these of its needs left empty. */
function lacking(needs: readonly AgreementNeed[]): CardSnapshot {
  const { by, ...rest } = WHOLE;
  const dated = needs.includes('by') || by === undefined ? rest : { ...rest, by };
  return Object.assign({}, dated, ...needs.map((need) => EMPTY[need]));
}

const adopt = { type: 'agreement.adopt', sessionId: JOINT, cardId: WHOLE.id } as const;
const adopted = (): Table => done(withCard(opened(), JOINT, WHOLE), 'chair', adopt);

function only(table: Table) {
  const [agreement] = table.conference.agreements.values();
  if (agreement === undefined) throw new Error('nothing was adopted');
  return agreement;
}

describe('adopting', () => {
  test('[CMD-43] what, who, when, why and what it answers: an agreement needs all five', () => {
    fc.assert(
      fc.property(fc.subarray([...AGREEMENT_NEEDS]), (needs) => {
        const snapshot = lacking(needs);
        expect(missingOf(snapshot)).toEqual(needs);
        const code = refusalOf(withCard(opened(), JOINT, snapshot), 'chair', adopt);
        expect(code).toBe(needs.length === 0 ? null : 'agreement.incomplete');
      }),
    );
  });

  test('[CMD-44] the plan holds the agreement as its words stood', () => {
    expect(only(adopted())).toMatchObject({
      sessionId: JOINT,
      cardId: WHOLE.id,
      what: 'Grandmother has a bed ready.',
      who: ['Grandmother'],
      by: '2026-12-01',
      answers: [card('concern')],
      state: 'open',
    });
  });

  test('[CMD-45] one name is as good as a list of one', () => {
    const table = done(withCard(opened(), JOINT, { ...WHOLE, who: 'Grandmother' }), 'chair', adopt);
    expect(only(table).who).toEqual(['Grandmother']);
  });

  test('[CMD-46] an agreement is adopted once', () => {
    expect(refusalOf(adopted(), 'chair', adopt)).toBe('agreement.adopted');
  });

  test('[CMD-47] only a card that is there and is an agreement is adopted', () => {
    expect(refusalOf(opened(), 'chair', adopt)).toBe('card.unknown');
    expect(refusalOf(withCard(opened(), JOINT, { ...WHOLE, kind: 'idea' }), 'chair', adopt)).toBe('card.unknown');
    expect(refusalOf(withCard(opened(), FAMILY, WHOLE), 'chair', adopt)).toBe('card.unknown');
  });

  test('[CMD-48] an agreement of another session with the same card id tells nothing here', () => {
    const elsewhere = done(adopted(), 'chair', { type: 'session.start', sessionId: FAMILY });
    const here = withCard(elsewhere, FAMILY, WHOLE);
    expect(refusalOf(here, 'chair', { ...adopt, sessionId: FAMILY })).toBeNull();
  });
});

describe('what becomes of an agreement', () => {
  const update = (table: Table, state: (typeof AGREEMENT_STATES)[number]) =>
    ({ type: 'agreement.update', agreementId: only(table).id, state, why: 'we asked' }) as const;

  test('[CMD-49] the chair and the case manager keep its state; to what it is already, nothing changes', () => {
    for (const name of ['chair', 'manager']) {
      let table = adopted();
      for (const state of [...AGREEMENT_STATES, 'open'] as const) {
        const { table: after, outcome } = attempt(table, name, update(table, state));
        expect(outcome).toMatchObject({ ok: true });
        expect(only(after).state).toBe(state);
        table = after;
      }
      expect(attempt(table, name, update(table, 'open')).outcome).toMatchObject({ events: [] });
    }
    expect(refusalOf(adopted(), 'partner', update(adopted(), 'done'))).toBe('role.forbidden');
  });

  test('[CMD-50] an agreement that is not there is unknown', () => {
    const missing = {
      type: 'agreement.update',
      agreementId: agreementId.parse('agreement-none'),
      state: 'done',
      why: '',
    } as const;
    expect(refusalOf(opened(), 'chair', missing)).toBe('agreement.unknown');
  });
});

describe('withdrawing', () => {
  const withdraw = { type: 'card.withdraw', sessionId: JOINT, cardId: WHOLE.id } as const;

  test('[CMD-51] a card is withdrawn by its maker or the chair', () => {
    const table = withCard(opened(), JOINT, WHOLE);
    for (const name of ['partner', 'chair']) {
      const { outcome } = attempt(table, name, withdraw);
      expect(outcome).toMatchObject({ events: [{ type: 'card.withdrawn', sessionId: JOINT, cardId: WHOLE.id }] });
    }
    expect(refusalOf(table, 'second', withdraw)).toBe('card.notYours');
  });

  test('[CMD-52] a card that is not there, or in a session that is not one’s own, is unknown', () => {
    expect(refusalOf(opened(), 'partner', withdraw)).toBe('card.unknown');
    const foreign = withCard(opened(), FAMILY, WHOLE);
    expect(refusalOf(foreign, 'outsider', { ...withdraw, sessionId: FAMILY })).toBe('session.unknown');
  });
});
