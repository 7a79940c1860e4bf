import { agreementChangeCommands } from '@samenspraak/shared/commands/agreement-change.ts';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { describe, expect, test } from 'vitest';
import { inPlan, published, WHOLE } from './agreed-tables.ts';
import { agreementThen, BEFORE, formerOf, partOf } from './former-tables.ts';
import { attempt, done, FAMILY, id, JOINT, opened, refusalOf, second, type Table, withCard } from './table.ts';

type Change = Extract<Intent, { type: 'agreement.change' }>;
const change = (table: Table, words: Change['words'], more: Partial<Change> = {}): Intent => ({
  ...{ type: 'agreement.change', agreementId: inPlan(table, JOINT).id, words, why: 'she moved', ...more },
});

describe('wording an agreement otherwise', () => {
  test('[PLAN-140] changes what is named and leaves the rest, with who, when and why', () => {
    const table = published();
    const after = done(table, 'manager', change(table, { by: '2026-12-15', load: 'heavy' }), second(7));
    expect(inPlan(after, JOINT)).toEqual({
      ...inPlan(table, JOINT),
      ...{ by: '2026-12-15', load: 'heavy' },
      changes: [{ at: second(7), state: null, why: 'she moved', by: id('manager') }],
    });
    expect(inPlan(after, FAMILY)).toEqual(inPlan(table, FAMILY));
  });

  test('[PLAN-141] to the same words nothing changes', () => {
    const table = published();
    const { outcome } = attempt(table, 'chair', change(table, { what: 'Grandmother has a bed ready' }));
    expect(outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[PLAN-255] what was not kept is set running again with another date and one reason, in every plan that has it', () => {
    let table = published();
    const agreementId = inPlan(table, JOINT).id;
    table = done(table, 'chair', { type: 'agreement.update', agreementId, state: 'notKept', why: 'she was ill' });
    const after = done(
      table,
      'chair',
      change(table, { by: '2027-01-15' }, { again: true, everywhere: true }),
      second(7),
    );
    expect(inPlan(after, JOINT)).toMatchObject({ state: 'open', by: '2027-01-15' });
    expect(inPlan(after, JOINT).changes.slice(1)).toEqual([
      { at: second(7), state: null, why: 'she moved', by: id('chair') },
      { at: second(7), state: 'open', why: '', by: id('chair') },
    ]);
    expect(inPlan(after, FAMILY)).toMatchObject({ state: 'open', by: '2027-01-15' });
    expect(JSON.stringify(inPlan(after, FAMILY).changes)).not.toContain('she moved');
  });

  test('[PLAN-256] set running again in the same words it keeps the reason, and what runs already goes on as it did', () => {
    let table = published();
    const agreementId = inPlan(table, JOINT).id;
    const same = attempt(table, 'chair', change(table, {}, { again: true }));
    expect(same.outcome).toMatchObject({ ok: true, events: [] });
    table = done(table, 'chair', { type: 'agreement.update', agreementId, state: 'dropped', why: 'she moved away' });
    const after = done(table, 'chair', change(table, {}, { again: true }), second(7));
    expect(inPlan(after, JOINT)).toMatchObject({ state: 'open' });
    expect(inPlan(after, JOINT).changes.at(-1)).toEqual({
      at: second(7),
      state: 'open',
      why: 'she moved',
      by: id('chair'),
    });
  });

  test('[PLAN-142] everywhere: the others read it as they may, and not why', () => {
    const table = published();
    const who = [id('outsider'), id('second'), 'grandmother'];
    const words = { who, what: 'Two beds', watcher: id('outsider') };
    const after = done(table, 'chair', change(table, words, { everywhere: true }), second(7));
    expect(inPlan(after, JOINT)).toMatchObject({ ...words, changes: [{ why: 'she moved' }] });
    // the outsider has no seat there, and no organisation to be called by
    expect(inPlan(after, FAMILY)).toMatchObject({
      who: [id('second'), 'grandmother'],
      what: 'Two beds',
      watcher: null,
    });
    expect(inPlan(after, FAMILY).changes).toEqual([{ at: second(7), state: null, why: '', by: null }]);
  });

  test('[PLAN-143] everywhere leaves what another session took over by itself from an earlier conference', () => {
    const origin = { conferenceId: BEFORE, agreementId: agreementThen('joint', '1').id, takenAt: second(0) };
    const twin = agreementThen('family', '1', { origin });
    const former = [formerOf('joint'), formerOf('family', { agreements: [twin] })];
    let table: Table = { ...opened(), former };
    table = done(table, 'chair', { type: 'participant.remove', participantId: id('confidant') });
    const carry = { type: 'plan.carry', sessionId: JOINT, from: partOf('joint') } as const;
    table = done(table, 'chair', { ...carry, agreementIds: [agreementThen('joint', '1').id] });
    table = done(table, 'chair', { type: 'session.start', sessionId: FAMILY });
    table = done(table, 'chair', { ...carry, sessionId: FAMILY, from: partOf('family'), agreementIds: [twin.id] });
    const after = done(table, 'chair', change(table, { what: 'Two beds' }, { everywhere: true }));
    expect(inPlan(after, JOINT).what).toBe('Two beds');
    expect(inPlan(after, FAMILY)).toEqual(inPlan(table, FAMILY));
  });

  test('[PLAN-146] everywhere tells what is changed now alone, not what was worded otherwise here before', () => {
    const secret = { why: 'he was seen at the school', ifNotKept: 'then the police', who: [id('prosecutor')] };
    const before = done(published(), 'chair', change(published(), secret));
    const { table: after, outcome } = attempt(
      before,
      'chair',
      change(before, { by: '2026-12-15' }, { everywhere: true }),
    );
    if (!outcome.ok) throw new Error(outcome.code);
    const told = outcome.events.filter((fact) => 'sessionId' in fact && fact.sessionId === FAMILY);
    expect(told).toMatchObject([{ type: 'agreement.changed', words: { by: '2026-12-15' }, why: '' }]);
    expect(JSON.stringify(told)).not.toMatch(/school|police/);
    expect(inPlan(after, FAMILY)).toEqual({
      ...inPlan(before, FAMILY),
      ...{ by: '2026-12-15', changes: [{ at: second(0), state: null, why: '', by: null }] },
    });
  });

  test('[PLAN-147] everywhere tells nothing where its readers may know none of it, not even that something changed', () => {
    const table = published();
    const { outcome } = attempt(table, 'chair', change(table, { watcher: id('prosecutor') }, { everywhere: true }));
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.events.map((fact) => 'sessionId' in fact && fact.sessionId)).toEqual([JOINT]);
  });

  test('[PLAN-148] everywhere goes nowhere once its organisation does not pass it on now; here it may be worded otherwise', () => {
    const table = withCard(published(), JOINT, { ...WHOLE, shareable: 'notNow' });
    expect(refusalOf(table, 'chair', change(table, { what: 'Two beds' }, { everywhere: true }))).toBe(
      'card.notShareable',
    );
    expect(inPlan(done(table, 'chair', change(table, { what: 'Two beds' })), JOINT).what).toBe('Two beds');
  });

  test('[PLAN-144] is for who keeps the plan; everywhere for the chair; a copy follows what it copies', () => {
    const table = published();
    for (const name of ['partner', 'second', 'expert'])
      expect(refusalOf(table, name, change(table, { what: 'x' }))).toBe('role.forbidden');
    expect(refusalOf(table, 'manager', change(table, { what: 'x' }, { everywhere: true }))).toBe('role.forbidden');
    const copy = { agreementId: inPlan(table, FAMILY).id };
    expect(refusalOf(table, 'chair', change(table, { what: 'x' }, copy))).toBe('card.copyStands');
    expect(refusalOf(table, 'client', change(table, { what: 'x' }, copy))).toBe('role.forbidden');
  });

  test('[PLAN-145] is not readable without a reason, without who or what, or with words that are asked for nowhere', () => {
    const { schema } = agreementChangeCommands['agreement.change'];
    const asked = { agreementId: 'agreement-one', words: { what: 'Two beds' }, why: 'she moved' };
    expect(schema.safeParse(asked).success).toBe(true);
    const wrong = [{ what: ' ' }, { who: [] }, { why: '' }, { by: 'soon' }, { agreementKind: 'other' }];
    for (const words of wrong) expect(schema.safeParse({ ...asked, words }).success).toBe(false);
    expect(schema.safeParse({ ...asked, why: '  ' }).success).toBe(false);
    const more = schema.safeParse({ ...asked, words: { what: 'Two beds', answers: ['card-one'], state: 'done' } });
    expect(more.data?.words).toEqual({ what: 'Two beds' });
  });
});
