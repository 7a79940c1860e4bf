import { Drafts } from '@samenspraak/client/live/drafts.ts';
import { describe, expect, it } from 'vitest';

describe('words that were never put anywhere', () => {
  it('[LIVE-30] are kept per field, in the order in which they were begun, until the field is empty again', () => {
    const drafts = new Drafts();
    drafts.note('first', ' een zorg ');
    drafts.note('second', 'een kracht');
    drafts.note('first', 'een zorg erbij');
    expect(drafts.all()).toEqual(['een zorg erbij', 'een kracht']);
    drafts.note('second', '   ');
    expect(drafts.all()).toEqual(['een zorg erbij']);
    drafts.note('first', '');
    expect(drafts.all()).toEqual([]);
  });
});
