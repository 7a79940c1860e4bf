import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import { readMeeting } from '@samenspraak/shared/document/read.ts';
import { CONCERN_KINDS } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { CARD_KINDS } from '@samenspraak/shared/domain/kinds.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { attempt, card, done, FAMILY, id, JOINT, opened, refusalOf, sessionOf, type Table, withCard } from './table.ts';

const settle = (...names: string[]) =>
  ({ type: 'concern.settle', sessionId: JOINT, cardIds: names.map(card) }) as const;

/** A board with a card of every kind, called after it, and a concern in another session. */
function laid(): Table {
  let table = opened();
  for (const kind of CARD_KINDS)
    table = withCard(table, JOINT, { id: card(kind), kind, author: id('partner'), text: kind });
  return withCard(table, FAMILY, { id: card('elsewhere'), kind: 'concern', author: id('client'), text: 'theirs' });
}

/** The concerns that weigh most, as everybody at the table sees them. */
function shown(table: Table): readonly CardId[] | undefined {
  const doc = new Y.Doc();
  const { conference } = table;
  projectSession({ doc, conference, session: sessionOf(table), isPresent: () => true, leavingGraceMs: 0 });
  return readMeeting(doc)?.top;
}

describe('settling which concern weighs most', () => {
  test('[TOP-1] up to three are settled, the first one first, and settling again replaces them', () => {
    const table = done(laid(), 'chair', settle('danger', 'concern', 'pattern'));
    expect(sessionOf(table).top).toEqual(['danger', 'concern', 'pattern'].map(card));
    expect(sessionOf(done(table, 'chair', settle('pattern'))).top).toEqual([card('pattern')]);
    expect(sessionOf(done(table, 'chair', settle())).top).toEqual([]);
    expect(sessionOf(done(table, 'chair', settle('danger', 'danger', 'concern'))).top).toHaveLength(2);
    expect(attempt(table, 'chair', settle('danger', 'concern', 'pattern')).outcome).toMatchObject({ events: [] });
  });

  test.each(CARD_KINDS)('[TOP-2] a %s may weigh most if it is a kind of worry', (kind) => {
    expect(refusalOf(laid(), 'chair', settle(kind))).toBe(CONCERN_KINDS.includes(kind) ? null : 'card.invalid');
  });

  test('[TOP-3] cards of another session, or of none, are unknown', () => {
    expect(refusalOf(laid(), 'chair', settle('elsewhere'))).toBe('card.unknown');
    expect(refusalOf(laid(), 'chair', settle('concern', 'nothing'))).toBe('card.unknown');
  });

  test('[TOP-4] the chair alone settles, in a session that is under way', () => {
    for (const who of ['manager', 'partner', 'recorder'])
      expect(refusalOf(laid(), who, settle('concern'))).toBe('role.forbidden');
    expect(refusalOf(laid(), 'chair', { ...settle('elsewhere'), sessionId: FAMILY })).toBe('session.notRunning');
    expect(refusalOf(laid(), 'client', settle('concern'))).toBe('session.unknown');
  });

  test('[TOP-5] it stays in sight in every later stage, until the card itself is gone', () => {
    let table = done(laid(), 'chair', settle('danger', 'concern'));
    for (const stage of [...STAGES, 'picture'] as const) {
      table = done(table, 'chair', { type: 'stage.set', sessionId: JOINT, stage });
      expect(shown(table)).toEqual([card('danger'), card('concern')]);
    }
    const withdrawn = done(table, 'partner', { type: 'card.withdraw', sessionId: JOINT, cardId: card('danger') });
    expect(shown(withdrawn)).toEqual([card('concern')]);
  });
});
