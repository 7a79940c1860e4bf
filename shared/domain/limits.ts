/** What one conference, person or connection may use (design.md §10). Every refusal names its limit. Bytes unless said. */
export const LIMITS = {
  participantsPerConference: 30,
  sessionsPerConference: 6,
  cardsPerSession: 2_000,
  linksPerSession: 4_000,
  charactersPerCard: 4_000,
  documentBytes: 8 * 1024 * 1024,
  frameBytes: 256 * 1024,
  awarenessBytes: 1024,
  updatesPerSecond: 60,
  updateBurst: 300,
  commandsPerSecond: 20,
  sendBufferBytes: 4 * 1024 * 1024,
  failedTokensPerMinute: 5,
  /** HTTP requests from one address; a whole house may share one. */
  requestsPerMinute: 1_200,
  /** Yjs clientIDs that one participant may use in one session: one per page load or fresh start. */
  clientsPerParticipant: 64,
  /** Open `/sync` connections of one person: a few tabs, and those that have not noticed that they are dead. */
  connectionsPerParticipant: 12,
  /** Times that an agreement gets another state or other words: each is written to every board that reads it. */
  changesPerAgreement: 200,
} as const;
export type Limits = { readonly [name in keyof typeof LIMITS]: number };
export type LimitName = keyof Limits;

/** How long, in ms, a stage that was just left still takes the words of whoever was typing (ux.md: nobody is torn away). */
export const LEAVING_GRACE_MS = 60_000;
