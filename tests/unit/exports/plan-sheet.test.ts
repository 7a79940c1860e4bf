import { cleanText, oneLine } from '@samenspraak/server/exports/clean-text.ts';
import { dayOf, dayWords } from '@samenspraak/server/exports/dates.ts';
import { planSheet } from '@samenspraak/server/exports/plan-sheet.ts';
import { withoutTwins } from '@samenspraak/server/exports/twins.ts';
import type { PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import { describe, expect, test } from 'vitest';
import { sampleAgreement, samplePlan } from '../../support/exports/sample-plan.ts';

describe('how a plan is laid out', () => {
  test('[EXP-50] professionals read what is still to be done, how they work together, bottom lines, and what ended', () => {
    const agreements = [
      sampleAgreement({ what: 'klaar', state: 'done' }),
      sampleAgreement({ what: 'later', by: '2027-01-01' }),
      sampleAgreement({ what: 'samen', cooperation: 'keepingInformed' }),
      sampleAgreement({ what: 'eerst', by: '2026-12-01', state: 'doing' }),
    ];
    const { parts } = planSheet(samplePlan({ agreements }));
    expect(parts.map(({ heading, from, items }) => [heading, from, items.map(({ title }) => title)])).toEqual([
      ['Wat er nog te doen is', 1, ['eerst', 'later']],
      ['Hoe we samenwerken', 3, ['Elkaar op de hoogte houden: samen']],
      ['Wat in elk geval op orde moet zijn', 4, ['Kinderen slapen nooit thuis na een dreiging']],
      ['Wat klaar is of niet meer hoeft', 5, ['klaar']],
    ]);
  });

  test('[EXP-51] the family reads first what they are part of, and "you" where they are meant', () => {
    const agreements = [
      sampleAgreement({ plainWords: '', what: 'van anderen', by: '2026-11-01' }),
      sampleAgreement({ plainWords: 'van mij', mine: true, who: ['Mara', 'Els'] }),
    ];
    const plan = samplePlan({ agreements, wording: 'family', reader: { name: 'Mara', role: 'client' } });
    const { parts, lead } = planSheet(plan);
    expect(parts.slice(0, 2).map(({ items }) => items[0]?.title)).toEqual(['van mij', 'van anderen']);
    expect(parts[0]?.items[0]?.facts.find(({ name }) => name === 'who')?.value).toBe('u, Els');
    expect(lead).toEqual([]);
  });

  test('[EXP-65] what was not kept stands with what something has to be done about, and not with what ended', () => {
    const agreements = [
      sampleAgreement({ what: 'klaar', state: 'done', plainWords: '' }),
      sampleAgreement({ what: 'niet gelukt', state: 'notKept', plainWords: '' }),
      sampleAgreement({ what: 'samen niet gelukt', state: 'notKept', plainWords: '', cooperation: 'timeLine' }),
      sampleAgreement({ what: 'loopt', plainWords: '' }),
    ];
    const told = (plan: Partial<PlanExport>) =>
      planSheet(samplePlan({ agreements, bottomLines: [], ...plan })).parts.map(({ heading, items }) => [
        heading,
        items.map(({ title }) => title),
      ]);
    expect(told({})).toEqual([
      ['Wat er nog te doen is', ['loopt']],
      ['Wat niet is gelukt: wat gebeurt er nu?', ['niet gelukt', 'Tijdlijn: samen niet gelukt']],
      ['Wat klaar is of niet meer hoeft', ['klaar']],
    ]);
    expect(told({ wording: 'family', reader: { name: 'Mara', role: 'client' } })).toEqual([
      ['Wat anderen doen', ['loopt']],
      ['Wat nog niet is gelukt', ['niet gelukt', 'samen niet gelukt']],
      ['Wat klaar is of niet meer hoeft', ['klaar']],
    ]);
  });

  test('[EXP-66] the family reads how everybody works together under a heading of its own, whoever does it', () => {
    const agreements = [
      sampleAgreement({ plainWords: 'in februari weer', cooperation: 'meetingAgain' }),
      sampleAgreement({ plainWords: 'ik bel', cooperation: 'keepingInformed', mine: true }),
      sampleAgreement({ plainWords: 'van anderen' }),
    ];
    const reader = { name: 'Mara', role: 'client' } as const;
    const { parts } = planSheet(samplePlan({ agreements, wording: 'family', reader, bottomLines: [] }));
    expect(parts.map(({ heading, items }) => [heading, items.map(({ title }) => title)])).toEqual([
      ['Wat anderen doen', ['van anderen']],
      ['Hoe we samenwerken', ['in februari weer', 'ik bel']],
    ]);
  });

  test('[EXP-67] a bottom line tells who watches it, each name once, and by which agreement', () => {
    const guards = [
      { agreement: 'school belt\nelke week', watcher: 'Els' },
      { agreement: 'oma heeft een bed', watcher: 'Casper' },
      { agreement: 'wijkagent rijdt langs', watcher: 'Casper' },
      { agreement: 'x'.repeat(500), watcher: 'Otto' },
    ];
    const line = { text: 'veilig slapen', goodEnough: '', watcher: 'Casper', guards };
    const watched = (plan: Partial<PlanExport>) =>
      planSheet(samplePlan({ agreements: [], bottomLines: [line], ...plan })).parts[0]?.items[0]?.facts[0]?.value;
    const [own, ...others] = watched({})?.split('\n') ?? [];
    expect(own).toBe('Casper (zo afgesproken: oma heeft een bed; wijkagent rijdt langs)');
    expect(others[0]).toBe('Els (zo afgesproken: school belt elke week)');
    expect(others[1]?.length).toBeLessThan(160);
    const mine = watched({ wording: 'family', reader: { name: 'Els', role: 'client' } });
    expect(mine?.split('\n')[1]).toBe('u (zo afgesproken: school belt elke week)');
    const none = { ...line, watcher: null, guards: [] };
    expect(planSheet(samplePlan({ agreements: [], bottomLines: [none] })).parts[0]?.items[0]?.facts).toEqual([]);
  });

  test('[EXP-52] what became of an agreement is told with its reasons, and how the family sees it', () => {
    const agreement = sampleAgreement({
      changes: [
        { at: '2026-12-01T10:00:00Z', state: 'notKept', why: 'oma was ziek', by: 'Els' },
        { at: '2026-12-02T10:00:00Z', state: null, why: 'andere dag', by: null },
      ],
      kept: [
        { at: '2026-12-03T10:00:00Z', by: 'Els', voice: 'child', voiceOf: 'kind 1', answer: 'partly', words: 'soms' },
      ],
      state: 'notKept',
      earlier: true,
    });
    const facts =
      planSheet(samplePlan({ agreements: [agreement], bottomLines: [] })).parts.at(-1)?.items[0]?.facts ?? [];
    const value = (wanted: string) => facts.find(({ name }) => name === wanted)?.value;
    expect(value('adopted')).toBe('22 november 2026, in een eerder overleg');
    expect(value('changes')).toBe('1 december 2026: niet gelukt; oma was ziek; Els\n2 december 2026: andere dag');
    expect(value('kept')).toBe('3 december 2026, Els, namens een kind (kind 1): deels gelukt; soms');
  });

  test('[EXP-53] days are those of the Netherlands, wherever the machine stands', () => {
    expect(dayOf('2026-06-30T22:30:00Z')).toBe('2026-07-01');
    expect(dayOf('2026-12-31')).toBe('2026-12-31');
    expect(dayOf('morgen')).toBeNull();
    expect([dayWords('2026-07-01', 'nl'), dayWords('2026-06-30T22:30:00Z', 'en'), dayWords('', 'nl')]).toEqual([
      '1 juli 2026',
      '1 July 2026',
      '',
    ]);
  });
});

describe('one plan out of several sessions', () => {
  const here = sampleAgreement({ sessions: ['OM-deel'], who: ['Els (Wijkteam)', 'Otto'] });
  const there = sampleAgreement({ sessions: ['Cliëntdeel'], who: ['Wijkteam'], answers: [] });

  test('[EXP-54] what stands word for word in two of the reader’s sessions is told once, with what says most', () => {
    expect(withoutTwins([[here], [there]])).toEqual([{ ...here, sessions: ['OM-deel', 'Cliëntdeel'] }]);
  });

  test('[EXP-54] held back in one of two sessions, it is held back', () => {
    for (const [one, other] of [
      ['notNow', 'yes'],
      ['yes', 'notNow'],
      [null, 'notNow'],
    ] as const) {
      const [told] = withoutTwins([[{ ...here, shareable: one }], [{ ...there, shareable: other }]]);
      expect(told?.shareable).toBe('notNow');
    }
  });

  test('[EXP-55] what differs in a word or names others stays two, and so do twins within one session', () => {
    expect(withoutTwins([[here], [{ ...there, why: 'anders' }]])).toHaveLength(2);
    expect(withoutTwins([[here], [{ ...there, who: ['Politie'] }]])).toHaveLength(2);
    expect(withoutTwins([[here], [{ ...there, state: 'done' }]])).toHaveLength(2);
    expect(withoutTwins([[here, { ...here }], [there]])).toHaveLength(2);
  });
});

describe('text in an export', () => {
  test('[EXP-56] control characters, half characters and marks that turn text round are left out, lines stay', () => {
    expect(cleanText(' a\u0000b\r\nc\u2028d\t e\u202Ef\u2066g \uD800 ')).toBe('ab\nc\nd  efg \uFFFD');
    expect(oneLine('a\n  b\r\nc')).toBe('a b c');
    expect(cleanText('می\u200Cخواهم \u200Eabc')).toBe('می\u200Cخواهم \u200Eabc');
  });
});
