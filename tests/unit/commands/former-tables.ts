import type { Agreement, Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { FormerSession } from '@samenspraak/shared/commands/former.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { type KeptReport, NO_WORDS } from '@samenspraak/shared/domain/agreements.ts';
import {
  agreementId,
  cardId,
  conferenceId,
  organisationId,
  participantId,
  sessionId,
} from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { second } from './table.ts';

/** What an earlier conference of the same case left behind: its people have ids of their own. */
const PARTS = ['joint', 'family', 'prosecution'] as const;
export type Part = (typeof PARTS)[number];

const AUDIENCES = {
  joint: { clients: false, prosecutor: false },
  family: { clients: true, prosecutor: false },
  prosecution: { clients: false, prosecutor: true },
} as const satisfies Record<Part, FormerSession['audience']>;

export const HELD_AT = '2026-10-14T09:00:00.000Z';
/** When something was said of an agreement. */
export const SAID_AT = '2026-10-30T15:00:00.000Z';
export const BEFORE = conferenceId.parse('conference-before');
export const partOf = (part: Part) => sessionId.parse(`session-before-${part}`);
export const idThen = (name: string) => participantId.parse(`person-before-${name}`);
export const cardThen = (part: Part, name: string) => cardId.parse(`card-then-${part}-${name}`);
export const agreedThen = (part: Part, name: string) => agreementId.parse(`agreed-then-${part}-${name}`);

/** Somebody of then; who is named alike and has the same role now is the same. */
export function personThen(name: string, role: Role, organisation: string | null = null): Person {
  return {
    ...{ id: idThen(name), name, role, organisation, language: 'nl', clientOf: null, apartFrom: [] },
    organisationId: organisation === null ? null : organisationId.parse(`house-of-${name}`),
    sessionIds: PARTS.map(partOf),
    participation: 'admitted',
  };
}

/** Those of the table of now, and two who do not come back. */
export const PEOPLE_THEN: readonly Person[] = [
  personThen('chair', 'chair'),
  personThen('manager', 'caseManager'),
  personThen('partner', 'partner', 'Neighbourhood team'),
  personThen('prosecutor', 'prosecutor', 'Prosecution'),
  personThen('client', 'client'),
  personThen('stranger', 'partner', 'Police'),
  personThen('aunt', 'client'),
];

function satIn(part: Part): Person[] {
  return PEOPLE_THEN.filter(({ role }) => {
    if (role === 'client') return part === 'family';
    return role !== 'prosecutor' || part === 'prosecution';
  });
}

/** How somebody saw then whether an agreement was kept. */
export function reportThen(part: Part, name: string, more: Partial<KeptReport> = {}): KeptReport {
  const said = { answer: 'partly', words: `words of then in the part ${part}`, at: SAID_AT } as const;
  return { by: idThen(name), voice: null, voiceOf: '', ...said, ...more };
}

/** An agreement of then; it answers the first concern of its part. */
export function agreementThen(part: Part, name: string, more: Partial<Agreement> = {}): Agreement {
  return {
    ...NO_WORDS,
    ...{ id: agreedThen(part, name), sessionId: partOf(part), cardId: cardThen(part, `of-${name}`) },
    ...{ what: `agreed then in the part ${part}`, why: 'it helped', by: '2026-12-01' },
    ...{ who: [idThen('partner'), idThen('stranger'), idThen('aunt'), 'grandmother'], forWhom: [idThen('client')] },
    ...{ watcher: idThen('manager'), answers: [cardThen(part, '0')] },
    ...{ state: 'doing', copyOf: null, origin: null, adoptedAt: HELD_AT },
    changes: [
      { at: HELD_AT, state: 'done', why: 'an older reason', by: idThen('manager') },
      { at: SAID_AT, state: 'doing', why: `a reason of then in the part ${part}`, by: idThen('manager') },
      { at: SAID_AT, state: null, why: 'other words', by: idThen('manager') },
    ],
    kept: [reportThen(part, 'client')],
    ...more,
  };
}

export function cardOfThen(part: Part, name: string, more: Partial<CardSnapshot> = {}): CardSnapshot {
  return {
    ...{ id: cardThen(part, name), kind: 'concern', author: idThen('partner') },
    ...{ text: `seen then in the part ${part}`, order: `a${name}` },
    ...more,
  };
}

/** What a part of that conference left behind. */
export function formerOf(part: Part, more: Partial<FormerSession> = {}): FormerSession {
  return {
    ...{ conferenceId: BEFORE, sessionId: partOf(part), name: `the part ${part} of then`, at: HELD_AT },
    ...{ audience: AUDIENCES[part], people: PEOPLE_THEN, sat: satIn(part) },
    agreements: ['1', '2'].map((name) => agreementThen(part, name)),
    cards: [
      cardOfThen(part, '0', { about: [idThen('client'), idThen('aunt')] }),
      cardOfThen(part, '1', { author: idThen('stranger'), answers: [cardThen(part, '0')], kind: 'bottomLine' }),
      ...(part === 'family' ? [cardOfThen(part, '2', { author: idThen('aunt') })] : []),
    ],
    ...more,
  };
}

export const allFormer = (): FormerSession[] => PARTS.map((part) => formerOf(part));

/** A moment at the present table. */
export const NOW = second(60);
