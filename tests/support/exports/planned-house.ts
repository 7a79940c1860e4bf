import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { addCard, type CardDraft, writeText } from '@samenspraak/shared/document/write.ts';
import type { AgreementId, CardId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { type ConferencePlan, makeConference, type TestConference } from '../people.ts';
import { seenOnScreen } from '../publication.ts';
import type { TestServer } from '../server.ts';
import { seat } from '../sync-client.ts';
import { until } from '../table.ts';

/** Where things are said: with the prosecutor, or with the family. */
const PART = { prosecution: 0, family: 1 } as const;
type Part = keyof typeof PART;

const SESSIONS = [
  { name: 'OM-deel', clients: false, prosecutor: true },
  { name: 'Cliëntdeel', clients: true, prosecutor: false },
];
const PEOPLE = [
  { role: 'caseManager', name: 'Casper Regisseur' },
  { role: 'partner', name: 'Els Wijkteam' },
  { role: 'prosecutor', name: 'Otto Justitie', sessions: [0] },
  { role: 'client', name: 'Mara Moeder', sessions: [1] },
  { role: 'client', name: 'Engelse Cliënt', sessions: [1], language: 'en' },
  { role: 'confidant', name: 'Zus Moeder', sessions: [1], clientOf: 'Mara Moeder' },
] as const;

type Draft = Omit<CardDraft, 'author'>;

/** Cards of all houses: what one conference leaves to the next keeps its id. */
let cards = 0;

/** A split conference that is at its decisions, and whoever writes and adopts there. */
export class PlannedHouse {
  readonly table: TestConference;
  readonly #server: TestServer;

  private constructor(server: TestServer, table: TestConference) {
    this.table = table;
    this.#server = server;
  }

  /** `plan`: what is otherwise than usual of the conference. */
  static async open(server: TestServer, plan: ConferencePlan = {}): Promise<PlannedHouse> {
    const startsAt = '2030-03-04T09:00:00.000Z';
    const usual = { sessions: SESSIONS, people: PEOPLE, open: true, startsAt };
    return new PlannedHouse(server, await makeConference(server, { ...usual, ...plan }));
  }

  session(part: Part): SessionId {
    return this.table.sessionIds[PART[part]] as SessionId;
  }

  id(who: string): ParticipantId {
    return this.table.person(who).participantId;
  }

  /** Goes to a part, where agreements are written now. */
  async decideIn(part: Part): Promise<void> {
    const sessionId = this.session(part);
    await this.lead('session.start', { sessionId });
    await this.lead('stage.set', { sessionId, stage: 'decision' });
    await this.lead('funnel.open', { sessionId, lane: 'commit' });
  }

  /** Puts a card on a board; resolves when it is on disk. */
  async write(who: string, part: Part, draft: Draft): Promise<CardId> {
    const screen = await seat(this.#server.url, this.table, who, PART[part]);
    const id = `card-number-${++cards}` as CardId;
    addCard(screen.doc, id, { order: 'a0', ...draft, author: this.id(who) } as CardDraft);
    await until(() => screen.allSaved || screen.refused.length > 0, 'the card is on disk');
    if (screen.refused.length > 0) throw new Error(`refused: ${screen.refused[0]?.code}`);
    screen.cut();
    return id;
  }

  /** Gives a card other words; resolves when they are on disk. */
  async reword(
    who: string,
    part: Part,
    { cardId, text }: { readonly cardId: CardId; readonly text: string },
  ): Promise<void> {
    const screen = await seat(this.#server.url, this.table, who, PART[part]);
    writeText(screen.doc, cardId, text);
    await until(() => screen.allSaved || screen.refused.length > 0, 'the words are on disk');
    if (screen.refused.length > 0) throw new Error(`refused: ${screen.refused[0]?.code}`);
    screen.cut();
  }

  /** An agreement that is written and adopted; with somebody who watches over it, it guards its bottom line. */
  async agree(part: Part, draft: Partial<Draft> & { readonly text: string }): Promise<AgreementId> {
    const need = await this.write('Els Wijkteam', part, { kind: 'bottomLine', text: `bodem onder ${draft.text}` });
    const cardId = await this.write('Els Wijkteam', part, {
      ...{ who: [this.id('Els Wijkteam')], by: '2030-04-01', why: `reden van ${draft.text}`, answers: [need] },
      ...draft,
      ...(draft.watcher !== undefined && { bottomLine: need }),
      kind: 'agreement',
    });
    const { agreementId } = await this.lead('agreement.adopt', { sessionId: this.session(part), cardId });
    return agreementId as AgreementId;
  }

  /** The chair passes a card on to another part, having seen what its readers will read. */
  async publish(cardId: CardId, { from, to }: { readonly from: Part; readonly to: Part }): Promise<void> {
    const { conferenceId, chair } = this.table;
    const screen = await seat(this.#server.url, this.table, 'chair', PART[from]);
    const view = await this.#server.conferences.view(conferenceId, chair.participantId);
    if ('ok' in view) throw new Error(view.code);
    const [sessionId, toSessionId] = [this.session(from), this.session(to)];
    const seen = seenOnScreen({ view, board: screen.doc }, { card: cardId, from: sessionId, to: toSessionId });
    screen.cut();
    await this.lead('card.publish', { sessionId, cardId, toSessionId, seen });
  }

  /** A command of the chair; throws when it is refused. */
  lead(type: CommandType, fields: object = {}): Promise<Readonly<Record<string, string>>> {
    return this.say('chair', type, fields);
  }

  /** A command of somebody; throws when it is refused. */
  async say(who: string, type: CommandType, fields: object = {}): Promise<Readonly<Record<string, string>>> {
    const { conferenceId } = this.table;
    const answer = await this.#server.conferences.run({ conferenceId, actorId: this.id(who), type, fields });
    if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
    return answer.data ?? {};
  }

  /** What an export answers somebody: its status, headers and bytes. */
  async fetch(who: string, file: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const { cookie, participantId } = this.table.person(who);
    const url = `/api/conferences/${this.table.conferenceId}/${file}?as=${participantId}`;
    const response = await fetch(new URL(url, this.#server.url), { headers: { cookie } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }
}
