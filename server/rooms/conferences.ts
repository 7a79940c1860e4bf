import type { Person, SessionBase } from '@samenspraak/shared/commands/conference-state.ts';
import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { definitionOf } from '@samenspraak/shared/commands/registry.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { type HouseChoices, NO_HOUSE } from '@samenspraak/shared/domain/house.ts';
import {
  type CommandId,
  type ConferenceId,
  conferenceId,
  type OrganisationId,
  type ParticipantId,
  participantId,
  type SessionId,
  sessionId,
} from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { audienceIsAllowed, callsAreApart, type SessionPlan, schedule } from '@samenspraak/shared/domain/sessions.ts';
import type { EarlierPoint } from '@samenspraak/shared/domain/trend.ts';
import type { FormerAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import type { ConferenceBase } from '../ports/conference-store.ts';
import { brokenAt, CHAIN_START, chain } from './chain.ts';
import type { CommandAnswer } from './command-request.ts';
import { Committer } from './committer.ts';
import { formerFor } from './former-view.ts';
import { LiveConference, type LiveDeps } from './live-conference.ts';
import { noLongerTheirs, type OwnPart, ownPartOf } from './own-part.ts';
import { type Arranged, arrangedFor } from './read-arranged.ts';
import { earlierFor, type OwnPreparation, ownPreparations } from './read-own.ts';
import { replay } from './replay.ts';

type ConferencesDeps = Omit<LiveDeps, 'mark'>;

/** A session to be made; what is left out of its plan is filled in from that of the conference. */
type SessionDraft = Pick<SessionBase, 'name' | 'audience'> & {
  readonly [P in keyof SessionPlan]?: SessionPlan[P] | undefined;
};

export interface ConferenceDraft {
  readonly base: Omit<ConferenceBase, 'id' | 'sessions' | 'house'> & {
    /** What it takes over from its house; nothing when left out. */
    readonly house?: HouseChoices;
    readonly sessions: readonly SessionDraft[];
  };
  /** Whether clients of different sessions are marked as never together by default; false when nobody says so. */
  readonly clientsApart?: boolean;
  readonly chair: {
    readonly name: string;
    readonly language: Language;
    readonly organisationId: OrganisationId | null;
    readonly organisation: string | null;
  };
}

export interface CreatedConference {
  readonly conferenceId: ConferenceId;
  readonly sessions: readonly { readonly sessionId: SessionId; readonly name: string }[];
  readonly chairId: ParticipantId;
}

/** A conference that nobody uses is put away after this long, in ms. */
const REST_AFTER_MS = 60_000;
const SWEEP_EVERY_MS = 5_000;

/** All conferences of this node: brought into memory when asked for, put away when nobody is there. */
export class Conferences {
  readonly #deps: LiveDeps;
  readonly #committer: Committer;
  readonly #live = new Map<ConferenceId, Promise<LiveConference | null>>();
  readonly #conferenceOf = new Map<SessionId, ConferenceId>();
  readonly #sweeper: NodeJS.Timeout;

  constructor(deps: ConferencesDeps) {
    this.#committer = new Committer({ commit: (units) => deps.store.commit(units), log: deps.log });
    this.#deps = { ...deps, mark: (conference) => this.#committer.mark(conference) };
    this.#sweeper = setInterval(() => void this.#sweep(), SWEEP_EVERY_MS);
    this.#sweeper.unref();
  }

  /** Makes a conference and seats its chair. Refuses a session for both a prosecutor and clients. */
  async create(draft: ConferenceDraft): Promise<CreatedConference | Refusal> {
    const { store, ids, clock } = this.#deps;
    if (!draft.base.sessions.every(({ audience }) => audienceIsAllowed(audience))) return refuse('session.audience');
    if (!callsAreApart(draft.base.sessions.map(({ videoUrl }) => videoUrl))) return refuse('session.sameCall');
    const id = conferenceId.parse(ids.next());
    const plans = schedule(draft.base, draft.base.sessions);
    const sessions = draft.base.sessions.map(({ name, audience }, index) => {
      return { name, audience, ...(plans[index] as SessionPlan), id: sessionId.parse(ids.next()) };
    });
    const chair: Person = {
      ...draft.chair,
      id: participantId.parse(ids.next()),
      role: 'chair',
      sessionIds: sessions.map((session) => session.id),
      clientOf: null,
      apartFrom: [],
      participation: 'invited',
    };
    await store.createConference({ house: NO_HOUSE, ...draft.base, id, sessions });
    const at = new Date(clock.now()).toISOString();
    const fact = {
      type: 'conference.created',
      ...(draft.clientsApart === true && { clientsApart: true as const }),
    } as const;
    const created = chain({ seq: 1, at, actor: chair.id, fact, previous: CHAIN_START });
    const invited = { type: 'participant.invited', participantId: chair.id } as const;
    const seated = chain({ seq: 2, at, actor: chair.id, fact: invited, previous: created.hash });
    const effects = [{ type: 'person.add', person: chair } as const];
    await store.commit([
      { conferenceId: id, events: [created, seated], effects, updates: [], clients: [], commands: [] },
    ]);
    return {
      conferenceId: id,
      chairId: chair.id,
      sessions: sessions.map((one) => ({ sessionId: one.id, name: one.name })),
    };
  }

  /** Runs a command on behalf of a person, also those that do not come over the wire. */
  async run(request: {
    readonly conferenceId: ConferenceId;
    readonly actorId: ParticipantId;
    readonly type: CommandType;
    readonly fields: unknown;
    readonly commandId?: CommandId;
  }): Promise<CommandAnswer | Refusal> {
    const live = await this.conference(request.conferenceId);
    if (live === null) return refuse('notFound');
    const fields = definitionOf(request.type).schema.safeParse(request.fields);
    if (!fields.success) return refuse('input.malformed');
    const { actorId, type, commandId } = request;
    return live.run({ actorId, type, fields: fields.data, commandId });
  }

  async view(id: ConferenceId, reader: ParticipantId): Promise<ConferenceView | Refusal> {
    const live = await this.conference(id);
    return live === null ? refuse('notFound') : live.view(reader);
  }

  /** What this person keeps for their sessions and was not released; theirs alone. */
  async preparations(id: ConferenceId, reader: ParticipantId): Promise<OwnPreparation[] | Refusal> {
    const live = await this.conference(id);
    return live === null ? refuse('notFound') : ownPreparations(this.#deps.store, live.conference, reader);
  }

  /** What earlier conferences of the case showed, for the chair. */
  async earlier(id: ConferenceId, reader: ParticipantId): Promise<EarlierPoint[] | Refusal> {
    const live = await this.conference(id);
    return live === null ? refuse('notFound') : earlierFor(this.#deps.store, live.conference, reader);
  }

  /** What sessions of earlier conferences of the case left behind, for the chair. */
  async former(id: ConferenceId, reader: ParticipantId): Promise<FormerAnswer | Refusal> {
    const live = await this.conference(id);
    return live === null ? refuse('notFound') : formerFor(this.#deps.store, live.conference, reader);
  }

  /** How the time and the questions of its sessions stand, for the chair. */
  async arranged(id: ConferenceId, reader: ParticipantId): Promise<Arranged | Refusal> {
    const live = await this.conference(id);
    return live === null ? refuse('notFound') : arrangedFor(live.conference, reader);
  }

  /** What lies on disk of this person's own sessions, to be exported. */
  async ownPart(id: ConferenceId, reader: ParticipantId): Promise<OwnPart | Refusal> {
    const live = await this.conference(id);
    return live === null ? refuse('notFound') : ownPartOf(this.#deps.store, live.conference, reader);
  }

  /** Why what was read for somebody may not be handed to them any more; null while it may. */
  async noLongerTheirs(part: OwnPart): Promise<Refusal | null> {
    const live = await this.conference(part.conference.id);
    return live === null ? refuse('notFound') : noLongerTheirs(live.conference, part);
  }

  async organisationsKnownTo(id: ConferenceId, reader: ParticipantId): Promise<OrganisationId[]> {
    return (await this.conference(id))?.organisationsKnownTo(reader) ?? [];
  }

  /** The conference in memory, loaded when needed; null when there is none of this id. */
  conference(id: ConferenceId): Promise<LiveConference | null> {
    const known = this.#live.get(id);
    if (known !== undefined) return known;
    const loading = this.#load(id);
    this.#live.set(id, loading);
    loading.then(
      (live) => live === null && this.#live.delete(id),
      () => this.#live.delete(id),
    );
    return loading;
  }

  /** Closes what an access opened in a conference that ends it. */
  async endAccess(id: ConferenceId, accessHash: string): Promise<void> {
    const live = await this.#live.get(id);
    live?.endAccess(accessHash);
  }

  /** The conference that a session belongs to, or null. */
  async conferenceOfSession(id: SessionId): Promise<ConferenceId | null> {
    const known = this.#conferenceOf.get(id);
    if (known !== undefined) return known;
    const found = await this.#deps.store.conferenceOfSession(id);
    if (found !== null) this.#conferenceOf.set(id, found);
    return found;
  }

  /** Ends every connection and waits until all that was taken in is on disk. */
  async close(): Promise<void> {
    clearInterval(this.#sweeper);
    await this.#committer.idle();
    for (const live of await Promise.all(this.#live.values())) live?.close();
    await this.#committer.idle();
  }

  async #load(id: ConferenceId): Promise<LiveConference | null> {
    const stored = await this.#deps.store.conference(id);
    if (stored === null) return null;
    for (const session of stored.base.sessions) this.#conferenceOf.set(session.id, id);
    const broken = brokenAt(stored.events);
    if (broken !== null) this.#deps.log.error({ conference: id, seq: broken }, 'audit chain is broken');
    return new LiveConference(this.#deps, replay(stored));
  }

  async #sweep(): Promise<void> {
    for (const [id, loading] of this.#live) {
      const live = await loading.catch(() => null);
      if (live === null) continue;
      live.sweep();
      if (await live.rest(REST_AFTER_MS)) {
        live.close();
        this.#live.delete(id);
      }
    }
  }
}
