import { Drafts } from '@samenspraak/client/live/drafts.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { BallotId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';

const ME = 'me' as ParticipantId;
const ballotId = 'ballot' as BallotId;
const answer = { ballotId, voice: null, voiceOf: '', round: 1 } as const;
const OPEN: BallotView = {
  ...{ id: ballotId, question: 'phaseOutcome', subject: null, phase: 'riskFocused' },
  ...{ state: 'open', round: 1, scored: [], rounds: [] },
};
const shown = (grounds?: string): BallotView => ({
  ...OPEN,
  state: 'revealed',
  rounds: [
    grounds === undefined
      ? []
      : [
          {
            participantId: ME,
            voice: null,
            voiceOf: '',
            group: 'partners',
            score: 0,
            choice: 'stay',
            grounds,
            answers: {},
          },
        ],
  ],
});

describe('words with an answer that was not given', () => {
  it('[LIVE-40] are offered back once when all is shown, and stand in the field of the next round', () => {
    const { answers } = new Drafts();
    answers.note(answer, { grounds: ' nog niet rustig ', severity: 'elke week' });
    expect(answers.ended([OPEN], ME)).toEqual([]);
    expect(answers.all()).toEqual(['nog niet rustig\nelke week']);
    expect(answers.ended([shown()], ME)).toEqual(['nog niet rustig\nelke week']);
    expect(answers.ended([shown()], ME)).toEqual([]);
    expect(answers.all()).toEqual([]);
    expect(answers.words({ ballotId, voice: null, voiceOf: '' })).toMatchObject({ grounds: ' nog niet rustig ' });
    answers.note({ ...answer, round: 2 }, { grounds: 'nu wel' });
    expect(answers.ended([{ ...shown(), state: 'open', round: 2 }], ME)).toEqual([]);
    expect(answers.ended([{ ...shown(), state: 'closed', round: 2 }], ME)).toEqual(['nu wel']);
    expect(answers.words({ ballotId, voice: null, voiceOf: '' })).toEqual({});
  });

  it('[LIVE-41] are not lost when they were given: taken by the server, or shown before its answer came', () => {
    const { answers } = new Drafts();
    answers.note(answer, { grounds: 'gezegd' });
    answers.taken(answer, { grounds: 'gez' });
    expect(answers.all()).toEqual(['gezegd']);
    answers.taken(answer, { grounds: 'gezegd' });
    expect(answers.ended([shown()], ME)).toEqual([]);
    answers.note(answer, { grounds: 'gezegd ' });
    expect(answers.ended([shown('gezegd')], ME)).toEqual([]);
    answers.note({ ...answer, voice: 'child' }, { grounds: 'namens Noor' });
    answers.note({ ...answer, voice: 'child', voiceOf: 'Sem' }, { grounds: 'namens Sem' });
    expect(answers.words({ ballotId, voice: 'child', voiceOf: 'Sem' })).toEqual({ grounds: 'namens Sem' });
    expect(answers.ended([shown('gezegd')], ME)).toEqual(['namens Noor', 'namens Sem']);
  });

  it('[LIVE-42] leave with the session while the question is still open', () => {
    const drafts = new Drafts();
    drafts.note({ stage: 'picture', name: 'field' }, 'een zorg');
    drafts.answers.note(answer, { grounds: 'half af' });
    expect(drafts.all()).toEqual(['een zorg', 'half af']);
    drafts.answers.note(answer, { grounds: ' ' });
    expect(drafts.all()).toEqual(['een zorg']);
  });
});
