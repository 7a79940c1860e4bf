import { CARD_FIELD_NAMES } from '@samenspraak/shared/document/card-field-names.ts';
import { fieldAccepts, fieldUse, isCardField } from '@samenspraak/shared/document/card-fields.ts';
import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
import { RESERVED_NAMES, sessionOfPath, syncPath } from '@samenspraak/shared/document/names.ts';
import { readBallots, readMeeting, readPlan, readRoster } from '@samenspraak/shared/document/read.ts';
import { AGREEMENT_KINDS, COOPERATION_ASPECTS } from '@samenspraak/shared/domain/agreements.ts';
import { sessionId } from '@samenspraak/shared/domain/ids.ts';
import { CARD_KINDS, type CardKind, LIFE_DOMAINS } from '@samenspraak/shared/domain/kinds.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';

/** For each field some values that fit and some that don't, on a kind that has it. */
const VALUES: readonly { field: string; kind: CardKind; fits: readonly unknown[]; not: readonly unknown[] }[] = [
  { field: 'kind', kind: 'concern', fits: CARD_KINDS, not: ['worry', '', 1, null] },
  { field: 'author', kind: 'concern', fits: ['person-one'], not: ['one', {}, ['person-one']] },
  { field: 'voice', kind: 'concern', fits: ['client', 'child'], not: ['partner', true] },
  {
    field: 'about',
    kind: 'concern',
    fits: ['mother', ['child 1', 'child 2'], []],
    not: ['', [''], 'x'.repeat(61), [1]],
  },
  { field: 'basis', kind: 'concern', fits: ['seen', 'told', 'suspected'], not: ['known', null] },
  { field: 'source', kind: 'concern', fits: ['', 'police'], not: ['x'.repeat(401), 4] },
  { field: 'provenance', kind: 'concern', fits: ['published', 'carried'], not: ['session-one', 'yes', true] },
  { field: 'shareable', kind: 'concern', fits: ['yes', 'notNow'], not: ['no', false] },
  { field: 'lane', kind: 'idea', fits: ['brainstorm', 'weigh', 'prioritise', 'commit'], not: ['parked'] },
  { field: 'order', kind: 'concern', fits: ['a0', 'Zz9'], not: ['', 'a-b', 'x'.repeat(201), 3] },
  { field: 'which', kind: 'incident', fits: ['first', 'worst', 'latest'], not: ['last'] },
  { field: 'change', kind: 'riskFactor', fits: ['static', 'dynamic'], not: ['fixed'] },
  { field: 'of', kind: 'riskFactor', fits: ['person', 'system'], not: ['family'] },
  { field: 'level', kind: 'domainNote', fits: ['none', 'some', 'serious', 'unknown'], not: [2] },
  { field: 'domain', kind: 'domainNote', fits: LIFE_DOMAINS, not: ['money'] },
  { field: 'when', kind: 'incident', fits: ['', 'last summer'], not: ['x'.repeat(61), 3] },
  { field: 'consequences', kind: 'danger', fits: ['she cannot work'], not: ['x'.repeat(401), []] },
  { field: 'goodEnough', kind: 'bottomLine', fits: ['three calm months'], not: ['x'.repeat(401), 1] },
  { field: 'who', kind: 'agreement', fits: ['aunt', ['aunt', 'person-one']], not: ['', [{}]] },
  { field: 'by', kind: 'agreement', fits: ['2027-01-31', '2027-01-31T10:00:00+01:00'], not: ['soon', '2027-02-30', 7] },
  { field: 'why', kind: 'agreement', fits: ['because'], not: [['because']] },
  { field: 'forWhom', kind: 'bottomLine', fits: [['child 1']], not: [{ child: 1 }] },
  { field: 'answers', kind: 'agreement', fits: [[], ['card-one']], not: ['card-one', ['!']] },
  { field: 'term', kind: 'idea', fits: ['short', 'long'], not: ['never'] },
  { field: 'load', kind: 'idea', fits: ['light', 'heavy'], not: ['some'] },
  { field: 'watcher', kind: 'bottomLine', fits: ['person-one', 'aunt'], not: [''] },
  { field: 'agreementKind', kind: 'agreement', fits: AGREEMENT_KINDS, not: ['other', null] },
  { field: 'plainWords', kind: 'agreement', fits: ['', 'we call'], not: ['x'.repeat(401), 1] },
  { field: 'bottomLine', kind: 'agreement', fits: ['card-one'], not: ['', '!', ['card-one']] },
  { field: 'ifNotKept', kind: 'agreement', fits: ['we meet again'], not: ['x'.repeat(401), {}] },
  { field: 'cooperation', kind: 'agreement', fits: COOPERATION_ASPECTS, not: ['otherwise'] },
  { field: 'parked', kind: 'idea', fits: ['not now'], not: ['', ' \n', 'x'.repeat(401), true] },
  { field: 'idea', kind: 'agreement', fits: ['card-one'], not: ['', '!', ['card-one'], 3] },
];

describe('what a card may hold', () => {
  test.each(VALUES)('[DOC-18] field $field takes what it is for and nothing else', ({ field, kind, fits, not }) => {
    for (const value of fits) expect(fieldAccepts(kind, field, value), JSON.stringify(value)).toBe(true);
    for (const value of not) expect(fieldAccepts(kind, field, value), JSON.stringify(value)).toBe(false);
  });

  test('[DOC-19] every field of a card is tried here', () => {
    expect(VALUES.map(({ field }) => field).sort()).toEqual([...CARD_FIELD_NAMES].sort());
  });

  test('[DOC-20] a field belongs to its own kinds of card', () => {
    expect(fieldAccepts('concern', 'which', 'first')).toBe(false);
    expect(fieldAccepts('strength', 'lane', 'weigh')).toBe(false);
    expect(fieldAccepts('idea', 'why', 'because')).toBe(false);
    expect(fieldAccepts('unknown', 'who', 'school')).toBe(true);
  });

  test('[DOC-21] a name that no card has is refused, whatever its value', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom(...RESERVED_NAMES, 'id', 'text', 'score', 'role'));
    fc.assert(
      fc.property(names, fc.constantFrom(...CARD_KINDS), fc.jsonValue(), (name, kind, value) => {
        if (!isCardField(name)) expect(fieldAccepts(kind, name, value)).toBe(false);
      }),
    );
    for (const name of RESERVED_NAMES) expect(fieldUse(name)).toBeNull();
  });

  test('[DOC-22] who made a card, of what kind and in whose voice is settled when it is made', () => {
    expect(CARD_FIELD_NAMES.filter((name) => fieldUse(name) === 'made')).toEqual(['kind', 'author', 'voice', 'idea']);
    expect(CARD_FIELD_NAMES.filter((name) => fieldUse(name) === 'place')).toEqual([
      'lane',
      'order',
      'answers',
      'term',
      'load',
      'parked',
    ]);
    expect(fieldUse('text')).toBe('words');
  });

  test('[DOC-23] one name stands for a list of one', () => {
    expect(asList('aunt')).toEqual(['aunt']);
    expect(asList(['aunt', 'school'])).toEqual(['aunt', 'school']);
    expect(asList(undefined)).toEqual([]);
  });
});

describe('names and empty documents', () => {
  test('[DOC-24] the path of a document is built and parsed in one place', () => {
    const id = sessionId.parse('session-one');
    expect(sessionOfPath(syncPath(id))).toBe(id);
    for (const path of [
      '/sync/',
      '/sync/short',
      '/sync/../../secret',
      '/sync/session-one/more',
      '/live/session-one',
      '',
    ]) {
      expect(sessionOfPath(path)).toBeNull();
    }
  });

  test('[DOC-25] a document that has not arrived yet reads as nothing, not as an empty meeting', () => {
    const doc = new Y.Doc();
    expect(readMeeting(doc)).toBeNull();
    expect([readRoster(doc), readBallots(doc), readPlan(doc)]).toEqual([[], [], []]);
  });
});
