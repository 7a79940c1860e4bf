import type { Invited } from '@samenspraak/shared/protocol/answers.ts';
import { contributionsAnswer, planExportAnswer } from '@samenspraak/shared/protocol/exports.ts';
import type { CasePlanAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { boardsRead } from '../support/boards-read.ts';
import { PlannedHouse } from '../support/exports/planned-house.ts';
import { readCsv } from '../support/exports/read-csv.ts';
import { readIcs } from '../support/exports/read-ics.ts';
import { readPdf } from '../support/exports/read-pdf.ts';
import { readXml } from '../support/exports/read-xml.ts';
import { unzip } from '../support/exports/unzip.ts';
import { call, join } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** What was said with the prosecutor; no family reads it. */
const SECRET = 'KANARIEJUSTITIE';
const OPEN = 'Kinderen logeren bij oma';
const FORMATS = ['pdf', 'docx', 'csv', 'ics', 'json'] as const;

let server: TestServer;
let house: PlannedHouse;

beforeAll(async () => {
  server = await startServer();
  house = await PlannedHouse.open(server);
  await house.decideIn('prosecution');
  await house.agree('prosecution', { text: `${SECRET} aanhouden`, watcher: house.id('Otto Justitie') });
  await house.write('Els Wijkteam', 'prosecution', { kind: 'bottomLine', text: `${SECRET} eigen kaart` });
  await house.decideIn('family');
  await house.agree('family', {
    text: OPEN,
    who: [house.id('Els Wijkteam'), house.id('Mara Moeder')],
    plainWords: 'Is het spannend? Dan slapen de kinderen bij oma.',
    ifNotKept: 'Dan belt Mara het wijkteam.',
  });
});
afterAll(() => server.stop());

/** All that can be read in an export, whatever its form. */
async function wordsIn(format: (typeof FORMATS)[number], bytes: Buffer): Promise<string> {
  if (format === 'pdf') return (await readPdf(bytes)).text.replaceAll('\n', '');
  if (format !== 'docx') return bytes.toString('utf8').replaceAll('\r\n ', '');
  return [...unzip(bytes).values()].flatMap((xml) => readXml(xml).texts).join('\n');
}

describe('the plan on paper', () => {
  it('[EXP-1] a professional gets the plan of all sessions of theirs in every form, each made out to them', async () => {
    for (const format of FORMATS) {
      const { status, bytes } = await house.fetch('Casper Regisseur', `plan.${format}`);
      expect(status, format).toBe(200);
      const words = await wordsIn(format, bytes);
      for (const one of [SECRET, OPEN]) {
        // A calendar is read over shoulders: it says which case, and no more.
        if (format === 'ics') expect(words).not.toContain(one);
        else expect(words, format).toContain(one);
      }
      expect(words, format).toContain('Casper Regisseur');
    }
  });

  it('[EXP-2] a client and their confidant get what was agreed in their session, and no byte of another', async () => {
    for (const who of ['Mara Moeder', 'Zus Moeder', 'Engelse Cliënt']) {
      for (const format of who === 'Mara Moeder' ? FORMATS : (['pdf', 'json'] as const)) {
        const { status, bytes } = await house.fetch(who, `plan.${format}`);
        expect(status, `${who} ${format}`).toBe(200);
        const words = await wordsIn(format, bytes);
        expect(words).toContain(who);
        for (const one of [SECRET, 'OM-deel', 'Otto', 'Justitie']) expect(words, `${who} ${format}`).not.toContain(one);
      }
    }
  });

  it('[EXP-3] the prosecutor gets nothing of the session with clients', async () => {
    for (const format of FORMATS) {
      const words = await wordsIn(format, (await house.fetch('Otto Justitie', `plan.${format}`)).bytes);
      expect(words).toContain('Otto Justitie');
      for (const one of [OPEN, 'oma', 'Mara', 'Cliëntdeel']) expect(words, format).not.toContain(one);
    }
  });

  it('[EXP-4] the paper of a client is tagged, large, in plain words, and begins with whom they can turn to', async () => {
    const pdf = await readPdf((await house.fetch('Mara Moeder', 'plan.pdf')).bytes);
    expect(pdf).toMatchObject({ isTagged: true, language: 'nl-NL', title: 'Afspraken' });
    const told = pdf.elements.filter(({ text }) => text !== '').map(({ role, text }) => `${role} ${text.trim()}`);
    expect(told.slice(0, 3)).toEqual([
      'H1 Wat we samen hebben afgesproken',
      'H2 Bij wie kunt u terecht?',
      'P Casper Regisseur',
    ]);
    expect(told).toContain('P 1. Is het spannend? Dan slapen de kinderen bij oma.');
    expect(told).toContain('P Wie doet dit: Els Wijkteam, u');
    expect(pdf.artifacts).toContain('Gemaakt voor Mara Moeder op ');
  });

  it('[EXP-5] a client’s calendar and file names tell nobody who looks on what they are about', async () => {
    const calendar = readIcs((await house.fetch('Mara Moeder', 'plan.ics')).bytes);
    expect(new Set(calendar.events.map((event) => event.get('SUMMARY')))).toEqual(new Set(['Afspraak']));
    expect(JSON.stringify([...calendar.events.map((event) => [...event])])).not.toMatch(
      /oma|kinderen|wijkteam|samenspraak/i,
    );
    for (const format of FORMATS) {
      const { headers } = await house.fetch('Mara Moeder', `plan.${format}`);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="blad.${format}"`);
    }
    const { headers } = await house.fetch('Els Wijkteam', 'plan.pdf');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="plan-\d{4}-\d\d-\d\d\.pdf"$/);
  });

  it('[EXP-6] no export is kept by a browser or taken for something else', async () => {
    const media = {
      pdf: 'application/pdf',
      csv: 'text/csv',
      ics: 'text/calendar',
      json: 'application/json',
      docx: 'wordprocessingml',
    };
    for (const format of FORMATS) {
      const { headers } = await house.fetch('Els Wijkteam', `plan.${format}`);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-type')).toContain(media[format]);
    }
  });

  it('[EXP-7] what is exported as JSON is what the contract says, with the days on which things are due', async () => {
    const plan = planExportAnswer.parse(JSON.parse(String((await house.fetch('Mara Moeder', 'plan.json')).bytes)));
    expect(plan.agreements).toMatchObject([
      { what: OPEN, who: ['Els Wijkteam', 'Mara Moeder'], mine: true, by: '2030-04-01', sessions: ['Cliëntdeel'] },
    ]);
    expect(plan.agreements[0]?.answers).toEqual([`bodem onder ${OPEN}`]);
    expect(plan.coordinator).toEqual({ name: 'Casper Regisseur', organisation: null });
    const { events } = readIcs((await house.fetch('Mara Moeder', 'plan.ics')).bytes);
    expect(events.map((event) => event.get('DTSTART'))).toContain('20300401');
  });

  it('[EXP-8] every part of a Word file can be read back, and its table says what its columns are', async () => {
    const files = unzip((await house.fetch('Els Wijkteam', 'plan.docx')).bytes);
    for (const [name, xml] of files) if (/\.(xml|rels)$/.test(name)) expect(() => readXml(xml), name).not.toThrow();
    const document = files.get('word/document.xml') ?? '';
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('Heading1');
    expect(files.get('word/styles.xml')).toContain('w:val="nl-NL"');
  });
});

describe('what somebody brought in', () => {
  it('[EXP-9] everybody gets their own cards and nobody else’s', async () => {
    await house.write('Mara Moeder', 'family', {
      kind: 'question',
      text: 'Mag mijn zus een sleutel?',
      source: 'ikzelf',
    });
    const own = contributionsAnswer.parse(
      JSON.parse(String((await house.fetch('Mara Moeder', 'contributions.json')).bytes)),
    );
    expect(own.cards.map(({ text }) => text)).toEqual(['Mag mijn zus een sleutel?']);
    const { bytes } = await house.fetch('Els Wijkteam', 'contributions.csv');
    const rows = readCsv(bytes, ';');
    expect(rows[0]?.slice(0, 6)).toEqual(['Soort', 'Tekst', 'Bron', 'Grond', 'Namens', 'Deel']);
    expect(rows[0]?.slice(-2)).toEqual(['Gemaakt voor', 'Gemaakt op']);
    expect(rows.map((row) => row[1])).toContain(`${SECRET} eigen kaart`);
    expect(String(bytes)).not.toContain('sleutel');
    expect(rows.slice(1).every((row) => row.at(-2) === 'Els Wijkteam')).toBe(true);
  });

  it('[EXP-15] with all that they wrote on them, people by name, and what is not to be passed on marked', async () => {
    const [els, mara] = [house.id('Els Wijkteam'), house.id('Mara Moeder')];
    await house.agree('family', {
      ...{ text: 'school wacht nog', about: ['kind 1'], who: [els, mara, 'oma'], why: 'het moet rustig blijven' },
      ...{ by: '2030-05-02', plainWords: 'Els belt de school.', shareable: 'notNow', watcher: els },
    });
    const goodEnough = 'twee weken zonder ruzie';
    await house.write('Els Wijkteam', 'family', { kind: 'bottomLine', text: 'rust aan tafel', goodEnough });
    const { bytes } = await house.fetch('Els Wijkteam', 'contributions.json');
    const { cards } = contributionsAnswer.parse(JSON.parse(String(bytes)));
    expect(cards.find(({ text }) => text === 'school wacht nog')).toMatchObject({
      ...{ about: ['kind 1'], who: ['Els Wijkteam', 'Mara Moeder', 'oma'], why: 'het moet rustig blijven' },
      ...{ by: '2030-05-02', plainWords: 'Els belt de school.', shareable: 'notNow', watcher: 'Els Wijkteam' },
    });
    expect(cards.find(({ text }) => text === 'rust aan tafel')).toMatchObject({ goodEnough, shareable: null });
    for (const id of [els, mara]) expect(String(bytes)).not.toContain(id);
    const rows = readCsv((await house.fetch('Els Wijkteam', 'contributions.csv')).bytes, ';');
    const said = (text: string) =>
      Object.fromEntries((rows[0] ?? []).map((head, at) => [head, rows.find((row) => row[1] === text)?.[at]]));
    expect(said('school wacht nog')).toMatchObject({
      ...{ 'Over wie': 'kind 1', Wie: 'Els Wijkteam, Mara Moeder, oma', Waarom: 'het moet rustig blijven' },
      ...{ Voor: '2030-05-02', 'In gewone woorden': 'Els belt de school.', 'Let op': 'niet verder delen' },
    });
    expect(said('rust aan tafel')).toMatchObject({ 'Goed genoeg als': goodEnough, 'Let op': '' });
    const plan = planExportAnswer.parse(JSON.parse(String((await house.fetch('Els Wijkteam', 'plan.json')).bytes)));
    const marked = plan.agreements.filter(({ shareable }) => shareable === 'notNow');
    expect(marked.map(({ what }) => what)).toEqual(['school wacht nog']);
    const ofCase = await call<CasePlanAnswer>(server.url, `GET /api/cases/${house.table.caseId}/plan`, {
      cookie: house.table.userCookie,
    });
    expect(ofCase.body.agreements.filter(({ shareable }) => shareable === 'notNow')).toMatchObject([
      { what: 'school wacht nog' },
    ]);
  });

  it('[EXP-10] what the chair passed on to another session is there for its readers, and nobody’s own but its maker’s', async () => {
    const text = 'Oma heeft twee bedden';
    const card = await house.write('Els Wijkteam', 'prosecution', { kind: 'bottomLine', text });
    await house.publish(card, { from: 'prosecution', to: 'family' });
    expect(JSON.parse(String((await house.fetch('chair', 'contributions.json')).bytes)).cards).toEqual([]);
    expect(String((await house.fetch('Els Wijkteam', 'contributions.json')).bytes)).toContain(text);
    expect(String((await house.fetch('Mara Moeder', 'plan.json')).bytes)).toContain(text);
  });
});

describe('who gets no export', () => {
  it('[EXP-11] strangers, people of another conference and people who were not let in are refused', async () => {
    const path = `/api/conferences/${house.table.conferenceId}/plan.pdf` as const;
    expect(await call(server.url, `GET ${path}`)).toMatchObject({ status: 401, body: { code: 'auth.required' } });
    const other = await PlannedHouse.open(server);
    const { cookie } = other.table.person('Els Wijkteam');
    expect((await call(server.url, `GET ${path}`, { cookie })).status).toBeGreaterThanOrEqual(400);
    const elsewhere = `GET /api/conferences/${other.table.conferenceId}/plan.json` as const;
    const late = await call<Invited>(server.url, `POST /api/conferences/${other.table.conferenceId}/participants`, {
      cookie: other.table.chair.cookie,
      body: { name: 'Laat', role: 'partner', sessionIds: [other.session('family')] },
    });
    const { cookie: knocking } = await join(server.url, late.body.joinUrl);
    const waiting = await call(server.url, elsewhere, { cookie: knocking });
    expect(waiting).toMatchObject({ status: 403, body: { code: 'participant.waiting' } });
    const { cookie: theirs, participantId } = other.table.person('Els Wijkteam');
    expect((await call(server.url, elsewhere, { cookie: theirs })).status).toBe(200);
    const part = await server.conferences.ownPart(other.table.conferenceId, participantId);
    await other.lead('participant.remove', { participantId });
    const gone = await call(server.url, elsewhere, { cookie: theirs });
    expect(gone.status).toBeGreaterThanOrEqual(401);
    expect(JSON.stringify(gone.body)).not.toContain('Cliëntdeel');
    if ('ok' in part) throw new Error(part.code);
    expect(await server.conferences.noLongerTheirs(part)).toMatchObject({ code: 'participant.removed' });
  });

  it('[EXP-12] every export is logged with its reader before it is handed over, and never what was in it', async () => {
    const reads: unknown[] = [];
    const { addReads } = server.store;
    server.store.addReads = async (read) => {
      reads.push(...read);
      return addReads.call(server.store, read);
    };
    await house.fetch('Mara Moeder', 'plan.csv');
    server.store.addReads = () => Promise.reject(new Error('the disk is full'));
    const refused = await house.fetch('Mara Moeder', 'plan.csv');
    server.store.addReads = addReads;
    expect(refused.status).toBeGreaterThanOrEqual(500);
    expect(String(refused.bytes)).not.toContain('oma');
    expect(reads).toEqual([
      {
        at: expect.any(String),
        conferenceId: house.table.conferenceId,
        reader: house.id('Mara Moeder'),
        what: 'export',
      },
    ]);
  });

  it('[EXP-14] what is exported is read when its turn has come, board by board; every form of theirs waits, and by turns with others', async () => {
    const course: string[] = [];
    const { ownPart } = server.conferences;
    const begun = vi.spyOn(server.conferences, 'ownPart').mockImplementation((...asked) => {
      course.push('read');
      return ownPart.apply(server.conferences, asked);
    });
    const { addReads } = server.store;
    const ended = vi.spyOn(server.store, 'addReads').mockImplementation((reads) => {
      course.push('made');
      return addReads.call(server.store, reads);
    });
    const asked = [...Array.from({ length: 8 }, () => 'Els Wijkteam'), 'Mara Moeder'];
    let answers: { status: number }[] = [];
    const read = await boardsRead(server, async () => {
      answers = await Promise.all(asked.map((who) => house.fetch(who, 'plan.json')));
    });
    for (const spy of [begun, ended]) spy.mockRestore();
    // one that is made, and as many as there are forms that wait
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 7 }, () => 200), 429, 429]);
    expect(answers.at(-1)?.status).toBe(200);
    expect(course).toEqual(Array.from({ length: 7 }, () => ['read', 'made']).flat());
    // Els sits in two of them, Mara in one.
    expect(read).toHaveLength(13);
    expect(new Set(read.map(({ turn }) => turn)).size).toBe(13);
  });

  it('[EXP-13] the description of the calls names every file with its media type', async () => {
    const { body } = await call<{ paths: Record<string, { get: { responses: Record<string, { content: object }> } }> }>(
      server.url,
      'GET /api/docs/json',
    );
    const mediaOf = (file: string) =>
      Object.keys(body.paths[`/api/conferences/{conferenceId}/${file}`]?.get.responses['200']?.content ?? {});
    expect(mediaOf('plan.pdf')).toEqual(['application/pdf']);
    expect(mediaOf('plan.ics')).toEqual(['text/calendar; charset=utf-8']);
    expect(mediaOf('contributions.json')).toEqual(['application/json; charset=utf-8']);
  });
});
