import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { KeptReport } from '@samenspraak/shared/domain/agreements.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { describe, expect, test } from 'vitest';
import {
  agreedThen,
  agreementThen,
  allFormer,
  BEFORE,
  cardOfThen,
  cardThen,
  formerOf,
  HELD_AT,
  idThen,
  NOW,
  type Part,
  PEOPLE_THEN,
  partOf,
  reportThen,
  SAID_AT,
} from './former-tables.ts';
import { attempt, card, done, FAMILY, id, JOINT, opened, refusalOf, sessionOf, type Table, withCard } from './table.ts';

const WHERE = { joint: JOINT, family: FAMILY, prosecution: JOINT } as const satisfies Record<Part, string>;
type FormerParts = Table['former'];

/** A later conference of that case; the part of that name is at work, and its confidant, who is new, was not asked. */
function later(part: Part = 'joint', former: FormerParts = allFormer()): Table {
  const table = done({ ...opened(), former }, 'chair', { type: 'participant.remove', participantId: id('confidant') });
  return WHERE[part] === JOINT ? table : done(table, 'chair', { type: 'session.start', sessionId: WHERE[part] });
}

const plan = (part: Part, ...names: readonly string[]) => {
  const agreementIds = names.map((name) => agreedThen(part, name));
  return { type: 'plan.carry', sessionId: WHERE[part], from: partOf(part), agreementIds } as const;
};
const picture = (part: Part, ...names: readonly string[]) => {
  const cardIds = names.map((name) => cardThen(part, name));
  return { type: 'picture.carry', sessionId: WHERE[part], from: partOf(part), cardIds } as const;
};

function planOf({ conference }: Table, session = JOINT) {
  return [...conference.agreements.values()].filter(({ sessionId }) => sessionId === session);
}

describe('agreements of an earlier conference', () => {
  test('[PLAN-113] come as they stand, with people as they are called now, why they stand so, and what was said of it there', () => {
    const table = done(later(), 'chair', plan('joint', '1'), NOW);
    expect(planOf(table)).toEqual([
      {
        ...agreementThen('joint', '1'),
        ...{ id: expect.any(String), sessionId: JOINT },
        // who is not here again is called by their organisation, and the family not at all
        ...{ who: [id('partner'), 'Police', 'grandmother'], forWhom: [], watcher: id('manager') },
        ...{ origin: { conferenceId: BEFORE, agreementId: agreedThen('joint', '1'), takenAt: NOW } },
        // the last reason alone; what a client said who is not here, the chair brings in
        changes: [{ at: SAID_AT, state: 'doing', why: 'a reason of then in the part joint', by: id('manager') }],
        kept: [{ ...reportThen('joint', 'client'), by: id('chair'), voice: 'client' }],
      },
    ]);
    expect(planOf(table)[0]?.id).not.toBe(agreedThen('joint', '1'));
  });

  test('[PLAN-113] among the family, whoever is here again is named', () => {
    const [one] = planOf(done(later('family'), 'chair', plan('family', '1')), FAMILY);
    expect(one).toMatchObject({ who: [id('partner'), 'Police', 'grandmother'], forWhom: [id('client')] });
    expect(JSON.stringify(one)).not.toContain('aunt');
  });

  test('[PLAN-122] what those for whom it was made say is their own again where they are, and unnamed where they are not', () => {
    const from = (name: string, more: Partial<KeptReport> = {}) => reportThen('family', name, more);
    const kept = [
      from('client'),
      from('aunt', { words: 'of the aunt' }),
      from('manager', { voice: 'child', voiceOf: 'Sem' }),
      from('manager', { voice: 'client', voiceOf: ' AUNT' }),
      from('stranger', { voice: 'child', voiceOf: 'Sem', words: 'of the stranger' }),
      from('stranger', { words: 'of nobody' }),
      from('client', { typedBy: idThen('aunt'), words: 'typed by who is gone' }),
      from('client', { typedBy: idThen('partner'), words: 'typed by who is here' }),
    ];
    const changes = [{ at: SAID_AT, state: 'notKept', why: 'because', by: idThen('stranger') }] as const;
    const agreements = [agreementThen('family', '1', { kept, changes })];
    const [one] = planOf(
      done(later('family', [formerOf('family', { agreements })]), 'chair', plan('family', '1')),
      FAMILY,
    );
    expect(one?.kept.map(({ by, voice, voiceOf, typedBy, words }) => [by, voice, voiceOf, typedBy, words])).toEqual([
      [id('client'), null, '', undefined, kept[0]?.words],
      [id('chair'), 'client', '', undefined, 'of the aunt'],
      [id('manager'), 'child', 'Sem', undefined, kept[0]?.words],
      [id('manager'), 'client', '', undefined, kept[0]?.words],
      [id('chair'), 'child', 'Sem', undefined, 'of the stranger'],
      [id('chair'), 'client', '', undefined, 'typed by who is gone'],
      [id('client'), null, '', id('partner'), 'typed by who is here'],
    ]);
    expect(one?.changes).toEqual([{ at: SAID_AT, state: 'notKept', why: 'because', by: null }]);
    expect(JSON.stringify(one)).not.toContain('person-before');
  });

  test('[PLAN-123] a reason that stayed at another table then stays there now', () => {
    const changes = [{ at: SAID_AT, state: 'notKept', why: '', by: null }] as const;
    const agreements = [agreementThen('joint', '1', { changes, kept: [] })];
    const [one] = planOf(done(later('joint', [formerOf('joint', { agreements })]), 'chair', plan('joint', '1')));
    expect([one?.changes, one?.kept]).toEqual([changes, []]);
  });

  test('[PLAN-114] come once, however often they are asked for and by whichever way', () => {
    const table = done(later(), 'chair', plan('joint', '1', '2'));
    expect(attempt(table, 'chair', plan('joint', '2', '1')).outcome).toMatchObject({ ok: true, events: [] });
    expect(planOf(table)).toHaveLength(2);
    const origin = { conferenceId: BEFORE, agreementId: agreedThen('joint', '1'), takenAt: HELD_AT };
    const made = agreementThen('prosecution', '1', { origin });
    const twin = agreementThen('prosecution', '2', { origin });
    const again = { ...table, former: [...table.former, formerOf('prosecution', { agreements: [made, twin] })] };
    const elsewhere = { ...again, former: again.former.slice(-1) };
    const outcome = attempt(elsewhere, 'chair', plan('prosecution', '1', '2')).outcome;
    expect(outcome).toMatchObject({ ok: true, events: [] });
    const fresh = done(later('joint', elsewhere.former), 'chair', plan('prosecution', '1', '2'));
    expect(planOf(fresh)).toHaveLength(1);
  });

  test('[PLAN-115] are asked for by name, from where they are, by the chair, at a table that is at work', () => {
    expect(refusalOf(later(), 'chair', plan('joint', '1', '9'))).toBe('agreement.unknown');
    expect(refusalOf(later(), 'chair', { ...plan('joint', '1'), from: partOf('family') })).toBe('agreement.unknown');
    expect(refusalOf(later(), 'chair', { ...plan('joint', '1'), from: JOINT })).toBe('session.unknown');
    expect(refusalOf(later(), 'manager', plan('joint', '1'))).toBe('role.forbidden');
    expect(refusalOf(later(), 'chair', { ...plan('family', '1') })).toBe('session.notRunning');
  });

  test('[PLAN-116] do not come to a client who has not sat there, nor with one who has', () => {
    expect(refusalOf(later('family'), 'chair', plan('family', '1'))).toBeNull();
    const begun = done({ ...opened(), former: allFormer() }, 'chair', { type: 'session.start', sessionId: FAMILY });
    expect(refusalOf(begun, 'chair', plan('family', '1'))).toBe('session.audience');
    const unseen = allFormer().map((one) => ({ ...one, sat: one.sat.filter(({ role }) => role !== 'client') }));
    expect(refusalOf(later('family', unseen), 'chair', plan('family', '1'))).toBe('session.audience');
    for (const part of ['joint', 'prosecution'] as const) {
      const across = { ...plan(part, '1'), sessionId: FAMILY };
      expect(refusalOf(later('family'), 'chair', across)).toBe('session.audience');
    }
  });
});

describe('the picture of an earlier conference', () => {
  const cardOn = (table: Table, session: string, part: Part, name: string) =>
    table.cards.get(`${session}/${cardThen(part, name)}`);

  test('[PLAN-117] comes under the names it had, a returning maker’s cards as their own', () => {
    const table = done(later(), 'chair', picture('joint', '0', '1'), NOW);
    expect(cardOn(table, JOINT, 'joint', '0')).toMatchObject({
      ...{ kind: 'concern', text: 'seen then in the part joint', author: id('partner'), provenance: 'carried' },
      order: 'a0',
    });
    // of whom did not come back the chair brings it in; it leans on what came along
    expect(cardOn(table, JOINT, 'joint', '1')).toMatchObject({
      author: id('chair'),
      answers: [cardThen('joint', '0')],
    });
    expect(cardOn(table, JOINT, 'joint', '1')?.voice).toBeUndefined();
    expect(sessionOf(table).carried).toEqual({ from: partOf('joint'), at: HELD_AT.slice(0, 10) });
    expect(JSON.stringify([...table.cards.values()])).not.toMatch(/person-before|stranger|aunt/);
  });

  test('[PLAN-118] the words of a client who is not here stay a client’s, and those of one who is are their own', () => {
    const [, family] = allFormer();
    const own = cardOfThen('family', '3', { author: idThen('client') });
    const child = cardOfThen('family', '4', { author: idThen('manager'), voice: 'child' });
    const former = [formerOf('family', { cards: [...(family?.cards ?? []), own, child] })];
    const table = done(later('family', former), 'chair', picture('family', '2', '3', '4'));
    expect(cardOn(table, FAMILY, 'family', '2')).toMatchObject({ author: id('chair'), voice: 'client' });
    expect(cardOn(table, FAMILY, 'family', '3')).toMatchObject({ author: id('client') });
    expect(cardOn(table, FAMILY, 'family', '3')?.voice).toBeUndefined();
    expect(cardOn(table, FAMILY, 'family', '4')).toMatchObject({ author: id('manager'), voice: 'child' });
  });

  test('[PLAN-119] what lies there stays, and what was taken away does not come back', () => {
    const table = done(later(), 'chair', picture('joint', '0'));
    const reworded = withCard(table, JOINT, {
      ...cardOfThen('joint', '0'),
      ...{ author: id('partner'), text: 'worse now', provenance: 'carried' },
    });
    const again = done(reworded, 'chair', picture('joint', '0', '1'));
    expect(cardOn(again, JOINT, 'joint', '0')?.text).toBe('worse now');
    const gone = done(again, 'chair', { type: 'card.withdraw', sessionId: JOINT, cardId: cardThen('joint', '0') });
    expect(attempt(gone, 'chair', picture('joint', '0')).outcome).toMatchObject({ ok: true, events: [], cards: [] });
  });

  test('[PLAN-120] comes wholly or not at all: a board that would overflow takes none of it', () => {
    const cards = new Map<string, CardSnapshot>();
    for (let i = 0; i < LIMITS.cardsPerSession - 1; i += 1)
      cards.set(`${JOINT}/${card(`${i}`)}`, { id: card(`${i}`), kind: 'concern', author: id('partner'), text: '' });
    const { outcome } = attempt({ ...later(), cards }, 'chair', picture('joint', '0', '1'));
    expect(outcome).toMatchObject({ ok: false, code: 'limit.reached' });
  });

  test('[PLAN-121] asks for cards that are there, and for readers who were', () => {
    expect(refusalOf(later(), 'chair', picture('joint', '0', '7'))).toBe('card.unknown');
    expect(refusalOf(later('family'), 'chair', { ...picture('joint', '0'), sessionId: FAMILY })).toBe(
      'session.audience',
    );
    expect(PEOPLE_THEN.some(({ name }) => name === 'confidant')).toBe(false);
    const withConfidant = done({ ...opened(), former: allFormer() }, 'chair', {
      type: 'session.start',
      sessionId: FAMILY,
    });
    expect(refusalOf(withConfidant, 'chair', picture('family', '0'))).toBe('session.audience');
  });
});
