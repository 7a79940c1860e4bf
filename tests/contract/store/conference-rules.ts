import type { Store } from '@samenspraak/server/ports/store.ts';
import type { SessionBase } from '@samenspraak/shared/commands/conference-state.ts';
import { caseId, conferenceId, sessionId, userId } from '@samenspraak/shared/domain/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { BASE, CHAIR, CLIENT, event, ID, LATER, OTHER_BASE, unit } from './samples.ts';

function describeMaking(store: () => Store): void {
  it('[STORE-6] a conference comes back with its sessions in the order in which they are held', async () => {
    await store().createConference(BASE);
    expect(await store().conference(ID.conference)).toEqual({ base: BASE, people: [], events: [] });
    expect(await store().conference(ID.otherConference)).toBeNull();
  });

  it('[STORE-6] a session leads to its conference', async () => {
    await store().createConference(BASE);
    expect(await store().conferenceOfSession(ID.clients)).toBe(ID.conference);
    expect(await store().conferenceOfSession(ID.elsewhere)).toBeNull();
  });

  it('[STORE-6] a conference that shares a session with another is not stored at all', async () => {
    await store().createConference(BASE);
    const clash = { ...OTHER_BASE, sessions: [...OTHER_BASE.sessions, ...BASE.sessions] };
    await expect(store().createConference(clash)).rejects.toThrow();
    expect(await store().conference(ID.otherConference)).toBeNull();
    expect(await store().conferenceOfSession(ID.elsewhere)).toBeNull();
    await store().createConference(OTHER_BASE);
    expect(await store().conferenceOfSession(ID.elsewhere)).toBe(ID.otherConference);
  });

  it('[STORE-6] a practice conference has no maker', async () => {
    await store().createConference({ ...BASE, madeBy: null });
    expect((await store().conference(ID.conference))?.base.madeBy).toBeNull();
  });
}

function describeLists(store: () => Store): void {
  it('[STORE-7] what a user made comes newest first, of a case by the day on which it starts', async () => {
    await store().createConference({ ...BASE, startsAt: LATER });
    await store().createConference(OTHER_BASE);
    const unrelated = { ...BASE, id: conferenceId.parse('conference-0003'), sessions: [] };
    await store().createConference({ ...unrelated, caseId: caseId.parse('case-0009'), madeBy: null });
    expect(await store().conferencesMadeBy(ID.user)).toEqual([ID.otherConference, ID.conference]);
    expect(await store().conferencesMadeBy(userId.parse('user-0009'))).toEqual([]);
    const listed = await store().conferencesOf(ID.case);
    expect(listed.map(({ id }) => id)).toEqual([ID.otherConference, ID.conference]);
  });

  it('[STORE-7] a summary holds the status to which the events have led', async () => {
    await store().createConference(BASE);
    const { id, caseId: ofCase, kind, startsAt, plannedMinutes } = BASE;
    const summary = { id, caseId: ofCase, kind, startsAt, plannedMinutes };
    expect(await store().conferencesOf(ID.case)).toEqual([{ ...summary, status: 'planned' }]);
    await store().commit([unit({ events: [event(1), event(2, { type: 'conference.opened' })] })]);
    expect(await store().conferencesOf(ID.case)).toEqual([{ ...summary, status: 'open' }]);
    await store().commit([unit({ events: [event(3, { type: 'session.started', sessionId: ID.clients })] })]);
    expect(await store().conferencesOf(ID.case)).toEqual([{ ...summary, status: 'open' }]);
    await store().commit([unit({ events: [event(4, { type: 'conference.closed' })] })]);
    expect(await store().conferencesOf(ID.case)).toEqual([{ ...summary, status: 'closed' }]);
  });
}

function describePeople(store: () => Store): void {
  it('[STORE-8] people come back as invited, in the order in which they were', async () => {
    await store().createConference(BASE);
    const client = { ...CLIENT, participation: 'waiting' } as const;
    await store().commit([unit({ effects: [{ type: 'person.add', person: client }] })]);
    await store().commit([unit({ effects: [{ type: 'person.add', person: CHAIR }] })]);
    expect((await store().conference(ID.conference))?.people).toEqual([CLIENT, CHAIR]);
  });

  it('[STORE-29] a session that is added comes behind the others, with a document of its own', async () => {
    await store().createConference(BASE);
    const added = { ...OTHER_BASE.sessions[0], name: 'Added', videoUrl: 'https://video.example/x' } as SessionBase;
    await store().commit([unit({ effects: [{ type: 'session.add', session: added }] })]);
    expect((await store().conference(ID.conference))?.base.sessions).toEqual([...BASE.sessions, added]);
    expect(await store().conferenceOfSession(added.id)).toBe(ID.conference);
    expect(await store().document(added.id)).toMatchObject({ snapshot: null, updates: [] });
    await expect(store().commit([unit({ effects: [{ type: 'session.add', session: added }] })])).rejects.toThrow();
    expect((await store().conference(ID.conference))?.base.sessions).toHaveLength(3);
  });

  it('[STORE-31] what is planned of a session is changed in its place; what was announced of the conference stays', async () => {
    await store().createConference(BASE);
    const [first, second] = BASE.sessions as [SessionBase, SessionBase];
    const moved = { ...second, name: 'Linden', startsAt: '2026-11-20T08:00:00.000Z', plannedMinutes: 60 };
    const called = { ...moved, videoUrl: 'https://video.example/linden' };
    await store().commit([unit({ effects: [{ type: 'session.plan', session: called }] })]);
    const { sessions, startsAt, plannedMinutes } = (await store().conference(ID.conference))?.base ?? BASE;
    expect(sessions).toEqual([first, called]);
    expect({ startsAt, plannedMinutes }).toEqual({ startsAt: BASE.startsAt, plannedMinutes: BASE.plannedMinutes });
    await store().commit([unit({ effects: [{ type: 'session.plan', session: moved }] })]);
    expect((await store().conference(ID.conference))?.base.sessions[1]?.videoUrl).toBeNull();
    const missing = { ...moved, id: sessionId.parse('session-9999') };
    await expect(store().commit([unit({ effects: [{ type: 'session.plan', session: missing }] })])).rejects.toThrow();
  });

  it('[STORE-29] whom somebody is kept from comes back with them', async () => {
    await store().createConference(BASE);
    const person = { ...CLIENT, apartFrom: [ID.chair] };
    await store().commit([unit({ effects: [{ type: 'person.add', person }] })]);
    expect((await store().conference(ID.conference))?.people).toEqual([person]);
  });

  it('[STORE-8] nobody is invited twice', async () => {
    await store().createConference(BASE);
    const invited = unit({ effects: [{ type: 'person.add', person: CHAIR }] });
    await store().commit([invited]);
    await expect(store().commit([invited])).rejects.toThrow();
    expect((await store().conference(ID.conference))?.people).toEqual([CHAIR]);
  });

  it('[STORE-8] the document of a session that nobody made is refused rather than empty', async () => {
    await expect(store().document(sessionId.parse('session-9999'))).rejects.toThrow('unknown');
  });
}

/** What every store promises about a conference beside what happens in it. */
export function conferenceRules(fresh: () => Promise<Store>): void {
  describe('conferences', () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
    });
    describeMaking(() => store);
    describeLists(() => store);
    describePeople(() => store);
  });
}
