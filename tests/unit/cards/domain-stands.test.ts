import { domainStands, strayNotes } from '@samenspraak/client/features/life-domains/domain-stands.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { LIFE_DOMAINS } from '@samenspraak/shared/domain/kinds.ts';
import { describe, expect, it } from 'vitest';

function note(id: string, fields: Partial<CardSnapshot>): CardSnapshot {
  return {
    id: `note-${id}` as CardId,
    kind: 'domainNote',
    author: 'person-one' as ParticipantId,
    text: id,
    ...fields,
  };
}

describe('how the life domains stand', () => {
  it('[PICT-9] all fourteen are there in their order, also those of which nothing was said', () => {
    const stands = domainStands([]);
    expect(stands.map(({ domain }) => domain)).toEqual(LIFE_DOMAINS);
    expect(stands.every(({ level, differs, notes }) => level === null && !differs && notes.length === 0)).toBe(true);
  });

  it('[PICT-10] the gravest that somebody named counts, and it is told when people see it differently', () => {
    const cards = [
      note('one', { domain: 'housing', level: 'none' }),
      note('two', { domain: 'housing', level: 'serious' }),
      note('three', { domain: 'work', level: 'unknown' }),
      note('four', { domain: 'work', level: 'none' }),
      note('five', { domain: 'crime' }),
    ];
    const of = (domain: string) => domainStands(cards).find((stand) => stand.domain === domain);
    expect(of('housing')).toMatchObject({ level: 'serious', differs: true });
    expect(of('housing')?.notes.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(of('work')).toMatchObject({ level: 'none', differs: true });
    expect(of('crime')).toMatchObject({ level: null, differs: false });
  });

  it('[PICT-11] a note without a domain is not lost, and no other card counts as a note', () => {
    const stray = note('stray', {});
    const concern = { ...note('concern', { domain: 'work', level: 'serious' }), kind: 'concern' as const };
    expect(strayNotes([stray, note('placed', { domain: 'work' }), concern])).toEqual([stray]);
    expect(domainStands([concern]).every(({ level }) => level === null)).toBe(true);
  });
});
