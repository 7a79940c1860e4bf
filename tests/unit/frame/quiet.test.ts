import { type Marks, marked, QUIET_AFTER_MS, quietest, type Seen } from '@samenspraak/client/features/people/quiet.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';

const id = (name: string) => name as ParticipantId;
const MINUTE = 60_000;

function seen(name: string, patch: Partial<Seen> = {}): Seen {
  return { participantId: id(name), role: 'partner', isHere: true, cards: 0, isActive: false, ...patch };
}

/** The table as it was looked at, minute after minute. */
function watched(looks: readonly (readonly [minute: number, people: readonly Seen[]])[]): Marks {
  return looks.reduce<Marks>((marks, [minute, people]) => marked(marks, people, minute * MINUTE), new Map());
}

const at = (minute: number, people: readonly Seen[], aside: ReadonlyMap<ParticipantId, number> = new Map()) => ({
  seen: people,
  now: minute * MINUTE,
  aside,
});

const both = [seen('Samira'), seen('Floris')];
const busy = [seen('Samira', { cards: 3 }), seen('Floris')];

describe('somebody who is quiet', () => {
  test('[QUIET-1] is who gave no sign for a while, when somebody else did', () => {
    const marks = watched([
      [0, both],
      [8, busy],
    ]);
    expect(quietest(marks, at(11, busy))).toBeNull();
    expect(quietest(marks, at(12, busy))).toBe('Floris');
    expect(QUIET_AFTER_MS).toBe(12 * MINUTE);
  });

  test('[QUIET-2] is nobody at a table where nobody gives a sign', () => {
    expect(quietest(watched([[0, both]]), at(60, both))).toBeNull();
    const long = watched([
      [0, both],
      [1, busy],
    ]);
    expect(quietest(long, at(60, busy))).toBeNull();
  });

  test('[QUIET-3] a card, a hand, a turn or a caret is a sign; cards from before the screen was opened are not', () => {
    const marks = watched([
      [0, busy],
      [9, [seen('Samira', { cards: 3, isActive: true }), seen('Floris')]],
    ]);
    expect(quietest(marks, at(13, busy))).toBe('Floris');
    const spoke = marked(marks, [seen('Samira', { cards: 3 }), seen('Floris', { isActive: true })], 13 * MINUTE);
    expect(quietest(spoke, at(14, busy))).toBeNull();
  });

  test('[QUIET-4] who leads, keeps the minutes or stands beside a client is not waited for, nor who is away', () => {
    for (const patch of [{ role: 'chair' }, { role: 'recorder' }, { role: 'confidant' }, { isHere: false }] as const) {
      const people = [seen('Samira'), seen('Floris', patch)];
      const later = [seen('Samira', { cards: 1 }), seen('Floris', patch)];
      const marks = watched([
        [0, people],
        [9, later],
      ]);
      expect(quietest(marks, at(14, later)), JSON.stringify(patch)).toBeNull();
    }
  });

  test('[QUIET-5] who comes back begins anew', () => {
    const gone = [seen('Samira', { cards: 1 }), seen('Floris', { isHere: false })];
    const back = [seen('Samira', { cards: 2 }), seen('Floris')];
    const marks = watched([
      [0, both],
      [5, gone],
      [10, back],
    ]);
    expect(quietest(marks, at(15, back))).toBeNull();
    expect(quietest(marked(marks, [seen('Samira', { cards: 3 }), seen('Floris')], 20 * MINUTE), at(22, back))).toBe(
      'Floris',
    );
  });

  test('[QUIET-6] is one person at a time: the longest quiet first, and not again while put aside', () => {
    const three = [...both, seen('Teun')];
    const marks = watched([
      [0, three],
      [3, [seen('Samira'), seen('Floris', { isActive: true }), seen('Teun')]],
      [14, [seen('Samira', { isActive: true }), seen('Floris'), seen('Teun')]],
    ]);
    expect(quietest(marks, at(16, three))).toBe('Teun');
    expect(quietest(marks, at(16, three, new Map([[id('Teun'), 30 * MINUTE]])))).toBe('Floris');
    expect(quietest(marks, at(16, three, new Map([[id('Teun'), 15 * MINUTE]])))).toBe('Teun');
  });
});
