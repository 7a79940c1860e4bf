import type { AgreementId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ExportedAgreement, PlanExport } from '@samenspraak/shared/protocol/exports.ts';

/** An agreement with something to say on every point. */
export function sampleAgreement(over: Partial<ExportedAgreement> = {}): ExportedAgreement {
  return {
    id: 'agreement-sample' as AgreementId,
    sessions: ['Cliëntdeel'],
    what: 'De kinderen logeren bij oma',
    plainWords: 'Is het spannend? Dan slapen de kinderen bij oma.',
    who: ['Els (Wijkteam)', 'Mara'],
    mine: false,
    by: '2026-11-30',
    why: 'Dan is er een veilige plek.',
    forWhom: ['kind 1'],
    answers: ['ruzie na tienen'],
    kind: 'actionTowardsFamily',
    term: 'short',
    load: 'light',
    watcher: 'Casper',
    bottomLine: 'Kinderen slapen nooit thuis na een dreiging',
    ifNotKept: 'Dan belt oma het wijkteam.',
    cooperation: null,
    shareable: null,
    state: 'open',
    earlier: false,
    adoptedAt: '2026-11-22T10:00:00.000Z',
    changes: [],
    kept: [],
    ...over,
  };
}

export function samplePlan(over: Partial<PlanExport> = {}): PlanExport {
  return {
    reference: '2026-014',
    reader: { name: 'Els', role: 'partner' },
    madeAt: '2026-11-22T12:00:00.000Z',
    language: 'nl',
    wording: 'professional',
    coordinator: { name: 'Casper', organisation: 'Gemeente' },
    sessions: [
      {
        id: 'session-sample' as SessionId,
        name: 'Cliëntdeel',
        startsAt: '2026-11-22T10:00:00.000Z',
        plannedMinutes: 60,
        begun: true,
      },
    ],
    agreements: [sampleAgreement()],
    bottomLines: [
      {
        ...{ text: 'Kinderen slapen nooit thuis na een dreiging', goodEnough: 'twee maanden rust', watcher: 'Casper' },
        guards: [{ agreement: 'De kinderen logeren bij oma', watcher: 'Casper' }],
      },
    ],
    leftOut: { agreements: 0, bottomLines: 0 },
    ...over,
  };
}

/** What people may type, by accident or on purpose, to break a file or the program that opens it. */
export const NASTY: readonly string[] = [
  '=HYPERLINK("http://kwaad.invalid";"klik")',
  " @SUM(1+1)*cmd|' /C calc'!A0",
  '+31 6 12345678',
  '-2+3',
  '\t=1+1',
  '\r=1+1',
  'eerste\r\nBEGIN:VEVENT\r\nSUMMARY:vals\r\nEND:VEVENT',
  'tekst\n\nEND:VCALENDAR',
  'haakje ( open en ) dicht en \\ schuin \\) ) endstream endobj',
  '<w:t>&amp;</w:t> ]]> <!-- & "',
  'nul \u0000 bel \u0007 escape \u001B \uFFFE \uFFFF einde',
  'half \uD83D paar \uDE42',
  'rechts \u202Egnp.exe\u202C en \u2066los\u2069 \u200F\u200E',
  'gezin 👩‍👩‍👧 🙂',
  'Łukasz Żółć, Gökçe Şahin, Đorđe, Ñandú, Ångström',
  'Мария и مريم en 美玲',
  'e\u0301e\u0301n samengesteld',
  'x'.repeat(4_000),
  ';,"\'`|\\n\\N',
  '%PDF-1.7 %%EOF',
];
