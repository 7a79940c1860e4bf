import { randomUUID } from 'node:crypto';
import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import { addCard, setField, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import type { Random } from '../fuzz/support/random.ts';
import { LiveClient } from './live-client.ts';
import { join, makeConference, type TestConference } from './people.ts';
import type { TestServer } from './server.ts';
import { type SyncClient, seat } from './sync-client.ts';
import { until } from './table.ts';

/** Which of the sessions is which, in the order in which they are held. */
export const PART = { prosecution: 0, professionals: 1, clients: 2 } as const;

const SESSIONS = [
  { name: 'OM-deel', clients: false, prosecutor: true },
  { name: 'Professionals', clients: false, prosecutor: false },
  { name: 'Cliëntdeel', clients: true, prosecutor: false },
];

const PEOPLE = [
  { role: 'caseManager', sessions: [0, 1, 2] },
  { role: 'partner', sessions: [0, 1, 2] },
  { role: 'expert', sessions: [2] },
  { role: 'prosecutor', sessions: [0] },
  { role: 'client', sessions: [2] },
  { role: 'confidant', sessions: [2], clientOf: 'client' },
] as const;

/** A conference that is split, at work in the part with the prosecutor, and two people who write there. */
export class SplitHouse {
  readonly table: TestConference;
  readonly #server: TestServer;
  readonly #line: LiveClient;
  readonly #writers: SyncClient[];
  #cards = 0;

  private constructor(server: TestServer, table: TestConference, writers: SyncClient[], line: LiveClient) {
    this.#server = server;
    this.table = table;
    this.#writers = writers;
    this.#line = line;
  }

  /** `begun`: the clients have been at the table before, so that their session rests; else it is still to come. */
  static async open(server: TestServer, { begun }: { begun: boolean }): Promise<SplitHouse> {
    const startsAt = '2026-11-23T09:00:00.000Z';
    const table = await makeConference(server, { sessions: SESSIONS, people: PEOPLE, open: true, startsAt });
    const { conferenceId } = table;
    const line = new LiveClient({ url: server.url, conferenceId, cookie: table.person('partner').cookie });
    await line.connect();
    const writers = await Promise.all(
      ['partner', 'prosecutor'].map((who) => seat(server.url, table, who, PART.prosecution)),
    );
    const house = new SplitHouse(server, table, writers, line);
    if (begun) {
      await house.lead('session.start', { sessionId: house.session('clients') });
      await house.lead('session.start', { sessionId: house.session('prosecution') });
    }
    await house.lead('stage.set', { sessionId: house.session('prosecution'), stage: 'picture' });
    return house;
  }

  session(part: keyof typeof PART): SessionId {
    return this.table.sessionIds[PART[part]] as SessionId;
  }

  /** A command of the chair. What is refused is refused: the chair of these tests tries all sorts of things. */
  lead(type: CommandType, fields: Readonly<Record<string, unknown>> = {}) {
    return this.#as('chair', type, fields);
  }

  /** Does one thing that nobody outside the part with the prosecutor may notice. */
  async work(random: Random): Promise<void> {
    const sessionId = this.session('prosecution');
    const act = random.pick(this.#acts(sessionId, random));
    await act();
    for (const writer of this.#writers) await until(() => writer.allSaved, 'what was written is on disk');
  }

  close(): void {
    this.#line.close();
    for (const writer of this.#writers) writer.cut();
  }

  #acts(sessionId: SessionId, random: Random): (() => Promise<unknown>)[] {
    return [
      ...Array.from({ length: 4 }, () => () => this.#write(random)),
      () => this.#ballot(sessionId, random),
      () => this.#agree(sessionId),
      () => this.#meet(sessionId, random),
      () => this.#lead(sessionId, random),
      () => this.#comeAgain(random),
      () => this.#lateGuest(),
    ];
  }

  #as(who: string, type: CommandType, fields: Readonly<Record<string, unknown>>) {
    const { conferenceId } = this.table;
    const actorId = this.table.person(who).participantId;
    return this.#server.conferences.run({ conferenceId, actorId, type, fields });
  }

  /** Somebody types: a new card, or some words more in one of their own. */
  async #write(random: Random): Promise<void> {
    const writer = random.pick(this.#writers);
    const author = writer === this.#writers[0] ? this.table.person('partner') : this.table.person('prosecutor');
    const own = readCards(writer.doc).filter((card) => card.kind === 'concern' && card.author === author.participantId);
    if (own.length === 0 || random.bool(0.3)) {
      this.#cards += 1;
      const id = randomUUID() as CardId as string;
      const draft = { kind: 'concern', author: author.participantId, order: 'a0' } as const;
      addCard(writer.doc, id as CardId, { ...draft, text: `melding ${this.#cards}` });
      return;
    }
    const card = random.pick(own);
    writeText(writer.doc, card.id, `${card.text} ${'aangifte '.repeat(1 + random.below(9))}`);
    if (random.bool()) setField(writer.doc, card.id, 'basis', 'told');
  }

  async #ballot(sessionId: SessionId, random: Random): Promise<void> {
    const opened = await this.lead('ballot.open', { sessionId, question: 'immediateSafety' });
    if (!opened.ok) return;
    const ballot = { sessionId, ballotId: opened.data?.ballotId };
    for (const who of ['partner', 'caseManager', 'prosecutor']) {
      await this.#as(who, 'ballot.score', { ...ballot, score: 1 + random.below(10), grounds: 'wat ik zag' });
    }
    await this.lead('ballot.reveal', ballot);
    if (random.bool()) await this.lead('ballot.again', ballot);
    await this.lead('ballot.close', ballot);
  }

  /** An agreement comes into the plan, and goes on. */
  async #agree(sessionId: SessionId): Promise<void> {
    const [writer] = this.#writers;
    const { participantId: author } = this.table.person('partner');
    const [answered] = writer === undefined ? [] : readCards(writer.doc);
    if (writer === undefined || answered === undefined) return;
    await this.lead('stage.set', { sessionId, stage: 'decision' });
    await this.lead('funnel.open', { sessionId, lane: 'commit' });
    const id = randomUUID() as string as CardId;
    const words = { text: 'Wij delen het dossier', who: [author], by: '2026-12-01', why: 'het is nodig' };
    addCard(writer.doc, id, {
      kind: 'agreement',
      author,
      answers: [answered.id],
      order: 'a1',
      lane: 'commit',
      ...words,
    });
    await until(() => writer.allSaved, 'the agreement is on disk');
    const adopted = await this.lead('agreement.adopt', { sessionId, cardId: id });
    if (!adopted.ok) throw new Error(adopted.code);
    const agreementId = adopted.data?.agreementId;
    await this.lead('agreement.update', { agreementId, state: 'doing', why: 'begonnen' });
    await this.lead('stage.set', { sessionId, stage: 'picture' });
  }

  async #meet(sessionId: SessionId, random: Random): Promise<void> {
    const who = random.pick(['partner', 'caseManager', 'prosecutor']);
    await this.#as(who, random.pick(['hand.raise', 'hand.lower', 'help.ask', 'timeout.call'] as const), { sessionId });
    await this.lead('help.answer', { sessionId });
    await this.lead('timeout.end', { sessionId });
    await this.lead(random.pick(['round.start', 'round.next', 'round.end'] as const), { sessionId });
  }

  /** Stages, pauses, and a while with the professionals alone. */
  async #lead(sessionId: SessionId, random: Random): Promise<void> {
    await this.lead('stage.set', { sessionId, stage: random.pick(STAGES) });
    await this.lead('phase.decide', { sessionId, outcome: 'stay', why: 'nog niet rustig' });
    await this.lead(random.pick(['session.pause', 'session.start'] as const), {
      sessionId: random.bool() ? sessionId : this.session('professionals'),
    });
    await this.lead('session.start', { sessionId });
    await this.lead('stage.set', { sessionId, stage: 'picture' });
  }

  /** Somebody's line breaks and comes back. */
  async #comeAgain(random: Random): Promise<void> {
    const writer = random.pick(this.#writers);
    writer.cut();
    await writer.connect();
  }

  /** A second prosecutor is invited, knocks, comes in and is sent away again. */
  async #lateGuest(): Promise<void> {
    const { conferenceId, chair } = this.table;
    const invited = await this.lead('participant.invite', {
      ...{ name: 'Tweede officier', role: 'prosecutor', sessionIds: [this.session('prosecution')] },
      ...{ language: 'nl', organisationId: null, organisation: null, clientOf: null },
    });
    if (!invited.ok) throw new Error(invited.code);
    const participantId = invited.data?.participantId;
    const response = await fetch(
      new URL(`/api/conferences/${conferenceId}/participants/${participantId}/invitation`, this.#server.url),
      { method: 'POST', headers: { origin: this.#server.url, cookie: chair.cookie } },
    );
    await join(this.#server.url, ((await response.json()) as { joinUrl: string }).joinUrl);
    await this.lead('participant.admit', { participantId });
    await this.lead('participant.remove', { participantId });
  }
}
