import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { readMeeting } from '@samenspraak/shared/document/read.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { attempt, card, done, FAMILY, id, JOINT, opened, refusalOf, sessionOf, type Table, withCard } from './table.ts';

const settle = (...names: readonly string[]): Intent => ({
  ...{ type: 'priority.settle', sessionId: JOINT, cardIds: names.map(card) },
});

function withIdeas(): Table {
  let table = opened();
  for (const name of ['one', 'two'])
    table = withCard(table, JOINT, { id: card(name), kind: 'idea', author: id('partner'), text: name });
  table = withCard(table, JOINT, { id: card('worry'), kind: 'concern', author: id('partner'), text: 'worry' });
  table = done(table, 'chair', { type: 'stage.set', sessionId: JOINT, stage: 'decision' });
  return done(table, 'chair', { type: 'funnel.open', sessionId: JOINT, lane: 'prioritise' });
}

describe('the order of ideas', () => {
  test('[PLAN-160] is settled by the chair, once each, in another order again, and taken back', () => {
    const table = done(withIdeas(), 'chair', settle('two', 'one', 'two'));
    expect(sessionOf(table).priority).toEqual([card('two'), card('one')]);
    expect(attempt(table, 'chair', settle('two', 'one')).outcome).toMatchObject({ ok: true, events: [] });
    expect(sessionOf(done(table, 'chair', settle('one'))).priority).toEqual([card('one')]);
    expect(sessionOf(done(table, 'chair', settle())).priority).toEqual([]);
    expect(refusalOf(withIdeas(), 'manager', settle('one'))).toBe('role.forbidden');
  });

  test('[PLAN-161] is of ideas that lie there, in a lane that is open', () => {
    expect(refusalOf(withIdeas(), 'chair', settle('one', 'three'))).toBe('card.unknown');
    expect(refusalOf(withIdeas(), 'chair', settle('worry'))).toBe('card.invalid');
    expect(refusalOf(withIdeas(), 'chair', { ...settle('one'), sessionId: FAMILY } as Intent)).toBe(
      'session.notRunning',
    );
    const idea = { id: card('one'), kind: 'idea', author: id('partner'), text: 'one' } as const;
    expect(refusalOf(withCard(opened(), JOINT, idea), 'chair', settle('one'))).toBe('lane.closed');
  });

  test('[PLAN-162] loses an idea that is taken away', () => {
    const table = done(withIdeas(), 'chair', settle('two', 'one'));
    const gone = done(table, 'chair', { type: 'card.withdraw', sessionId: JOINT, cardId: card('two') });
    const doc = new Y.Doc();
    const { conference } = gone;
    projectSession({ doc, conference, session: sessionOf(gone), isPresent: () => false, leavingGraceMs: 0 });
    expect(readMeeting(doc)?.priority).toEqual([card('one')]);
  });
});
