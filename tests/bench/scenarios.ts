import * as Y from 'yjs';
import type { ContenderProcess } from './load/contender-process.ts';
import { largeDocument } from './load/large-document.ts';
import { Person } from './load/person.ts';
import { Probe, Writer } from './load/probe.ts';

export type Measured = Readonly<Record<string, number>>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

interface Meeting {
  readonly people: readonly (readonly Person[])[];
  readonly probes: readonly Probe[];
  readonly writers: readonly Writer[];
}

async function meet(server: ContenderProcess, { rooms, people }: { rooms: number; people: number }): Promise<Meeting> {
  const seats = await server.rooms({ rooms, people, updates: [] });
  const tables = seats.map((room) => room.map((seat, index) => new Person(seat, index)));
  const probes: Probe[] = [];
  const writers: Writer[] = [];
  for (const table of tables) {
    await Promise.all(table.map((person) => person.connect()));
    const [listener, ...others] = table;
    if (listener === undefined) continue;
    const probe = new Probe(listener);
    probes.push(probe);
    for (const person of others) {
      person.begin();
      writers.push(new Writer(person, probe));
    }
  }
  await pause(500);
  return { people: tables, probes, writers };
}

function end(meeting: Meeting): void {
  for (const table of meeting.people) for (const person of table) person.leave();
}

const count = (probes: readonly Probe[]) => probes.reduce((sum, probe) => sum + probe.delivered, 0);

/** 20 rooms × 12 people: eleven type at a human pace, everybody gets everything. */
async function typing(server: ContenderProcess): Promise<Measured> {
  const people = 12;
  const meeting = await meet(server, { rooms: 20, people });
  for (const writer of meeting.writers) writer.beat(4);
  // Long enough for both sides' code to be compiled: a meeting takes hours.
  await pause(12_000);
  for (const probe of meeting.probes) probe.reset();
  const before = await server.figures();
  const began = performance.now();
  await pause(8_000);
  const after = await server.figures();
  const seconds = (performance.now() - began) / 1000;
  for (const writer of meeting.writers) writer.stop();
  const edits = count(meeting.probes);
  const deliveries = edits * (people - 1);
  const latencies = meeting.probes.flatMap((probe) => probe.latencies).sort((a, b) => a - b);
  const { rss } = await server.memory();
  if (meeting.people.flat().some((person) => person.refused)) throw new Error('an honest edit was refused');
  end(meeting);
  return {
    'typing: edits per second': edits / seconds,
    'typing: delivery p50 (ms)': quantile(latencies, 0.5),
    'typing: delivery p99 (ms)': quantile(latencies, 0.99),
    'typing: CPU seconds per 1,000 deliveries': (after.cpu - before.cpu) / 1e6 / (deliveries / 1000),
    'typing: memory (MiB)': rss / 2 ** 20,
  };
}

/** The same tables, everybody as fast as their own edits come around. */
async function sustained(server: ContenderProcess): Promise<Measured> {
  const people = 12;
  const meeting = await meet(server, { rooms: 20, people });
  for (const writer of meeting.writers) writer.flood(4);
  await pause(1_500);
  for (const probe of meeting.probes) probe.reset();
  const began = performance.now();
  await pause(4_000);
  const seconds = (performance.now() - began) / 1000;
  const deliveries = count(meeting.probes) * (people - 1);
  for (const writer of meeting.writers) writer.stop();
  await pause(300);
  end(meeting);
  return { 'sustained: deliveries per second': deliveries / seconds };
}

/** 30 people come at once into a board of 2,000 cards and 20,000 edits that is open already. */
async function joining(server: ContenderProcess): Promise<Measured> {
  const [seats = []] = await server.rooms({
    rooms: 1,
    people: 30,
    updates: largeDocument({ cards: 2_000, edits: 20_000 }),
  });
  const [first, ...rest] = seats.map((seat, index) => new Person(seat, index));
  await first?.connect();
  const everybody = [...rest, ...seats.slice(0, 1).map((seat) => new Person(seat, 99))];
  const before = await server.figures();
  const began = performance.now();
  await Promise.all(everybody.map((person) => person.connect()));
  const took = performance.now() - began;
  const after = await server.figures();
  for (const person of [first, ...everybody]) person?.leave();
  return { 'join: 30 people (ms)': took, 'join: CPU seconds': (after.cpu - before.cpu) / 1e6 };
}

/** 1,000 people who look on, in rooms of 20. */
async function idling(server: ContenderProcess): Promise<Measured> {
  const seats = (await server.rooms({ rooms: 50, people: 20, updates: [] })).flat();
  const first = seats.filter((_, index) => index % 20 === 0).map((seat, index) => new Person(seat, index));
  await Promise.all(first.map((person) => person.connect()));
  await pause(500);
  const before = await server.memory();
  const people = seats.filter((_, index) => index % 20 !== 0).map((seat, index) => new Person(seat, index));
  for (let i = 0; i < people.length; i += 50)
    await Promise.all(people.slice(i, i + 50).map((person) => person.connect()));
  await pause(1_000);
  const after = await server.memory();
  for (const person of [...first, ...people]) person.leave();
  return {
    'idle: heap per connection (KiB)': (after.heap - before.heap) / people.length / 1024,
    'idle: resident per connection (KiB)': (after.rss - before.rss) / people.length / 1024,
  };
}

/** 600 people come back at once with the document they had, as after a lost line. */
async function storming(server: ContenderProcess): Promise<Measured> {
  const updates = largeDocument({ cards: 300, edits: 3_000 });
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, Buffer.from(update, 'base64'));
  const vector = Y.encodeStateVector(doc);
  const seats = (await server.rooms({ rooms: 20, people: 30, updates })).flat();
  const people = seats.map((seat, index) => new Person(seat, index));
  for (let i = 0; i < people.length; i += 50)
    await Promise.all(people.slice(i, i + 50).map((person) => person.connect()));
  for (const person of people) person.leave();
  await pause(500);
  const before = await server.figures();
  const began = performance.now();
  await Promise.all(people.map((person) => person.connect(vector)));
  const took = performance.now() - began;
  await pause(500);
  const after = await server.figures();
  for (const person of people) person.leave();
  return { 'storm: 600 back (ms)': took, 'storm: CPU seconds': (after.cpu - before.cpu) / 1e6 };
}

export const SCENARIOS = { typing, sustained, joining, idling, storming } as const;
