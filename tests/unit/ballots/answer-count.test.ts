import { answerCount } from '@samenspraak/client/ui/ballot/answer-count.ts';
import { giverWords } from '@samenspraak/client/ui/ballot/giver-words.ts';
import { fellAway } from '@samenspraak/client/ui/ballot/tally.ts';
import type { BallotView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import { expect, test } from 'vitest';

const PLACE = { status: 'open', session: 'running', stage: 'scale' } as unknown as Place;
const person = (id: string, present: boolean): RosterEntry => ({
  ...{ participantId: id as ParticipantId, name: id, role: 'partner', organisation: null, organisationId: null },
  ...{ clientOf: null, present, waiting: false, joined: true },
});
const by = (id: string, voice: 'child' | null = null) => ({ participantId: id as ParticipantId, voice });

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

test('[PICK-44] choices of a card that was taken off the board are told apart', () => {
  const round = ['x', 'x', 'y', null].map((choice) => ({ choice })) as unknown as BallotView['rounds'][number];
  expect(fellAway(round, ['y'])).toBe(2);
  expect(fellAway(round, ['x', 'y'])).toBe(0);
});
