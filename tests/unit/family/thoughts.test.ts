import { readersOf } from '@samenspraak/client/features/family-people/readers.ts';
import { byKind } from '@samenspraak/client/features/family-table/by-kind.ts';
import { caretAfter } from '@samenspraak/client/features/family-thoughts/caret.ts';
import { kindsOffered, makerOf, momentOf, ownThoughts } from '@samenspraak/client/features/family-thoughts/thoughts.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { PHASES, STAGES } from '@samenspraak/shared/domain/stages.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import type { Actor, Place } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import { describe, expect, it } from 'vitest';

const id = (name: string) => name as ParticipantId;
const client: Actor = {
  participantId: id('client'),
  role: 'client',
  organisationId: null,
  clientOf: null,
  admitted: true,
};
const place: Place = { status: 'running', stage: 'picture', lane: null, lanes: [], leaving: null };
const openAt = (where: Partial<Place>) => (kind: CardKind) => can(client, 'card.add', { ...place, ...where }, { kind });

describe('what a thought can be', () => {
  it('[FAM-13] at every question of the guide there is a kind to choose, at most four, a question last', () => {
    for (const stage of STAGES) {
      for (const phase of PHASES) {
        for (const prompt of promptsAt({ stage, phase, step: null })) {
          const kinds = kindsOffered(prompt.collects, openAt({ stage }));
          expect(kinds.length).toBeLessThanOrEqual(4);
          expect(kinds.at(-1)).toBe('question');
        }
      }
    }
  });

  it('[FAM-13] the lit question comes first, in the plain kind nearest to it', () => {
    expect(kindsOffered(['strength'], openAt({}))[0]).toBe('strength');
    expect(kindsOffered(['danger'], openAt({}))[0]).toBe('concern');
    expect(kindsOffered([], openAt({}))).toEqual(['concern', 'strength', 'future', 'question']);
  });

  it('[FAM-13] while ideas are gathered nothing else is asked', () => {
    expect(kindsOffered([], openAt({ stage: 'decision', lane: 'brainstorm' }))).toEqual(['idea', 'question']);
    expect(kindsOffered([], openAt({ stage: 'close' }))).toEqual(['question']);
    expect(kindsOffered([], openAt({ status: 'ended' }))).toEqual([]);
  });

  it('[FAM-13] what is open only because the table just left it is not offered for something new', () => {
    const back: Place = { ...place, stage: 'picture', leaving: 'judgement', leavingEarlier: ['decision'] };
    const openIn = (where: Place) => (kind: CardKind) => can(client, 'card.add', where, { kind });
    expect(kindsOffered([], openIn(back))).toContain('bottomLine');
    expect(kindsOffered([], openIn(momentOf(back, { stage: 'picture', lane: null })))).toEqual([
      ...['concern', 'strength', 'future', 'question'],
    ]);
    expect(kindsOffered([], openIn(momentOf(back, { stage: 'judgement', lane: null })))).toContain('bottomLine');
  });

  it('[FAM-14] a client has their own thoughts, a confidant also those of their client, newest first', () => {
    const cards = ['client', 'confidant', 'client', 'partner'].map((author, index) => ({ id: `${index}`, author }));
    const own = ownThoughts(cards as unknown as CardSnapshot[], {
      participantId: id('confidant'),
      clientOf: id('client'),
    });
    expect(own.mine.map((card) => card.id)).toEqual(['1']);
    expect(own.ofClient.map((card) => card.id)).toEqual(['2', '0']);
    expect(ownThoughts(cards as unknown as CardSnapshot[], client).ofClient).toEqual([]);
  });

  it('[FAM-14] a confidant may write in the words of their client, and not the other way about', () => {
    const confidant: Actor = { ...client, participantId: id('confidant'), role: 'confidant', clientOf: id('client') };
    const roster = [client, confidant].map((actor) => ({ ...actor, name: '' })) as unknown as RosterEntry[];
    const may = (actor: Actor, author: string) => {
      const maker = makerOf(id(author), actor, roster);
      return can(actor, 'card.write', place, maker === undefined ? { kind: 'concern' } : { kind: 'concern', maker });
    };
    expect(may(confidant, 'client')).toBe(true);
    expect(may(client, 'confidant')).toBe(false);
    expect(may(client, 'somebody-gone')).toBe(false);
  });

  it('[FAM-15] a caret stays at its words when somebody else types', () => {
    expect(caretAfter('de deur', 'X de deur', 3)).toBe(5);
    expect(caretAfter('de deur', 'de deur open', 3)).toBe(3);
    expect(caretAfter('de grote deur', 'de deur', 9)).toBe(3);
    expect(caretAfter('abc', '', 2)).toBe(0);
  });
});

describe('who reads', () => {
  it('[FAM-16] everybody in the audience is counted but the reader, present or not', () => {
    const person = (name: string, role: string, present: boolean, waiting = false) =>
      ({ participantId: id(name), name, role, present, waiting }) as unknown as RosterEntry;
    const readers = readersOf(
      [
        person('me', 'client', false),
        person('w', 'partner', true, true),
        person('p', 'partner', true),
        person('c', 'chair', true),
      ],
      id('me'),
    );
    expect(readers.others).toBe(3);
    expect(readers.here.map(({ name }) => name)).toEqual(['c', 'p', 'me']);
    expect(readers.away.map(({ name }) => name)).toEqual(['w']);
  });

  it('[FAM-16] what lies on the table is grouped in the order of the conversation, without empty papers', () => {
    const cards = [
      { id: '1', kind: 'strength', text: 'a' },
      { id: '2', kind: 'concern', text: 'b' },
      { id: '3', kind: 'danger', text: ' ' },
    ] as unknown as CardSnapshot[];
    expect(byKind(cards).map(({ kind }) => kind)).toEqual(['concern', 'strength']);
  });
});
