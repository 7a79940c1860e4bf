import { Drafts } from '@samenspraak/client/live/drafts.ts';
import { offered } from '@samenspraak/client/live/offered.ts';
import { takesWords } from '@samenspraak/client/live/place.ts';
import { addDraft, kindOfDraft } from '@samenspraak/client/ui/card/add-draft.ts';
import { NOWHERE, type Place } from '@samenspraak/shared/policy/actors.ts';
import { describe, expect, it } from 'vitest';

const PICTURE = { stage: 'picture', name: addDraft('concern') } as const;
const GOAL = { stage: 'goal', name: addDraft('concern') } as const;

describe('words that were never put anywhere', () => {
  it('[LIVE-30] are kept per field, in the order in which they were begun, until the field is empty again', () => {
    const drafts = new Drafts();
    drafts.note(PICTURE, ' een zorg ');
    drafts.note(GOAL, 'een kracht');
    drafts.note(PICTURE, 'een zorg erbij ');
    expect(drafts.all()).toEqual(['een zorg erbij', 'een kracht']);
    expect(drafts.words(PICTURE)).toBe('een zorg erbij ');
    drafts.note(GOAL, '   ');
    expect(drafts.all()).toEqual(['een zorg erbij']);
    drafts.note(PICTURE, '');
    expect(drafts.all()).toEqual([]);
  });

  it('[LIVE-31] say in which fields of a stage they stand, so that those stay in sight', () => {
    const drafts = new Drafts();
    drafts.note(PICTURE, 'een zorg');
    drafts.note({ stage: 'picture', name: addDraft('domainNote', 'housing') }, 'een huis');
    drafts.note(GOAL, '  ');
    expect(drafts.begun('picture').map(kindOfDraft)).toEqual(['concern', null]);
    expect(drafts.begun('goal')).toEqual([]);
  });

  it('[LIVE-32] of a stage that is over are taken out once, unless their field is still on the screen', async () => {
    const drafts = new Drafts();
    let left = 0;
    drafts.whenLeft(() => {
      left += 1;
    });
    drafts.note(PICTURE, 'een zorg');
    drafts.note(GOAL, 'een wens ');
    drafts.note({ stage: null, name: 'elsewhere' }, 'een bron');
    const leave = drafts.show(PICTURE);
    expect(drafts.takeOver(() => true)).toEqual(['een wens']);
    expect(drafts.words(PICTURE)).toBe('een zorg');
    leave();
    await Promise.resolve();
    expect(left).toBe(1);
    expect(drafts.takeOver((stage) => stage === 'goal')).toEqual([]);
    expect(drafts.takeOver((stage) => stage === 'picture')).toEqual(['een zorg']);
    expect(drafts.all()).toEqual(['een bron']);
  });

  it('[LIVE-33] may still be put on the board where the table is, and where it was a moment ago', () => {
    const place: Place = {
      ...NOWHERE,
      status: 'running',
      stage: 'scale',
      leaving: 'picture',
      leavingEarlier: ['goal'],
    };
    expect((['before', 'goal', 'picture', 'scale'] as const).map((stage) => takesWords(place, stage))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(takesWords({ ...place, status: 'ended' }, 'scale')).toBe(false);
  });
});

describe('words of a field that went away under the caret', () => {
  const told = { id: 'one', cardId: null, text: 'want het is druk\nen laat', reason: 'gesloten' };

  it('[LIVE-34] are offered in one place: where they were offered already', () => {
    const { lost, id } = offered([told], { cardId: null, text: ' want het is druk ', reason: 'weg' });
    expect(id).toBe('one');
    expect(lost).toEqual([{ ...told, isOpen: true }]);
  });

  it('[LIVE-35] are offered anew while somebody was typing, and not when the caret only stood there', () => {
    expect(offered([told], { cardId: null, text: 'iets anders', reason: null })).toEqual({ lost: [told], id: null });
    const { lost, id } = offered([told], { cardId: null, text: 'iets anders', reason: 'weg' });
    expect(lost[1]).toEqual({ id, cardId: null, text: 'iets anders', reason: 'weg', isOpen: true });
  });
});
