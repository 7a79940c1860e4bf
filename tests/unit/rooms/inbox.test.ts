import { Inbox } from '@samenspraak/server/rooms/inbox.ts';
import type { Member } from '@samenspraak/server/rooms/member.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { expect, test } from 'vitest';

const KIB = 1024;

function screenOf(person: string): Member {
  return {
    participantId: person as ParticipantId,
    access: { hash: 'hash', until: Number.POSITIVE_INFINITY },
    write: () => {},
    close: () => {},
  };
}

function put(inbox: Inbox, member: Member, bytes: number): Uint8Array {
  const update = new Uint8Array(bytes);
  inbox.put({ member, update, answers: false });
  return update;
}

test('[CALM-6] who floods from twelve screens delays another’s edit by one message', () => {
  const inbox = new Inbox();
  for (let screen = 0; screen < 12; screen += 1) {
    const hostile = screenOf('mallory-1');
    for (let frame = 0; frame < 5; frame += 1) put(inbox, hostile, 200 * KIB);
  }
  const honest = put(inbox, screenOf('noor-12345'), 40);
  const first = inbox.next();
  expect(first).toHaveLength(1);
  expect(inbox.next()[0]?.update).toBe(honest);
});

test('small updates of everybody go in one turn, each person’s in their order', () => {
  const inbox = new Inbox();
  const [noor, tom] = [screenOf('noor-12345'), screenOf('tom-123456')];
  const sent = [put(inbox, noor, 1), put(inbox, noor, 2), put(inbox, tom, 3), put(inbox, noor, 4)];
  const taken = inbox.next().map(({ update }) => update);
  expect(new Set(taken)).toEqual(new Set(sent));
  expect(taken.filter(({ length }) => length !== 3).map(({ length }) => length)).toEqual([1, 2, 4]);
  expect(inbox.isEmpty).toBe(true);
});

test('what one screen sent is dropped without what the same person’s other screen sent', () => {
  const inbox = new Inbox();
  const [laptop, phone] = [screenOf('noor-12345'), screenOf('noor-12345')];
  put(inbox, laptop, 1);
  const kept = put(inbox, phone, 2);
  inbox.drop(laptop);
  expect(inbox.senders()).toEqual([phone]);
  expect(inbox.next().map(({ update }) => update)).toEqual([kept]);
});

test('what is one person’s alone and larger than a turn takes several turns', () => {
  const inbox = new Inbox();
  const flood = screenOf('mallory-1');
  for (let frame = 0; frame < 10; frame += 1) put(inbox, flood, 20 * KIB);
  const turns: number[] = [];
  while (!inbox.isEmpty) turns.push(inbox.next().length);
  expect(turns).toEqual([2, 2, 2, 2, 2]);
});
