import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useState } from 'react';

/** What this person does with one round of a scaling question. It lives in memory alone: a number is a secret. */
export interface OwnScore {
  readonly picked: number | null;
  readonly grounds: string;
  /** The number that the server has taken, as far as this page knows. */
  readonly given: number | null;
  /** Wants to choose again after giving one. */
  readonly changing: boolean;
}

const NOTHING: OwnScore = { picked: null, grounds: '', given: null, changing: false };

/** Chosen or written, and not given. */
export function isUnsent({ picked, grounds, given, changing }: OwnScore): boolean {
  return given === null || changing ? picked !== null || grounds.trim() !== '' : false;
}

/** The score for the present round of `ballot`; another round starts with nothing. */
export function useOwnScore(ballot: BallotView | null): [OwnScore, (score: OwnScore) => void] {
  const [scores, setScores] = useState<ReadonlyMap<string, OwnScore>>(new Map());
  const key = ballot === null ? '' : `${ballot.id}/${ballot.round}`;
  return [scores.get(key) ?? NOTHING, (score) => setScores((all) => new Map(all).set(key, score))];
}
