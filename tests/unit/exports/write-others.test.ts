import { cleanText } from '@samenspraak/server/exports/clean-text.ts';
import { planSheet } from '@samenspraak/server/exports/plan-sheet.ts';
import { writeContributionsCsv, writePlanCsv } from '@samenspraak/server/exports/write-csv.ts';
import { writeDocx } from '@samenspraak/server/exports/write-docx.ts';
import { writeIcs } from '@samenspraak/server/exports/write-ics.ts';
import type { AgreementId, CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../support/exports/read-csv.ts';
import { readIcs } from '../../support/exports/read-ics.ts';
import { readXml } from '../../support/exports/read-xml.ts';
import { NASTY, sampleAgreement, samplePlan } from '../../support/exports/sample-plan.ts';
import { unzip } from '../../support/exports/unzip.ts';

/** As the plan holds it: cleaned where it was put together. */
const NASTY_PLAN = samplePlan({
  reader: { name: cleanText(NASTY[0] ?? ''), role: 'partner' },
  agreements: NASTY.map((text, index) =>
    sampleAgreement({
      id: `agreement-${index}` as AgreementId,
      what: cleanText(text),
      why: cleanText(text),
      who: [cleanText(text)],
    }),
  ),
});

const [SESSION = { id: 'session-none' as SessionId, name: '', startsAt: '', plannedMinutes: 0, begun: false }] =
  samplePlan().sessions;

describe('the plan as a table', () => {
  test('[EXP-40] no cell is read as a formula, and every other cell says what was typed', () => {
    const rows = readCsv(Buffer.from(writePlanCsv(NASTY_PLAN)), ';');
    expect(rows).toHaveLength(NASTY.length + 1);
    for (const [index, row] of rows.entries()) {
      expect(row).toHaveLength(rows[0]?.length ?? 0);
      for (const cell of row) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
      if (index > 0) expect(row[0]?.replace(/^'/, '')).toBe(cleanText(NASTY[index - 1] ?? ''));
      if (index > 0) expect(row.at(-2)).toBe(`'${NASTY[0]}`);
    }
  });

  test('[EXP-40] nor is one in the family’s table', () => {
    const agreements = NASTY.map((text) =>
      sampleAgreement({ what: cleanText(text), plainWords: '', why: cleanText(text) }),
    );
    const rows = readCsv(Buffer.from(writePlanCsv({ ...NASTY_PLAN, agreements, wording: 'family' })), ';');
    expect(rows).toHaveLength(NASTY.length + 1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
    expect(rows.slice(1).map((row) => row[0]?.replace(/^'/, ''))).toEqual(NASTY.map(cleanText));
  });

  test('[EXP-41] a plan without agreements still says for whom it was made; English tables have commas', () => {
    const empty = readCsv(Buffer.from(writePlanCsv(samplePlan({ agreements: [] }))), ';');
    expect(empty[1]?.slice(-2)).toEqual(['Els', '22 november 2026']);
    const english = readCsv(Buffer.from(writePlanCsv(samplePlan({ language: 'en' }))), ',');
    expect(english[0]?.slice(0, 2)).toEqual(['Agreement', 'In plain words']);
    expect(english[1]?.slice(-2)).toEqual(['Els', '22 November 2026']);
  });

  test('[EXP-49] nor is what becomes a cell in a sheet that takes the table apart at another sign', () => {
    const formulas = ['=1+1', ' "+31', "'@SUM(1)", '\uFF1D1'];
    for (const language of ['nl', 'en'] as const)
      for (const sign of [',', ';', '\n']) {
        const what = ['kom langs', ...formulas].join(sign);
        const plan = samplePlan({ language, agreements: [sampleAgreement({ what, who: formulas })] });
        const rows = readCsv(Buffer.from(writePlanCsv(plan)), language === 'nl' ? ';' : ',');
        for (const piece of rows.flat().flatMap((cell) => cell.split(/[,;\n]/)))
          expect(piece).not.toMatch(/^[\s"]*[=+\-@\uFF1D]/);
        expect(rows[1]?.[0]).toBe(['kom langs', ...formulas.map((one) => `'${one}`)].join(sign));
      }
    const words = 'Els, Mara; oma (2-3 keer)\nen dan = klaar';
    const plain = samplePlan({ agreements: [sampleAgreement({ what: words })] });
    expect(readCsv(Buffer.from(writePlanCsv(plain)), ';')[1]?.[0]).toBe(words);
  });

  test('[EXP-63] the family’s table has the heads and the words of their paper, in either language', () => {
    const mara = { name: 'Mara', role: 'client' } as const;
    const heads = {
      nl: ['Wat we hebben afgesproken', 'Wie doet dit', 'Wanneer is het klaar', 'Waarom doen we dit'],
      en: ['What we agreed', 'Who does this', 'When is it done', 'Why we do this'],
    };
    const told = {
      nl: ['Is het spannend? Dan slapen de kinderen bij oma.', 'Els (Wijkteam), u', '30 november 2026'],
      en: ['Is het spannend? Dan slapen de kinderen bij oma.', 'Els (Wijkteam), you', '30 November 2026'],
    };
    for (const language of ['nl', 'en'] as const) {
      const plan = samplePlan({ language, wording: 'family', reader: mara });
      const [head = [], row = []] = readCsv(Buffer.from(writePlanCsv(plan)), language === 'nl' ? ';' : ',');
      expect(head.slice(0, 4)).toEqual(heads[language]);
      expect(row.slice(0, 3)).toEqual(told[language]);
      expect(head).toHaveLength(row.length);
      for (const word of ['Bodemeis', 'Termijn', 'Belasting', 'Stand', 'Bottom line', 'Term', 'Load', 'State'])
        expect(head.join(' ')).not.toContain(word);
      const own = { ...plan, cards: [] };
      const [heading = []] = readCsv(Buffer.from(writeContributionsCsv(own)), language === 'nl' ? ';' : ',');
      for (const word of ['Grond', 'Namens', 'Deel', 'Basis', 'On behalf of', 'Session'])
        expect(heading).not.toContain(word);
    }
  });

  test('[EXP-42] so is what somebody brought in', () => {
    const cards = NASTY.map((text, index) => ({
      ...{ id: `card-number-${index}` as CardId, session: 'Samen', kind: 'concern' as const, source: cleanText(text) },
      ...{ text: cleanText(text), basis: 'seen' as const, voice: null, shareable: null, by: '', watcher: '' },
      ...{ about: [cleanText(text)], who: [cleanText(text)], forWhom: [], why: cleanText(text), plainWords: '' },
      ...{ ifNotKept: '', goodEnough: cleanText(text), consequences: '', when: cleanText(text) },
    }));
    const { reference, reader, madeAt, language } = samplePlan();
    const rows = readCsv(Buffer.from(writeContributionsCsv({ reference, reader, madeAt, language, cards })), ';');
    expect(rows).toHaveLength(NASTY.length + 1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
  });
});

describe('what is not to be passed on', () => {
  const agreements = [
    sampleAgreement({ what: 'KANARIE', plainWords: '', shareable: 'notNow' }),
    sampleAgreement({ shareable: 'yes' }),
  ];
  const marks = {
    nl: ['niet verder delen', 'vertel dit nog niet verder'],
    en: ['do not pass on', 'do not tell others'],
  };

  test('[EXP-75] bears its mark in the table, on paper and in Word, for either reader and in either language', async () => {
    for (const language of ['nl', 'en'] as const)
      for (const [index, wording] of (['professional', 'family'] as const).entries()) {
        const plan = samplePlan({ language, wording, agreements });
        const mark = marks[language][index] ?? '';
        const rows = readCsv(Buffer.from(writePlanCsv(plan)), language === 'nl' ? ';' : ',');
        expect(rows.filter((row) => row.join(' ').includes(mark)).map(([what]) => what)).toEqual(['KANARIE']);
        const items = planSheet(plan).parts.flatMap((part) => part.items);
        const marked = items.filter(({ facts }) => facts.some(({ value }) => value.includes(mark)));
        expect(marked.map(({ title }) => title)).toEqual(['KANARIE']);
        const xml = unzip(Buffer.from(await writeDocx(planSheet(plan)))).get('word/document.xml') ?? '';
        expect(xml.split(mark)).toHaveLength(2);
      }
  });
});

describe('the plan as a calendar', () => {
  test('[EXP-43] what people type adds no event and ends none', () => {
    const { events, head } = readIcs(Buffer.from(writeIcs(NASTY_PLAN)));
    expect(events).toHaveLength(NASTY.length);
    expect(head.match(/^(BEGIN|END):VCALENDAR$/gm)).toHaveLength(2);
    expect(new Set(events.map((event) => event.get('UID'))).size).toBe(NASTY.length);
    for (const [index, event] of events.entries()) {
      expect(event.get('DTSTART')).toBe('20261130');
      expect(event.get('UID')).toBe(`agreement-${index}@agenda.invalid`);
    }
  });

  test('[EXP-44] only what still runs and has a day is in it, with the sessions to come', () => {
    const plan = samplePlan({
      sessions: ['2026-11-21T10:00:00.000Z', '2026-12-01T10:00:00.000Z'].map((startsAt, index) => ({
        ...{ id: `session-${index}` as never, name: `deel ${index}`, plannedMinutes: 45, startsAt, begun: false },
      })),
      agreements: [
        sampleAgreement({ by: '2026-12-05T23:30:00+01:00' }),
        sampleAgreement({ id: 'agreement-done' as AgreementId, state: 'done' }),
        sampleAgreement({ id: 'agreement-dateless' as AgreementId, by: '' }),
      ],
    });
    const { events } = readIcs(Buffer.from(writeIcs(plan)));
    expect(events.map((event) => event.get('DTSTART'))).toEqual(['20261205', '20261201T100000Z']);
    expect(events[1]?.get('DTEND')).toBe('20261201T104500Z');
    expect(events[0]?.get('DTEND')).toBe('20261206');
  });

  test('[EXP-45] the same agreement has the same id in every calendar that is made', () => {
    const ids = ['2026-11-22T12:00:00.000Z', '2027-01-01T12:00:00.000Z'].map((madeAt) => {
      return readIcs(Buffer.from(writeIcs(samplePlan({ madeAt })))).events[0]?.get('UID');
    });
    expect(ids[0]).toBe(ids[1]);
  });

  test('[EXP-46] the family’s calendar holds nothing that anybody said', () => {
    const text = Buffer.from(
      writeIcs({ ...NASTY_PLAN, reader: { name: 'Mara', role: 'client' }, wording: 'family' }),
    ).toString();
    expect(text).not.toMatch(/oma|HYPERLINK|haakje|Casper|2026-014|samenspraak/i);
    expect(readIcs(Buffer.from(text)).events).toHaveLength(NASTY.length);
  });

  test('[EXP-62] that of professionals says for which case, and nothing of what was agreed or of whom', () => {
    const { events } = readIcs(
      Buffer.from(
        writeIcs(samplePlan({ sessions: [{ ...SESSION, startsAt: '2026-12-01T10:00:00.000Z' }], language: 'nl' })),
      ),
    );
    expect(events.map((event) => [event.get('SUMMARY'), event.get('DESCRIPTION')])).toEqual([
      ['Afspraak casus 2026-014', 'Gemaakt voor Els op 22 november 2026'],
      ['Overleg casus 2026-014', 'Gemaakt voor Els op 22 november 2026'],
    ]);
  });
});

describe('the plan as a Word document', () => {
  test('[EXP-47] whatever people type, every part can be read back and says what they typed', async () => {
    for (const wording of ['professional', 'family'] as const) {
      const files = unzip(Buffer.from(await writeDocx(planSheet({ ...NASTY_PLAN, wording }))));
      for (const [name, xml] of files) if (/\.(xml|rels)$/.test(name)) expect(() => readXml(xml), name).not.toThrow();
      const told = readXml(files.get('word/document.xml') ?? '').texts.join('');
      for (const text of NASTY) expect(told).toContain(cleanText(text).replaceAll('\n', ''));
      expect(readXml(files.get('word/footer1.xml') ?? '').texts.join('')).toContain('Gemaakt voor');
    }
  });

  test('[EXP-48] professionals get a table whose first row is its head; the family gets headings and large letters', async () => {
    const files = unzip(Buffer.from(await writeDocx(planSheet(samplePlan()))));
    const { names } = readXml(files.get('word/document.xml') ?? '');
    expect(names.filter((name) => name === 'w:tblHeader')).toHaveLength(1);
    const plain = unzip(Buffer.from(await writeDocx(planSheet(samplePlan({ wording: 'family' })))));
    expect(plain.get('word/document.xml')).not.toContain('<w:tbl>');
    const [size = '0'] =
      /<w:docDefaults>.*?<w:sz w:val="(\d+)"/.exec(plain.get('word/styles.xml') ?? '')?.slice(1) ?? [];
    expect(Number(size) / 2).toBeGreaterThanOrEqual(14);
  });
});
