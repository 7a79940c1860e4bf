import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { PreparationAnswer } from '@samenspraak/shared/protocol/beforehand.ts';
import { createContext, use } from 'react';
import { get } from '../../live/api.ts';
import { explain } from '../../live/explain.ts';
import type { ConferenceLink } from '../../live/types.ts';
import { useTracked } from '../../live/use-tracked.ts';
import { itemsOf } from './draft.ts';
import { type Fetched, PreparationKeeper, type PreparationState } from './preparation-keeper.ts';

/** What somebody prepares for each of their sessions. Nothing of one is in another. */
export class Preparations {
  readonly #keepers = new Map<SessionId, PreparationKeeper>();
  #prepared: readonly SessionId[] | null = null;
  readonly #link: Pick<ConferenceLink, 'conferenceId' | 'participantId'> & { readonly send: ConferenceLink['send'] };

  constructor({ conferenceId, participantId, send }: ConferenceLink) {
    this.#link = { conferenceId, participantId, send };
  }

  of(sessionId: SessionId): PreparationKeeper {
    const there = this.#keepers.get(sessionId);
    if (there !== undefined) return there;
    const made = new PreparationKeeper({
      fetch: () => this.#fetch(sessionId),
      keep: (items, over) =>
        this.#link.send({ type: 'preparation.keep', sessionId, items: [...items], ...(over !== null && { over }) }),
    });
    this.#keepers.set(sessionId, made);
    if (this.#prepared !== null) made.told(this.#prepared.includes(sessionId));
    return made;
  }

  /** For which sessions the server says that something is kept. */
  told(prepared: readonly SessionId[]): void {
    this.#prepared = prepared;
    for (const [sessionId, keeper] of this.#keepers) keeper.told(prepared.includes(sessionId));
  }

  all(): PreparationKeeper[] {
    return [...this.#keepers.values()];
  }

  /** The words that stand on this screen alone. */
  unkept(): string[] {
    const open = this.all().map((keeper) => keeper.snapshot());
    const unkept = open.filter(({ state }) => state !== 'kept');
    return [
      ...open.flatMap(({ left }) => left),
      ...unkept.flatMap(({ draft }) => itemsOf(draft).map(({ text }) => text)),
    ];
  }

  async #fetch(sessionId: SessionId): Promise<Fetched> {
    const { conferenceId, participantId } = this.#link;
    const answer = await get<PreparationAnswer>(`/api/conferences/${conferenceId}/preparation?as=${participantId}`);
    if (!answer.ok) return { ok: false, text: answer.detail };
    const own = answer.value.sessions.find((one) => one.sessionId === sessionId);
    if (own !== undefined) return { ok: true, ...own };
    const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
    return { ok: false, text: explain({ code: 'session.unknown' }, language) };
  }
}

export const PreparationsContext = createContext<Preparations | null>(null);

export function usePreparations(): Preparations {
  const preparations = use(PreparationsContext);
  if (preparations === null) throw new Error('usePreparations needs a PreparationsProvider around it');
  return preparations;
}

/** What this person prepares for a session, and the way to change it. */
export function usePreparation(sessionId: SessionId): PreparationState & { readonly keeper: PreparationKeeper } {
  const keeper = usePreparations().of(sessionId);
  const { isOpen, failure, draft, state, refusal, released, sealed, left, joined, asked } = useTracked(keeper);
  return { keeper, isOpen, failure, draft, state, refusal, released, sealed, left, joined, asked };
}
