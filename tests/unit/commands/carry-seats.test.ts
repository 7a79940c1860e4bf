import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { sessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { describe, expect, test } from 'vitest';
import {
  agreedThen,
  cardOfThen,
  cardThen,
  formerOf,
  idThen,
  PEOPLE_THEN,
  partOf,
  personThen,
} from './former-tables.ts';
import { attempt, done, FAMILY, id, JOINT, opened, PROSECUTION, refusalOf, type Table, withCard } from './table.ts';

/** The family at work, without the confidant, who is new; their picture or plan of then is within reach. */
function familyTable(former = formerOf('family')): Table {
  const gone: Intent = { type: 'participant.remove', participantId: id('confidant') };
  const table = done({ ...opened(), former: [former, formerOf('prosecution')] }, 'chair', gone);
  return done(table, 'chair', { type: 'session.start', sessionId: FAMILY });
}

const PLAN: Intent = {
  ...{ type: 'plan.carry', sessionId: FAMILY, from: partOf('family'), agreementIds: [agreedThen('family', '1')] },
};
const PICTURE: Intent = {
  ...{ type: 'picture.carry', sessionId: FAMILY, from: partOf('family'), cardIds: [cardThen('family', '0')] },
};

const invite = (
  name: string,
  role: Role,
  more: Partial<Extract<Intent, { type: 'participant.invite' }>> = {},
): Intent => ({
  ...{ type: 'participant.invite', name, role, organisationId: null, organisation: null },
  ...{ sessionIds: [FAMILY], language: 'nl', clientOf: null, apartFrom: [], ...more },
});

/** The table with another client, in a session of their own, beside the family's. */
function withExPartner(table: Table): { table: Table; ex: Person } {
  const added = attempt(table, 'chair', {
    ...{ type: 'session.add', name: 'other', clients: true, prosecutor: false, participantIds: [] },
  });
  if (!added.outcome.ok) throw new Error(added.outcome.code);
  const other = sessionId.parse(added.outcome.data?.sessionId);
  const invited = done(added.table, 'chair', invite('Ex', 'client', { sessionIds: [other] }));
  const ex = [...invited.conference.people.values()].at(-1);
  if (ex === undefined) throw new Error('nobody came');
  return { table: invited, ex };
}

describe('where something of an earlier conference was brought', () => {
  test.each([
    ['its plan', PLAN],
    ['its picture', PICTURE],
  ] as const)(
    '[PLAN-210] after %s, no client, confidant or prosecutor comes who did not hear it then',
    (_what, carry) => {
      const { table: before, ex } = withExPartner(familyTable());
      const table = done(before, 'chair', carry);
      const together: Intent = { type: 'participant.place', participantId: ex.id, sessionIds: [FAMILY] };
      expect(refusalOf(before, 'chair', together)).toBeNull();
      expect(refusalOf(table, 'chair', together)).toBe('session.carried');
      expect(refusalOf(before, 'chair', invite('Ex', 'client'))).toBeNull();
      expect(refusalOf(table, 'chair', invite('Ex', 'client'))).toBe('session.carried');
      expect(refusalOf(table, 'chair', invite('Beside', 'confidant', { clientOf: id('client') }))).toBe(
        'session.carried',
      );
      // who heard it then may come, as may every professional
      expect(refusalOf(table, 'chair', invite('Aunt ', 'client'))).toBeNull();
      expect(refusalOf(table, 'chair', invite('New', 'partner'))).toBeNull();
    },
  );

  test('[PLAN-211] a namesake of who heard it does not come beside them', () => {
    const table = done(familyTable(), 'chair', PLAN);
    expect(refusalOf(table, 'chair', invite('CLIENT', 'client'))).toBe('session.carried');
    expect(refusalOf(table, 'chair', invite('client', 'partner'))).toBeNull();
  });

  test('[PLAN-212] what two earlier tables said is for who sat at both', () => {
    const second = { ...formerOf('family'), sessionId: sessionId.parse('session-before-that') };
    const alone = { ...second, sat: second.sat.filter(({ name }) => name !== 'aunt') };
    const table = done({ ...familyTable(), former: [formerOf('family'), alone] }, 'chair', PLAN);
    expect(refusalOf(table, 'chair', invite('aunt', 'client'))).toBeNull();
    const both = done(table, 'chair', { ...PICTURE, from: alone.sessionId });
    expect(refusalOf(both, 'chair', invite('aunt', 'client'))).toBe('session.carried');
  });

  test('[PLAN-213] a table for clients takes nothing while no client is to sit there', () => {
    const empty = done(familyTable(), 'chair', { type: 'participant.remove', participantId: id('client') });
    for (const carry of [PLAN, PICTURE]) expect(refusalOf(empty, 'chair', carry)).toBe('session.audience');
  });

  test('[PLAN-214] a card that was put in the place of one of then is not taken for it: nothing comes, and it is said', () => {
    const forged = { ...cardOfThen('family', '0'), author: id('manager'), text: 'forged' };
    const table = withCard(familyTable(), FAMILY, forged);
    expect(refusalOf(table, 'chair', PICTURE)).toBe('card.inTheWay');
    const carried = done(familyTable(), 'chair', PICTURE);
    expect(attempt(carried, 'chair', PICTURE).outcome).toMatchObject({ ok: true, events: [] });
  });
});

describe('who is called alike', () => {
  const cardsAt = (table: Table) => [...table.cards.values()];
  const written = (by: string) => formerOf('family', { cards: [cardOfThen('family', '0', { author: idThen(by) })] });

  test('[PLAN-215] then: of neither it is known that they are here, and what they said stands under the chair’s name', () => {
    const namesake = { ...personThen('namesake', 'partner'), name: 'Partner' };
    const former = { ...written('partner'), people: [...PEOPLE_THEN, namesake] };
    const [card] = cardsAt(done(familyTable(former), 'chair', PICTURE));
    expect(card).toMatchObject({ author: id('chair'), provenance: 'carried' });
    const plan = done(familyTable(former), 'chair', PLAN);
    expect(JSON.stringify([...plan.conference.agreements.values()])).not.toContain(id('partner'));
  });

  test('[PLAN-215] now, also where the other sits elsewhere', () => {
    const table = done(familyTable(written('partner')), 'chair', invite('partner', 'partner', { sessionIds: [JOINT] }));
    expect(cardsAt(done(table, 'chair', PICTURE))[0]).toMatchObject({ author: id('chair') });
    expect(cardsAt(done(familyTable(written('partner')), 'chair', PICTURE))[0]).toMatchObject({
      author: id('partner'),
    });
  });

  test('[PLAN-215] who was removed then and came back is one person', () => {
    const before: Person = { ...personThen('before', 'partner'), name: 'partner', participation: 'removed' };
    const former = { ...written('partner'), people: [before, ...PEOPLE_THEN] };
    expect(cardsAt(done(familyTable(former), 'chair', PICTURE))[0]).toMatchObject({ author: id('partner') });
  });

  test('[PLAN-216] a prosecutor who is not here said it as it stands, and nobody can tell that it was them', () => {
    const said = ['prosecutor', 'stranger'].map((name, at) =>
      cardOfThen('prosecution', `${at}`, { author: idThen(name) }),
    );
    const table = { ...opened(), former: [formerOf('prosecution', { cards: said })] };
    const cardIds = said.map(({ id: one }) => one);
    const carry: Intent = { type: 'picture.carry', sessionId: JOINT, from: partOf('prosecution'), cardIds };
    const [one, other] = cardsAt(done(table, 'chair', carry));
    expect(one).toMatchObject({ author: id('chair'), provenance: 'carried' });
    expect({ ...one, id: null, order: null }).toEqual({ ...other, id: null, order: null });
    const there: Intent = { ...carry, sessionId: PROSECUTION };
    const back = done({ ...table }, 'chair', { type: 'session.start', sessionId: PROSECUTION });
    expect(cardsAt(done(back, 'chair', there))[0]).toMatchObject({ author: id('prosecutor') });
  });
});
