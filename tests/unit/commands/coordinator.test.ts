import { receiversOf } from '@samenspraak/client/features/coordination/may-coordinate.ts';
import { presentView } from '@samenspraak/server/rooms/present-view.ts';
import type { Conference } from '@samenspraak/shared/commands/conference-state.ts';
import { coordinatorAmong, coordinatorOf } from '@samenspraak/shared/commands/coordinator-of.ts';
import { fold, type Intent } from '@samenspraak/shared/commands/registry.ts';
import { describe, expect, test } from 'vitest';
import { attempt, done, FAMILY, id, opened, PROSECUTION, refusalOf, second, type Table } from './table.ts';

const handOver = (to: string, notes = 'the school is waiting'): Intent => ({
  ...{ type: 'coordinator.handOver', to: id(to), notes },
});
const take: Intent = { type: 'coordinator.take' };
const keeper = ({ conference }: Table) => coordinatorOf(conference)?.id;
const offered = (): Table => done(opened(), 'manager', handOver('partner'), second(3));

function seenBy(name: string, conference: Conference) {
  const reader = conference.people.get(id(name));
  if (reader === undefined) throw new Error(`nobody is called ${name}`);
  return presentView({ conference, now: second(9), isHere: () => false }, reader);
}

describe('coordination', () => {
  test('[PLAN-150] lies with the case manager until somebody is named, and changes hands when it is taken on', () => {
    expect(keeper(opened())).toBe(id('manager'));
    const table = offered();
    expect(keeper(table)).toBe(id('manager'));
    expect(table.conference.coordination).toEqual({
      ...{ coordinator: null, since: null },
      handOver: { from: id('manager'), to: id('partner'), notes: 'the school is waiting', at: second(3) },
    });
    const taken = done(table, 'partner', take, second(8));
    expect(keeper(taken)).toBe(id('partner'));
    expect(taken.conference.coordination).toEqual({
      ...{ coordinator: id('partner'), since: second(8), handOver: null, former: [id('manager')] },
      taken: { from: id('manager'), to: id('partner'), notes: 'the school is waiting', at: second(3) },
    });
    expect(attempt(taken, 'partner', take).outcome).toMatchObject({ ok: true, events: [] });
  });

  test('[PLAN-151] is taken on or declined by whom it was offered alone, and taken back by who keeps the plan', () => {
    for (const name of ['second', 'expert', 'chair']) expect(refusalOf(offered(), name, take)).toBe('coordinator.none');
    expect(refusalOf(offered(), 'client', take)).toBe('role.forbidden');
    expect(refusalOf(offered(), 'second', { type: 'coordinator.decline' })).toBe('coordinator.none');
    const declined = done(offered(), 'partner', { type: 'coordinator.decline' });
    expect(declined.conference.coordination.handOver).toBeNull();
    expect(refusalOf(declined, 'partner', take)).toBe('coordinator.none');
    expect(refusalOf(offered(), 'second', { type: 'coordinator.keep' })).toBe('role.forbidden');
    const kept = done(offered(), 'manager', { type: 'coordinator.keep' });
    expect(kept.conference.coordination.handOver).toBeNull();
    expect(keeper(kept)).toBe(id('manager'));
  });

  test('[PLAN-152] goes to a case manager or partner who sits with who offers it; whoever else is unknown', () => {
    for (const name of ['expert', 'client', 'chair', 'prosecutor', 'recorder'])
      expect(refusalOf(opened(), 'chair', handOver(name))).toBe('coordinator.notTheirs');
    expect(refusalOf(opened(), 'second', handOver('partner'))).toBe('role.forbidden');
    // the prosecutor shares no session with the outsider
    expect(refusalOf(opened(), 'manager', handOver('nobody'))).toBe('participant.unknown');
    const apart = opened();
    const people = new Map(apart.conference.people);
    const manager = people.get(id('manager'));
    if (manager === undefined) throw new Error('no manager');
    people.set(manager.id, { ...manager, sessionIds: [PROSECUTION] });
    const table = { ...apart, conference: { ...apart.conference, people } };
    expect(refusalOf(table, 'manager', handOver('outsider'))).toBe('participant.unknown');
  });

  test('[PLAN-153] who took it on keeps the plan from then on, and can hand it over further', () => {
    const taken = done(offered(), 'partner', take);
    const next = done(taken, 'partner', handOver('second'));
    expect(keeper(next)).toBe(id('partner'));
    expect(keeper(done(next, 'second', take))).toBe(id('second'));
    expect(refusalOf(taken, 'chair', handOver('partner'))).toBe('coordinator.theirs');
    expect(refusalOf(opened(), 'chair', handOver('manager'))).toBeNull();
  });

  test('[PLAN-156] is not seized: what was handed over goes further, back or to another by who has it or the chair alone', () => {
    const taken = done(offered(), 'partner', take);
    for (const name of ['manager', 'second', 'expert', 'prosecutor']) {
      expect(refusalOf(taken, name, handOver(name === 'second' ? 'manager' : 'second'))).toBe('role.forbidden');
      expect(refusalOf(taken, name, { type: 'coordinator.keep' })).toBe('role.forbidden');
    }
    const onward = done(taken, 'partner', handOver('second'));
    expect(refusalOf(onward, 'manager', handOver('manager'))).toBe('role.forbidden');
    expect(refusalOf(onward, 'second', handOver('manager'))).toBe('role.forbidden');
    for (const name of ['partner', 'chair']) {
      expect(done(onward, name, handOver('manager')).conference.coordination.handOver?.to).toBe(id('manager'));
      expect(done(onward, name, { type: 'coordinator.keep' }).conference.coordination.handOver).toBeNull();
    }
  });

  test('[PLAN-157] does not show at another table to have changed hands: those there keep who they turn to', () => {
    const begun = opened();
    const people = new Map(begun.conference.people);
    for (const [name, at] of [
      ['manager', [PROSECUTION, FAMILY]],
      ['partner', [PROSECUTION]],
      ['second', [FAMILY]],
    ] as const) {
      const person = people.get(id(name));
      if (person !== undefined) people.set(person.id, { ...person, sessionIds: [...at] });
    }
    const apart = { ...begun, conference: { ...begun.conference, people } };
    const there = ({ conference }: Table, session: typeof FAMILY) => coordinatorAmong(conference, [session])?.id;
    const taken = done(done(apart, 'chair', handOver('partner')), 'partner', take);
    expect([there(taken, PROSECUTION), there(taken, FAMILY)]).toEqual([id('partner'), id('manager')]);
    const further = done(done(taken, 'chair', handOver('second')), 'second', take);
    expect([there(further, PROSECUTION), there(further, FAMILY)]).toEqual([id('partner'), id('second')]);
    const back = done(done(further, 'chair', handOver('manager')), 'manager', take);
    expect([there(back, PROSECUTION), there(back, FAMILY)]).toEqual([id('manager'), id('manager')]);
  });

  test('[PLAN-154] a coordinator who is removed leaves it to the case manager, and an offer to them ends', () => {
    const remove: Intent = { type: 'participant.remove', participantId: id('partner') };
    expect(keeper(done(done(offered(), 'partner', take), 'chair', remove))).toBe(id('manager'));
    expect(done(offered(), 'chair', remove).conference.coordination.handOver).toBeNull();
    const noManager: Intent = { type: 'participant.remove', participantId: id('manager') };
    const stays = done(offered(), 'chair', noManager);
    expect(keeper(stays)).toBeUndefined();
    expect(keeper(done(stays, 'partner', take))).toBe(id('partner'));
  });

  test('[PLAN-155] an offer and its notes are read by the two and the chair alone', () => {
    const { conference } = offered();
    for (const name of ['manager', 'partner', 'chair'])
      expect(seenBy(name, conference).handOver).toMatchObject({ notes: 'the school is waiting' });
    for (const name of ['second', 'expert', 'client', 'prosecutor', 'outsider', 'recorder'])
      expect(seenBy(name, conference).handOver).toBeNull();
  });

  test('[PLAN-158] what was written with it stays to be read by those three when it is taken on, until the next is', () => {
    const taken = done(offered(), 'partner', take);
    const onward = done(taken, 'partner', handOver('second', 'bel oma'), second(9));
    const declined = done(onward, 'second', { type: 'coordinator.decline' });
    for (const { conference } of [taken, onward, declined]) {
      const [from, to] = [{ name: 'manager' }, { name: 'partner' }];
      for (const name of ['manager', 'partner', 'chair'])
        expect(seenBy(name, conference).takenOver).toMatchObject({
          from,
          to,
          notes: 'the school is waiting',
          at: second(3),
        });
      for (const name of ['second', 'expert', 'client', 'prosecutor', 'outsider', 'recorder'])
        expect(seenBy(name, conference).takenOver).toBeNull();
    }
    expect(seenBy('chair', taken.conference).handOver).toBeNull();
    const { conference } = done(onward, 'second', take);
    for (const name of ['partner', 'second', 'chair'])
      expect(seenBy(name, conference).takenOver).toMatchObject({ notes: 'bel oma' });
    expect(seenBy('manager', conference).takenOver).toBeNull();
  });
});

describe('coordination of an earlier conference', () => {
  const remembered = (name: string, role: 'partner' | 'caseManager' = 'partner'): Table => {
    const table = opened();
    const before = { role, name, organisation: 'the school' };
    return { ...table, conference: fold(table.conference, { type: 'coordinator.remembered', before }, second(1)) };
  };
  const toldTo = (name: string, { conference }: Table) => {
    const reader = conference.people.get(id(name));
    if (reader === undefined) throw new Error(`nobody is called ${name}`);
    return presentView({ conference, now: second(9), isHere: () => false }, reader).desk?.coordinatorBefore;
  };

  test('[IDEA-13] goes on with who was named then, when they are here, until another takes it on', () => {
    const table = remembered(' Second ');
    expect(keeper(table)).toBe(id('second'));
    expect(toldTo('chair', table)).toBeUndefined();
    const taken = done(done(table, 'second', handOver('partner')), 'partner', take);
    expect(keeper(taken)).toBe(id('partner'));
  });

  test('[IDEA-14] is to be settled when they are not here: the chair alone is told, until somebody is named', () => {
    for (const table of [remembered('nobody here'), remembered('second', 'caseManager')]) {
      expect(keeper(table)).toBe(id('manager'));
      expect(toldTo('chair', table)).toMatchObject({ organisation: 'the school' });
      expect(toldTo('manager', table)).toBeUndefined();
      const named = done(done(table, 'chair', handOver('manager')), 'manager', take);
      expect(toldTo('chair', named)).toBeUndefined();
    }
    const gone = done(remembered('second'), 'chair', { type: 'participant.remove', participantId: id('second') });
    expect(toldTo('chair', gone)).toMatchObject({ name: 'second' });
  });
});

describe('to whom it can be handed from the page of a case', () => {
  test('[IDEA-15] whoever can keep it, but who does so now, in whatever conference they were named', () => {
    const people = [
      { role: 'caseManager', name: 'Casper' },
      { role: 'partner', name: 'Els' },
      { role: 'partner', name: 'Casper' },
      { role: 'expert', name: 'Noor' },
    ] as const;
    const names = (coordinator: (typeof people)[number] | null) =>
      receiversOf(people, coordinator).map(({ role, name }) => `${role} ${name}`);
    expect(names({ role: 'caseManager', name: 'Casper' })).toEqual(['partner Els', 'partner Casper']);
    expect(names(null)).toEqual(['caseManager Casper', 'partner Els', 'partner Casper']);
  });
});
