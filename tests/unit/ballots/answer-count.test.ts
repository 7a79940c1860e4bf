import { giverName } from '@samenspraak/client/features/family-scale/giver-name.ts';
import { answerCount } from '@samenspraak/client/ui/ballot/answer-count.ts';
import { giverWords } from '@samenspraak/client/ui/ballot/giver-words.ts';
import { fellAway } from '@samenspraak/client/ui/ballot/tally.ts';
import { nameAmong, voiceNames } from '@samenspraak/client/ui/ballot/voice-names.ts';
import type { BallotView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import { expect, test } from 'vitest';

const PLACE = { status: 'open', session: 'running', stage: 'scale' } as unknown as Place;
const person = (id: string, present: boolean): RosterEntry => ({
  ...{ participantId: id as ParticipantId, name: id, role: 'partner', organisation: null, organisationId: null },
  ...{ clientOf: null, present, waiting: false, joined: true },
});
const by = (id: string, voice: 'child' | null = null) => ({ participantId: id as ParticipantId, voice, voiceOf: '' });

test('[PICK-43] answers of who is no longer at the table are counted nowhere, and nobody is called by a number', () => {
  const roster = [person('a', true), person('b', false), person('c', false)];
  const ballot = { scored: [by('b'), by('b', 'child'), by('gone'), by('gone', 'child')] };
  const counted = answerCount(ballot, { roster, place: PLACE });
  expect(counted.voices).toEqual([by('b', 'child')]);
  expect(counted.people.filter(({ isDone }) => isDone).map(({ entry }) => entry.name)).toEqual(['b']);
  expect(counted.count).toBe(2);
  expect(counted.total).toBe(counted.people.length + 1);
  const text = (key: string) => key;
  const pick = { ...by('gone'), group: 'partners', score: 3, choice: null, grounds: '', answers: {} } as const;
  expect(giverWords(pick, { roster, text })).toBe('choice.someone');
});

test('[PICK-45] several children of whom one person brings the voice are counted and named apart', () => {
  const roster = [person('a', true)];
  const named = ['Sem', 'kind 2'].map((voiceOf) => ({ ...by('a', 'child'), voiceOf }));
  const counted = answerCount({ scored: [by('a'), by('a', 'child'), ...named] }, { roster, place: PLACE });
  expect(counted.voices.map(({ voiceOf }) => voiceOf)).toEqual(['', 'Sem', 'kind 2']);
  expect([counted.count, counted.total]).toEqual([4, 4]);
  const text = (key: string, values: object = {}) => `${key}${JSON.stringify(Object.values(values))}`;
  const pick = { group: 'childrensVoice', score: 3, choice: null, grounds: '', answers: {} } as const;
  const [sem = by('a')] = named;
  expect(giverWords({ ...sem, ...pick }, { roster, text })).toContain('Sem');
  expect(giverName({ ...sem, ...pick }, { roster, text })).toBe('picking.named.child["Sem","a"]');
  expect(giverName({ ...by('a', 'child'), ...pick }, { roster, text })).toBe('picking.voice.child["a"]');
});

test('[PICK-46] whose voice somebody may bring in: whom they answered for, clients who are not here, and whom cards name', () => {
  const roster = [
    person('a', true),
    { ...person('Wim', false), role: 'client' as const, joined: false },
    { ...person('Bea', false), role: 'client' as const },
    { ...person('Anna', true), role: 'client' as const },
  ];
  const cards = [{ about: ['Wim', 'Joep'] }, { about: ['Anna', 'Bea', ' oma '], forWhom: ['Joep', 'x'.repeat(61)] }];
  const ballot = {
    scored: [{ ...by('a', 'child'), voiceOf: 'Sem' }, { ...by('b', 'child'), voiceOf: 'Els' }, by('a', 'child')],
  };
  const around = { me: 'a' as ParticipantId, roster, cards };
  const [done, open] = [(name: string) => ({ name, isDone: true }), (name: string) => ({ name, isDone: false })];
  expect(voiceNames(ballot, { ...around, voice: 'child' })).toEqual([done('Sem'), open('Joep'), open('oma')]);
  expect(voiceNames(ballot, { ...around, voice: 'client' })).toEqual([open('Wim'), open('Joep'), open('oma')]);
  expect(nameAmong([done('Sem'), open('Joep')], ' sem ')).toBe('Sem');
  expect(nameAmong([done('Sem')], ' Noor ')).toBe('Noor');
});

test('[PICK-44] choices of a card that was taken off the board are told apart', () => {
  const round = ['x', 'x', 'y', null].map((choice) => ({ choice })) as unknown as BallotView['rounds'][number];
  expect(fellAway(round, ['y'])).toBe(2);
  expect(fellAway(round, ['x', 'y'])).toBe(0);
});
