import { createContext, use, useEffect, useId } from 'react';
import { KeptAnswers } from './kept-answers.ts';

/** Words that stand in a field of a session and were never put anywhere. They live in memory alone. */
export class Drafts {
  readonly #words = new Map<string, string>();
  /** Those that go with an answer to a question to all. */
  readonly answers = new KeptAnswers();

  note(field: string, words: string): void {
    if (words.trim() === '') this.#words.delete(field);
    else this.#words.set(field, words.trim());
  }

  /** All of them, in the order in which they were begun. */
  all(): string[] {
    return [...this.#words.values(), ...this.answers.all()];
  }
}

export const DraftsContext = createContext<Drafts | null>(null);

/**
 * Remembers what stands in a field, so that it can be offered back when its session leaves the screen. Forgotten after
 * the screen has changed, not before: whoever takes the session away still finds it.
 */
export function useDraft(words: string): void {
  const drafts = use(DraftsContext);
  const field = useId();
  useEffect(() => {
    drafts?.note(field, words);
    return () => drafts?.note(field, '');
  }, [drafts, field, words]);
}

const NOWHERE = new KeptAnswers();

/** What goes with the answers of this session and was not given; outside a session nothing is kept. */
export function useKeptAnswers(): KeptAnswers {
  return use(DraftsContext)?.answers ?? NOWHERE;
}
