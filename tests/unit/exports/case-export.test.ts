import { caseExportFor } from '@samenspraak/server/exports/case-export.ts';
import { cleanText, oneLine } from '@samenspraak/server/exports/clean-text.ts';
import { FILE_HOLDS } from '@samenspraak/server/exports/file-holds.ts';
import { planSheet } from '@samenspraak/server/exports/plan-sheet.ts';
import { writePlanCsv } from '@samenspraak/server/exports/write-csv.ts';
import { writeIcs } from '@samenspraak/server/exports/write-ics.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATES, KEPT_ANSWERS } from '@samenspraak/shared/domain/agreements.ts';
import type { AgreementId, CaseId, ConferenceId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { planExportAnswer } from '@samenspraak/shared/protocol/exports.ts';
import type { BottomLineAnswer, CaseAgreementAnswer, CasePlanAnswer } from '@samenspraak/shared/protocol/plan.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../support/exports/read-csv.ts';
import { readIcs } from '../../support/exports/read-ics.ts';
import { NASTY } from '../../support/exports/sample-plan.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const READER = { name: 'Robin Voorzitter', language: 'nl' } as const;
const [FIRST, NEXT, PLANNED] = ['first', 'next', 'planned'].map((name) => `conference-${name}` as ConferenceId) as [
  ConferenceId,
  ConferenceId,
  ConferenceId,
];

function agreement(name: string, more: Partial<CaseAgreementAnswer> = {}): CaseAgreementAnswer {
  return {
    ...{ conferenceId: FIRST, heldAt: '2026-10-01T09:00:00.000Z', sessionId: 'session-first' as SessionId },
    ...{ session: 'Samen', look: 'joint', clients: false, prosecutor: false, key: `${FIRST}/agreement-${name}` },
    ...{ agreementId: `agreement-${name}` as AgreementId, what: `wat ${name}`, plainWords: '', by: '2026-12-01' },
    ...{
      who: [{ name: 'Els', organisation: 'Wijkteam', organisationId: null }],
      why: 'daarom',
      forWhom: [],
      answers: [],
    },
    ...{ agreementKind: null, term: null, load: null, bottomLine: null, watcher: null, ifNotKept: '' },
    ...{ cooperation: null, shareable: null, state: 'open', adoptedAt: '2026-10-01T10:00:00.000Z', overdue: false },
    ...{ changes: [], kept: [] },
    ...more,
  };
}

function line(text: string, more: Partial<BottomLineAnswer> = {}): BottomLineAnswer {
  const { conferenceId, heldAt, sessionId, session, look, clients, prosecutor } = agreement('of-the-line');
  return {
    ...{ conferenceId, heldAt, sessionId, session, look, clients, prosecutor, cardId: 'card-line' as never, text },
    ...{ goodEnough: '', watcher: null, guards: [], guardedBy: [], ...more },
  };
}

const session = (conferenceId: ConferenceId, startsAt: string, begun: boolean) => ({
  ...{ conferenceId, sessionId: `session-of-${conferenceId}` as SessionId, name: 'Samen', startsAt },
  ...{ plannedMinutes: 60, begun },
});

function plan(more: Partial<CasePlanAnswer> = {}): CasePlanAnswer {
  return {
    ...{ caseId: 'case-sample' as CaseId, reference: '2026-014', now: NOW, handOver: null, takenOver: null, trend: [] },
    coordinator: { name: 'Casper', organisation: 'Gemeente', organisationId: null, role: 'caseManager', since: null },
    ...{ agreements: [agreement('a')], bottomLines: [] },
    sessions: [
      session(FIRST, '2026-10-01T09:00:00.000Z', true),
      session(NEXT, '2026-11-10T09:00:00.000Z', true),
      session(PLANNED, '2026-12-20T09:00:00.000Z', false),
    ],
    ...more,
  };
}

const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 20 }));
const named = fc.record({ name: text, organisation: fc.option(text), organisationId: fc.constant(null) });
const drawnAgreement = fc
  .record({
    ...{ what: text, plainWords: text, why: text, ifNotKept: text, session: text },
    ...{ who: fc.array(named, { maxLength: 3 }), forWhom: fc.array(named, { maxLength: 3 }) },
    ...{ answers: fc.array(text, { maxLength: 2 }), bottomLine: fc.option(text), watcher: fc.option(named) },
    ...{ state: fc.constantFrom(...AGREEMENT_STATES), agreementKind: fc.option(fc.constantFrom(...AGREEMENT_KINDS)) },
    changes: fc.array(
      fc.record({
        ...{ at: fc.constant(NOW), state: fc.option(fc.constantFrom(...AGREEMENT_STATES)), why: text },
        by: fc.option(named),
      }),
      { maxLength: 2 },
    ),
    kept: fc.array(
      fc.record({
        ...{ at: fc.constant(NOW), by: named, voice: fc.constantFrom(null, 'child' as const), voiceOf: text },
        ...{ answer: fc.constantFrom(...KEPT_ANSWERS), words: text },
      }),
      { maxLength: 2 },
    ),
    conferenceId: fc.constantFrom(FIRST, NEXT),
  })
  .chain((drawn) => fc.nat(99).map((index) => agreement(`${index}`, drawn)));
const drawnLine = fc
  .record({
    ...{ text, goodEnough: text, watcher: fc.option(named) },
    guards: fc.array(fc.record({ conferenceId: fc.constant(FIRST), what: text, watcher: named }), { maxLength: 2 }),
  })
  .map((drawn) => line(drawn.text, drawn));
const drawnPlan = fc
  .record({
    ...{ reference: text, agreements: fc.array(drawnAgreement, { maxLength: 5 }) },
    bottomLines: fc.array(drawnLine, { maxLength: 3 }),
    coordinator: fc.option(named.map((one) => ({ ...one, role: 'caseManager' as const, since: NOW }))),
  })
  .map(plan);

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

/** Everybody who is named somewhere, with their organisation behind them. */
function peopleIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { name?: unknown; organisation?: unknown };
  const full = typeof own.organisation === 'string' ? [`${own.name} (${own.organisation})`] : [];
  return [...full, ...Object.values(value).flatMap(peopleIn)];
}

describe('the plan of a case, to take along', () => {
  test('[EXP-70] every string of it stands in the plan that its reader reads on the page, or says for whom it is', () => {
    fc.assert(
      fc.property(drawnPlan, (drawn) => {
        const told = [...leavesOf(drawn), ...peopleIn(drawn), ...drawn.agreements.flatMap(({ key }) => key.split('/'))];
        const fixed = ['chair', 'nl', 'professional', READER.name, NOW];
        const known = new Set([...told, ...told.map(cleanText), ...told.map(oneLine), ...fixed]);
        const made = planExportAnswer.parse(caseExportFor(drawn, READER));
        expect(leavesOf(made).filter((one) => one !== '' && !known.has(one))).toEqual([]);
        expect(made.leftOut).toEqual({ agreements: 0, bottomLines: 0 });
      }),
      { numRuns: 200 },
    );
  });

  test('[EXP-71] whatever people type, no form of it runs it, breaks on it or adds to a calendar', () => {
    fc.assert(
      fc.property(drawnPlan, (drawn) => {
        const made = caseExportFor(drawn, READER);
        const rows = readCsv(Buffer.from(writePlanCsv(made)), ';');
        expect(rows).toHaveLength(Math.max(1, drawn.agreements.length) + 1);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
        const running = drawn.agreements.filter(({ state }) => state === 'open' || state === 'doing');
        expect(readIcs(Buffer.from(writeIcs(made))).events).toHaveLength(running.length + 1);
      }),
      { numRuns: 100 },
    );
  });

  test('[EXP-72] it tells which conferences were held and which are to come, and what an earlier one agreed', () => {
    const agreements = [agreement('old'), agreement('new', { key: `${NEXT}/agreement-new`, conferenceId: NEXT })];
    const made = caseExportFor(plan({ agreements }), READER);
    expect(made.agreements.map(({ id, earlier, who }) => [id, earlier, who])).toEqual([
      ['agreement-old', true, ['Els (Wijkteam)']],
      ['agreement-new', false, ['Els (Wijkteam)']],
    ]);
    expect(planSheet(made).lead).toEqual([
      { label: 'Casus', value: '2026-014' },
      { label: 'Besproken in', value: 'Samen, 1 oktober 2026; Samen, 10 november 2026' },
      { label: 'Gepland', value: 'Samen, 20 december 2026' },
    ]);
    const { events } = readIcs(Buffer.from(writeIcs(made)));
    expect(events.map((event) => event.get('DTSTART'))).toEqual(['20261201', '20261201', '20261220T090000Z']);
    // sessions that are called alike tell nothing apart
    const facts = planSheet(made).parts.flatMap(({ items }) => items.flatMap((item) => item.facts));
    expect(facts.filter(({ name }) => name === 'sessions')).toEqual([]);
  });

  test('[EXP-73] in a calendar an agreement keeps its id when a next conference takes it along', () => {
    const taken = agreement('a', { conferenceId: NEXT, agreementId: 'agreement-taken-along' as AgreementId });
    const ids = [agreement('a'), taken].map(
      (one) => caseExportFor(plan({ agreements: [one] }), READER).agreements[0]?.id,
    );
    expect(ids).toEqual(['agreement-a', 'agreement-a']);
  });

  test('[EXP-74] one that is too long for a file holds what is not finished, and says that it is not all', () => {
    const agreements = Array.from({ length: 2 * FILE_HOLDS.agreements }, (_, index) =>
      agreement(`${index}`, { state: index % 2 === 0 ? 'done' : 'open' }),
    );
    const bottomLines = Array.from({ length: FILE_HOLDS.bottomLines + 7 }, (_, index) => line(`bodem ${index}`));
    const made = caseExportFor(plan({ agreements, bottomLines }), READER);
    expect(made.leftOut).toEqual({ agreements: FILE_HOLDS.agreements, bottomLines: 7 });
    expect(new Set(made.agreements.map(({ state }) => state))).toEqual(new Set(['open']));
    expect(planSheet(made).note).toContain('300 afspraken');
  });
});
