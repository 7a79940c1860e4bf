import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import { useState } from 'react';
import { useGivenElsewhere } from '../../live/given-elsewhere.ts';
import { SELF, speakerKey } from '../../ui/ballot/speaker.ts';

/** What this person does with one round of a question to all. It lives in memory alone: an answer is a secret. */
export interface OwnScore {
  /** The number picked, where a number is asked for. */
  readonly picked: number | null;
  /** What was picked, where one of several is asked for. */
  readonly choice: string | null;
  readonly grounds: string;
  /** What was answered to the questions beside the number. */
  readonly answers: SubAnswers;
  /** The answer that the server has taken, as far as this page knows. */
  readonly given: number | string | null;
  /** Wants to choose again after giving one. */
  readonly changing: boolean;
}

const NOTHING: OwnScore = { picked: null, choice: null, grounds: '', answers: {}, given: null, changing: false };

/** All words of this person with their answer. */
export function wordsOf({ grounds, answers }: OwnScore): string {
  return [grounds, ...Object.values(answers)].filter((words) => words.trim() !== '').join('\n');
}

/** Chosen or written, and not given. */
export function isUnsent(own: OwnScore): boolean {
  if (own.given !== null && !own.changing) return false;
  return own.picked !== null || own.choice !== null || wordsOf(own) !== '';
}

/** The answer for the present round of `ballot`; another round starts with nothing. */
export function useOwnScore(ballot: BallotView | null): [OwnScore, (score: OwnScore) => void] {
  const [scores, setScores] = useState<ReadonlyMap<string, OwnScore>>(new Map());
  const key = ballot === null ? '' : `${ballot.id}/${ballot.round}`;
  const own = scores.get(key) ?? NOTHING;
  const set = (score: OwnScore) => setScores((all) => new Map(all).set(key, score));
  const tellOthers = useGivenElsewhere(ballot, (of) => {
    if (of !== speakerKey(SELF) || own.given === null) return;
    // what was given here may no longer be what counts; what is being changed is somebody's work
    set(own.changing ? { ...own, given: null } : NOTHING);
  });
  return [
    own,
    (score) => {
      if (score.given !== null && !score.changing && (own.given !== score.given || own.changing)) {
        tellOthers(speakerKey(SELF));
      }
      set(score);
    },
  ];
}
