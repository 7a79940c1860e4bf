import { inflateSync } from 'node:zlib';
import { cleanText } from '@samenspraak/server/exports/clean-text.ts';
import { glyphsOf } from '@samenspraak/server/exports/pdf/letters.ts';
import { writePdf } from '@samenspraak/server/exports/pdf/write-pdf.ts';
import { planSheet } from '@samenspraak/server/exports/plan-sheet.ts';
import type { PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../support/exports/read-pdf.ts';
import { NASTY, sampleAgreement, samplePlan } from '../../support/exports/sample-plan.ts';

function pdfOf(plan: PlanExport): Promise<Uint8Array> {
  return writePdf(planSheet(plan), plan.madeAt);
}

/** Text as it looks in print, without where its lines end. */
function joined(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What is drawn, as the file has it. */
function streamsOf(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes);
  const starts = [...source.toString('latin1').matchAll(/\/FlateDecode\n>>\nstream\n/g)];
  return starts.map(({ index, 0: head }) => inflateSync(source.subarray(index + head.length)).toString('latin1'));
}

describe('the plan as a PDF', () => {
  test('[EXP-30] it is tagged in reading order, says its language and title, and keeps to PDF/UA', async () => {
    const pdf = await readPdf(await pdfOf(samplePlan()));
    expect(pdf).toMatchObject({ isTagged: true, language: 'nl-NL', title: 'Plan van aanpak' });
    expect(pdf.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(pdf.metadata).toMatch(/<dc:title>.*Plan van aanpak.*<\/dc:title>/s);
    // Whatever is not read aloud is the foot of a page.
    expect(pdf.artifacts).toMatch(/^\s*(Gemaakt voor Els op 22 november 2026\s+Bladzijde \d van \d\s*)+$/);
    const order = pdf.elements.map(({ role, text }) => `${role} ${text.trim()}`.trim());
    expect(order[0]).toBe('Document');
    expect(order).toContain('H1 Plan van aanpak');
    const wanted = [
      'H2 Wat er nog te doen is',
      'L',
      'LI',
      'LBody',
      'P 1. De kinderen logeren bij oma',
      'P Wie: Els (Wijkteam), Mara',
    ];
    const places = wanted.map((one) => order.indexOf(one, order.indexOf('H2 Wat er nog te doen is')));
    expect(places).not.toContain(-1);
    expect(order.indexOf('P Bewaakt door: Casper')).toBeGreaterThan(order.indexOf('P Wie: Els (Wijkteam), Mara'));
  });

  test('[EXP-31] every page says for whom and when, outside what is read aloud', async () => {
    const many = Array.from({ length: 20 }, (_, index) => sampleAgreement({ what: `afspraak ${index}` }));
    const pdf = await readPdf(await pdfOf(samplePlan({ agreements: many })));
    expect(pdf.pages).toBeGreaterThan(3);
    expect(pdf.artifacts.split('Gemaakt voor Els op 22 november 2026').length - 1).toBe(pdf.pages);
    expect(pdf.artifacts).toContain(`Bladzijde ${pdf.pages} van ${pdf.pages}`);
    expect(pdf.elements.some(({ text }) => text.includes('Gemaakt voor'))).toBe(false);
    const titles = pdf.elements.filter(({ text }) => /^\d+\. afspraak/.test(text)).map(({ text }) => text.trim());
    expect(titles).toEqual(many.map(({ what }, index) => `${index + 1}. ${what}`));
  });

  test('[EXP-32] whatever people type, the file opens and holds what they typed, or says that it cannot print it', async () => {
    for (const nasty of NASTY.map(cleanText)) {
      const agreements = [sampleAgreement({ what: nasty, who: [nasty.slice(0, 120)] })];
      const pdf = await readPdf(
        await pdfOf(samplePlan({ agreements, reader: { name: nasty.slice(0, 60), role: 'partner' } })),
      );
      const drawn = glyphsOf(nasty.replaceAll('\n', ' '))
        .map(({ text }) => text)
        .join('');
      const told = pdf.elements.map(({ text }) => text).join('');
      expect(joined(told), JSON.stringify(nasty.slice(0, 40))).toContain(joined(drawn));
      expect(pdf.text.includes('Een ? staat voor')).toBe(
        glyphsOf(nasty.replaceAll('\n', ' ')).some(({ said }) => said !== null),
      );
    }
  }, 120_000);

  test('[EXP-33] names of all of western and middle Europe are printed letter by letter from letters that are embedded', async () => {
    const all = [
      [0x21, 0x7e],
      [0xa1, 0x17f],
      [0x218, 0x21b],
      [0x1e80, 0x1e85],
      [0x2018, 0x201e],
    ].flatMap(([from = 0, to = 0]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    );
    const had = all.filter((one) => glyphsOf(one).every(({ said }) => said === null) && one !== '\u00AD');
    expect(had.length).toBeGreaterThan(280);
    const shown = had.filter((one) => glyphsOf(one)[0]?.text === one);
    const bytes = await pdfOf(samplePlan({ agreements: [sampleAgreement({ what: shown.join('') })] }));
    expect(joined((await readPdf(bytes)).text)).toContain(shown.join(''));
    const source = Buffer.from(bytes).toString('latin1');
    expect(source.split('/FontDescriptor').length).toBeGreaterThan(2);
    expect(source).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  test('[EXP-34] a text of somebody else’s script is kept for who listens or copies, where print shows a sign', async () => {
    const bytes = await pdfOf(samplePlan({ agreements: [sampleAgreement({ what: 'Мария belt' })] }));
    const [first] = (await readPdf(bytes)).elements.filter(({ text }) => text.startsWith('1.'));
    expect(first?.text).toContain('????? belt');
    expect(
      glyphsOf('Мария')
        .map(({ said }) => said)
        .join(''),
    ).toBe('Мария');
    expect(glyphsOf('👩‍👩‍👧')).toHaveLength(1);
    const said = Buffer.from('Мария', 'utf16le').swap16().toString('latin1');
    expect(streamsOf(bytes).some((stream) => stream.includes('/ActualText') && stream.includes(said))).toBe(true);
  });

  test('[EXP-36] nothing is drawn outside the margins, however long a word is', async () => {
    const agreements = ['x', 'W', 'Ł', 'ij', 'fi'].map((one) =>
      sampleAgreement({ what: one.repeat(700), why: one.repeat(900) }),
    );
    const { boxes } = await readPdf(await pdfOf(samplePlan({ agreements })));
    expect(boxes.length).toBeGreaterThan(60);
    const inside = ({ left, right, bottom }: (typeof boxes)[number]) => left >= 55 && right <= 596 - 55 && bottom > 20;
    expect(boxes.filter((box) => !inside(box))).toEqual([]);
  });

  test('[EXP-37] an agreement that fits on a page stands on one, and no page ends with a heading', async () => {
    for (let running = 1; running < 7; running += 1) {
      const agreements = Array.from({ length: 8 }, (_, index) =>
        sampleAgreement({ what: 'afspraak', state: index < running ? 'open' : 'done' }),
      );
      const { text } = await readPdf(await pdfOf(samplePlan({ agreements })));
      for (const page of text.split('Gemaakt voor')) {
        expect(page.split('Afgesproken:').length).toBe(page.split(/\d\. afspraak/).length);
        expect(page.trim()).not.toMatch(/(moet zijn|meer hoeft|te doen is)$/);
      }
    }
  });

  test('[EXP-35] the family’s paper is in letters of 14 points and more, without a word that is only ours', async () => {
    const plan = samplePlan({ wording: 'family', reader: { name: 'Mara', role: 'client' } });
    const sheet = planSheet(plan);
    expect(sheet.parts.flatMap(({ items }) => items).map(({ title }) => title)[0]).toBe(plan.agreements[0]?.plainWords);
    const { text } = await readPdf(await pdfOf(plan));
    expect(text).toContain('u');
    for (const one of ['Bodemeis', 'Coördinator', 'Belasting', 'Termijn', '2026-014', 'Antwoord op'])
      expect(text).not.toContain(one);
  });
});
