import type { StoredConference } from '@samenspraak/server/ports/conference-store.ts';
import { conferenceAsks, planAsks, somethingWaits } from '@samenspraak/server/reminders/waits.ts';
import type { Agreement, Conference } from '@samenspraak/shared/commands/conference-state.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { AGREEMENT_STATES, type AgreementState, isUnfinished } from '@samenspraak/shared/domain/agreements.ts';
import { agreementId, conferenceId, userId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';
import {
  card,
  done,
  FAMILY,
  id,
  JOINT,
  opened,
  PROSECUTION,
  planned,
  second,
  type Table,
  withCard,
} from '../commands/table.ts';

const WHOLE: CardSnapshot = {
  ...{ id: card('agreement'), kind: 'agreement', author: id('partner'), text: 'Grandmother has a bed ready' },
  ...{ who: ['Grandmother'], by: '2026-12-10', why: 'then there is somewhere to go', answers: [card('concern')] },
};

const agreed = (): Table =>
  done(withCard(opened(), JOINT, WHOLE), 'chair', { type: 'agreement.adopt', sessionId: JOINT, cardId: WHOLE.id });

interface Look {
  readonly today?: string;
  readonly seat?: string;
}

function asks({ conference }: Table, { today = '2026-12-10', seat = 'chair' }: Look = {}): boolean {
  const made = { conference, seat: id(seat) };
  return conferenceAsks(made, today) || planAsks([made], today);
}

/** The table with something else about its one agreement, or about the whole conference. */
function but(table: Table, agreement: Partial<Agreement>, conference: Partial<Conference> = {}): Table {
  const agreements = new Map(
    [...table.conference.agreements].map(([key, one]) => [key, { ...one, ...agreement }] as const),
  );
  return { ...table, conference: { ...table.conference, agreements, ...conference } };
}

describe('what asks for the maker of a conference', () => {
  it('[MAIL-40] an agreement asks from three days before its date, and for as long as it is not finished', () => {
    const table = agreed();
    const days = ['2026-12-06', '2026-12-07', '2026-12-10', '2027-03-01'];
    expect(days.map((today) => asks(table, { today }))).toEqual([false, true, true, true]);
    for (const state of AGREEMENT_STATES) {
      expect(asks(but(table, { state })), state).toBe(isUnfinished({ state }));
    }
  });

  it('[MAIL-49] one that was not kept asks from then on, whatever its date, until it runs again or is dropped', () => {
    const table = agreed();
    for (const by of ['2026-12-10', '2027-06-01', '']) {
      expect(asks(but(table, { state: 'notKept', by }), { today: '2026-12-01' }), by).toBe(true);
      for (const state of ['open', 'dropped'] as const)
        expect(asks(but(table, { state, by }), { today: '2026-12-01' }), by).toBe(false);
    }
  });

  it('[MAIL-41] a date with an hour counts as its day here; no date asks for nothing', () => {
    const table = agreed();
    const lateOn = but(table, { by: '2026-12-09T23:30:00.000Z' });
    expect([asks(lateOn, { today: '2026-12-06' }), asks(lateOn, { today: '2026-12-07' })]).toEqual([false, true]);
    expect(asks(but(table, { by: '' }))).toBe(false);
  });

  it('[MAIL-42] what lies in the plan of a session where the maker has no seat does not exist for them', () => {
    const table = agreed();
    expect(asks(but(table, { sessionId: PROSECUTION }), { seat: 'outsider' })).toBe(false);
    expect(asks(table, { seat: 'outsider' })).toBe(true);
    expect(asks(table, { seat: 'nobody' })).toBe(false);
    const removed = done(table, 'chair', { type: 'participant.remove', participantId: id('outsider') });
    expect(asks(removed, { seat: 'outsider' })).toBe(false);
  });

  it('[MAIL-43] what a later conference took along counts once, as it stands where it was last spoken of', () => {
    const early = agreed();
    const [made] = [...early.conference.agreements.values()];
    if (made === undefined) throw new Error('nothing was adopted');
    const copy = { ...made, id: agreementId.parse('agreement-copied'), sessionId: FAMILY, copyOf: made.id };
    const first = but(early, {}, { agreements: new Map([made, copy].map((one) => [one.id, one])) });
    const taken = { conferenceId: early.conference.id, agreementId: made.id, takenAt: second(9) };
    const later = (state: AgreementState) => {
      const one = { ...made, id: agreementId.parse('agreement-taken-along'), origin: taken, state };
      return but(early, {}, { id: conferenceId.parse('conference-later'), agreements: new Map([[one.id, one]]) });
    };
    const asked = (...tables: Table[]) =>
      planAsks(
        tables.map(({ conference }) => ({ conference, seat: id('chair') })),
        '2026-12-10',
      );
    expect(asked(first)).toBe(true);
    expect([asked(first, later('open')), asked(later('open'), first)]).toEqual([true, true]);
    expect([asked(first, later('done')), asked(later('done'), first)]).toEqual([false, false]);
  });

  it('[MAIL-44] a session that is to begin asks on the day before, and on no other', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];
    expect(days.map((today) => asks(planned(), { today }))).toEqual([false, true, false, false]);
    const closed = but(planned(), {}, { status: 'closed' });
    expect(asks(closed, { today: '2026-11-22' })).toBe(false);
    const elsewhere = [...planned().conference.sessions].map(
      ([key, one]) => [key, key === JOINT ? { ...one, startsAt: '2026-12-01T09:00:00.000Z' } : one] as const,
    );
    const moved = but(planned(), {}, { sessions: new Map(elsewhere) });
    expect(asks(moved, { today: '2026-11-22', seat: 'outsider' })).toBe(false);
    expect(asks(moved, { today: '2026-11-30', seat: 'outsider' })).toBe(true);
  });

  it('[MAIL-45] a session that began asks nothing more', () => {
    const running = opened();
    expect(asks(running, { today: '2026-11-22', seat: 'outsider' })).toBe(false);
    expect(asks(running, { today: '2026-11-22' })).toBe(true);
  });

  it('[MAIL-46] a hand-over asks until it was taken on, or back', () => {
    const today = '2026-12-01';
    const over = done(opened(), 'manager', { type: 'coordinator.handOver', to: id('outsider'), notes: 'Call first' });
    expect([asks(opened(), { today }), asks(over, { today })]).toEqual([false, true]);
    expect(asks(done(over, 'outsider', { type: 'coordinator.take' }), { today })).toBe(false);
    expect(asks(done(over, 'manager', { type: 'coordinator.keep' }), { today })).toBe(false);
    expect(asks(over, { today, seat: 'prosecutor' })).toBe(false);
  });
});

describe('what asks for a user', () => {
  const today = '2026-12-10';
  const NOOR = userId.parse('user-of-noor');

  /** A store with these conferences, all made by the same user. */
  function house(...tables: Table[]) {
    const stored = tables.map(({ conference, facts }): StoredConference => {
      const { house: choices, sessions, people, ...base } = conference;
      const made = { type: 'conference.created' } as const;
      const events = [{ fact: made, at: second(0) }, ...facts].map(({ fact, at }, index) => {
        return { seq: index + 1, at, actor: id('chair'), fact, previous: '', hash: '' };
      });
      const own = { ...base, house: choices, madeBy: NOOR, sessions: [...sessions.values()] };
      return { base: own, people: [...people.values()], events };
    });
    const looked: string[] = [];
    const store = {
      looked,
      async conferencesMadeBy(user: string) {
        return user === NOOR ? stored.map(({ base }) => base.id) : [];
      },
      async conference(one: string) {
        looked.push(one);
        return stored.find(({ base }) => base.id === one) ?? null;
      },
    };
    return store;
  }

  it('[MAIL-47] only the conferences that they made are looked at', async () => {
    const store = house(agreed());
    expect(await somethingWaits(store, { user: userId.parse('user-of-tom'), today })).toBe(false);
    expect(store.looked).toEqual([]);
    expect(await somethingWaits(store, { user: NOOR, today })).toBe(true);
    expect(await somethingWaits(house(), { user: NOOR, today })).toBe(false);
  });

  it('[MAIL-48] in whichever of them an agreement lies, it is found', async () => {
    const quiet = { ...opened(), conference: { ...opened().conference, id: conferenceId.parse('conference-quiet') } };
    const asked = await Promise.all(
      [house(quiet), house(quiet, agreed()), house(agreed(), quiet)].map((store) =>
        somethingWaits(store, { user: NOOR, today }),
      ),
    );
    expect(asked).toEqual([false, true, true]);
  });
});
