import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import type { BallotId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Voice } from '@samenspraak/shared/domain/roles.ts';

/** What somebody wrote with an answer, field by field. */
type AnswerWords = Readonly<Record<string, string>>;

/** One answer to a question to all, for oneself or for whom one speaks (`voice`, and `voiceOf` by name). */
interface Answer {
  readonly ballotId: BallotId;
  readonly voice: Voice | null;
  readonly voiceOf: string;
}

interface Kept extends Answer {
  readonly round: number;
  readonly words: AnswerWords;
  /** Whether they were offered back already. */
  readonly told: boolean;
}

const keyOf = ({ ballotId, voice, voiceOf }: Answer) => `${ballotId}/${voice ?? ''}/${voiceOf}`;
const joined = ({ words }: Pick<Kept, 'words'>) =>
  Object.values(words)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('\n');

/**
 * Words with an answer that was not given yet. The chair shows all answers while somebody may still be writing: what stood
 * there is offered back, and stands in the field again when the question is asked once more. In memory alone: an answer is
 * a secret.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();

  note(answer: Answer & { readonly round: number }, words: AnswerWords): void {
    const { ballotId, voice, voiceOf, round } = answer;
    const kept: Kept = { ballotId, voice, voiceOf, round, words, told: false };
    this.#kept.delete(keyOf(answer));
    if (joined(kept) !== '') this.#kept.set(keyOf(answer), kept);
  }

  /** The answer was taken with these words; what was written since then is kept. */
  taken(answer: Answer, words: AnswerWords): void {
    const kept = this.#kept.get(keyOf(answer));
    if (kept !== undefined && joined(kept) === joined({ words })) this.#kept.delete(keyOf(answer));
  }

  /** What was written with this answer and not given. */
  words(answer: Answer): AnswerWords {
    return this.#kept.get(keyOf(answer))?.words ?? {};
  }

  /** All that was not given and not offered back yet. */
  all(): string[] {
    return [...this.#kept.values()].filter(({ told }) => !told).map(joined);
  }

  /** The words of which the round is over, each once. What the table shows as given by `me` did not get lost. */
  ended(ballots: readonly BallotView[], me: ParticipantId): string[] {
    const over: string[] = [];
    for (const [key, kept] of this.#kept) {
      const ballot = ballots.find(({ id }) => id === kept.ballotId);
      if (ballot === undefined || (ballot.state === 'open' && ballot.round === kept.round)) continue;
      const isGiven = (ballot.rounds[kept.round - 1] ?? []).some(
        ({ grounds, ...given }) =>
          giverKey(given) === giverKey({ ...kept, participantId: me }) && grounds === (kept.words.grounds ?? '').trim(),
      );
      if (!isGiven && !kept.told) over.push(joined(kept));
      if (isGiven || ballot.state === 'closed') this.#kept.delete(key);
      else this.#kept.set(key, { ...kept, told: true });
    }
    return over;
  }
}
