import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { readMeeting, readPlan } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { card, done, id, JOINT, opened, type Table, withCard } from '../commands/table.ts';

const AGREEMENT: CardSnapshot = {
  id: card('agreement'),
  kind: 'agreement',
  author: id('chair'),
  text: 'calls the school',
  who: [id('partner'), 'Grandmother'],
  by: '2026-12-01',
  why: 'so that somebody knows',
  answers: [card('concern')],
  watcher: id('partner'),
};

function planOn(table: Table) {
  return readPlan(boardOf(table))[0];
}

/** The board with cards on it as they stand while they are written. */
function boardOf({ conference }: Table, cards: readonly CardSnapshot[] = []): Y.Doc {
  const doc = new Y.Doc();
  for (const { id: key, ...draft } of cards) addCard(doc, key, draft);
  const session = conference.sessions.get(JOINT);
  if (session === undefined) throw new Error('there is no such table');
  projectSession({ doc, conference, session, isPresent: () => true, leavingGraceMs: 0 });
  return doc;
}

describe('the plan and those who left', () => {
  const adopted = done(withCard(opened(), JOINT, AGREEMENT), 'chair', {
    type: 'agreement.adopt',
    sessionId: JOINT,
    cardId: AGREEMENT.id,
  });

  test('[PLAN-250] who is at the table stands there as themselves, so that their name can be pressed', () => {
    expect(planOn(adopted)).toMatchObject({ who: [id('partner'), 'Grandmother'], watcher: id('partner') });
  });

  test('[PLAN-251] who was taken out is called by name, never by an id that no roster knows', () => {
    const table = done(adopted, 'chair', { type: 'participant.remove', participantId: id('partner') });
    expect(planOn(table)).toMatchObject({ who: ['partner', 'Grandmother'], watcher: 'partner' });
  });
});

describe('cards and those who left', () => {
  const goneOf = (table: Table, cards: readonly CardSnapshot[]) => readMeeting(boardOf(table, cards))?.gone;

  test('[IDEA-5] who sits here is nobody who left, and a free name is nobody’s id', () => {
    expect(goneOf(opened(), [AGREEMENT])).toEqual({});
  });

  test('[IDEA-6] who was named on a card and taken out is called by name; whoever is named nowhere is not told of', () => {
    const table = done(opened(), 'chair', { type: 'participant.remove', participantId: id('partner') });
    expect(goneOf(table, [AGREEMENT])).toEqual({ [id('partner')]: 'partner' });
    expect(goneOf(table, [{ ...AGREEMENT, who: ['Grandmother'], watcher: 'aunt' }])).toEqual({});
  });
});
