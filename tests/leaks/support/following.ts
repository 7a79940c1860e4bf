import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { readPlan } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { FormerAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { until } from '../../support/table.ts';
import type { Canary } from './canaries.ts';
import { NEXT } from './cast.ts';
import type { Course } from './course.ts';
import { conveneAgain } from './furnish.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** What an agreement says when the next conference takes it along. */
const GOES_ALONG =
  /^(agreement of|cooperation|day of|why of an agreement|for whom|who does it|watcher of an agreement|plain words|what if not kept)/;
/** What a bottom line says beside its text. */
const WITH_THE_CARD = /^(why|watcher) in /;

/** What becomes of a plan after it was made: who keeps it together, how it goes, and the next conference. */
export class Following {
  readonly #world: World;
  readonly #course: Course;

  constructor(world: World, course: Course) {
    this.#world = world;
    this.#course = course;
  }

  /** Coordination is offered to somebody and refused, taken back and, offered once more, taken on. */
  async handOver(meeting: string, { from, to }: { from: string; to: string }): Promise<void> {
    const { participantId } = this.#world.person(to).placeIn(meeting);
    const { chair } = this.#world.meeting(meeting);
    const offer = async () => {
      const what = `notes for who coordinates ${meeting}`;
      const notes = this.#world.canaries.word({ what, readers: [chair, from, to] });
      await this.#say(from, meeting, 'coordinator.handOver', { to: participantId, notes });
      await this.#lookAround(meeting);
    };
    await offer();
    await this.#say(to, meeting, 'coordinator.decline');
    await offer();
    await this.#say(from, meeting, 'coordinator.keep');
    await offer();
    await this.#say(to, meeting, 'coordinator.take');
    await this.#lookAround(meeting);
  }

  /** An agreement of one session gets other words there and where it was published; why is said in the first alone. */
  async reword(card: CardId, { in: session, and: other }: { in: string; and: string }): Promise<void> {
    const { canaries } = this.#world;
    const { key, chair } = this.#world.meetingOf(session);
    const plainWords = canaries.word({ what: `plain words for all in ${session}`, places: [session, other] });
    const why = canaries.word({ what: `reason for words for all in ${session}`, places: [session] });
    const agreementId = this.#agreementOn(chair, { session, card });
    await this.#say(chair, key, 'agreement.change', { agreementId, words: { plainWords }, why, everywhere: true });
  }

  /** How the published agreement goes is said in one session, with a reason that stays there. */
  async update(card: CardId, { by, session, state }: { by: string; session: string; state: string }): Promise<void> {
    const { key } = this.#world.meetingOf(session);
    const agreementId = this.#agreementOn(by, { session, card });
    const why = this.#world.canaries.word({ what: `reason of ${by} in ${session}`, places: [session] });
    await this.#say(by, key, 'agreement.update', { agreementId, state, why });
  }

  /** The next conference of the same family begins with what the last one left behind, each table with its own. */
  async meetAgain(earlier: string): Promise<void> {
    await conveneAgain(this.#world, NEXT, earlier);
    await this.#course.openOne(NEXT);
    const { key, id, chair } = this.#world.meeting(NEXT.key);
    const { body } = await this.#world.person(chair).succeed<FormerAnswer>(`GET /api/conferences/${id}/former`);
    for (const [from, to] of [
      ['om', 'nextOm'],
      ['cl', 'nextCl'],
    ] as const) {
      await this.#course.start(to);
      const left = body.sessions.find(({ sessionId }) => sessionId === this.#world.sessionId(from));
      if (left === undefined || left.cards.length === 0) throw new Error(`nothing was left behind in ${from}`);
      await this.#mayNotCross(left, { not: to });
      await this.#world.sweep();
      this.#spread(left, { from, to });
      const ids = { sessionId: this.#world.sessionId(to), from: left.sessionId };
      const [cardIds, agreementIds] = [
        left.cards.map((one) => one.cardId),
        left.agreements.map((one) => one.agreementId),
      ];
      await this.#say(chair, key, 'picture.carry', { ...ids, cardIds });
      await this.#say(chair, key, 'plan.carry', { ...ids, agreementIds });
      const board = this.#world.person('manager').screen(to).doc;
      await until(() => readPlan(board).length === agreementIds.length, `the plan came to ${to}`);
      for (const { id: agreementId, state } of readPlan(board).slice(0, 2)) {
        const why = this.#world.canaries.word({ what: `reason of later in ${to}`, places: [to] });
        const next = state === 'done' ? 'open' : 'done';
        await this.#say('manager', key, 'agreement.update', { agreementId, state: next, why });
        this.#world.canaries.add(agreementId, { what: `id of an agreement in ${to}`, places: [to] });
        this.#world.idsOf(to).agreements.push(agreementId);
      }
    }
  }

  /** To every other table of the next conference it is refused. */
  async #mayNotCross(left: FormerAnswer['sessions'][number], { not: allowed }: { not: string }): Promise<void> {
    const { key, chair, sessions } = this.#world.meeting(NEXT.key);
    const live = this.#world.person(chair).lives.get(key);
    for (const [session, sessionId] of sessions) {
      if (session === allowed) continue;
      await this.#course.start(session);
      const ids = { sessionId, from: left.sessionId };
      const answers = [
        await live?.command('picture.carry', { ...ids, cardIds: left.cards.map((one) => one.cardId) }),
        await live?.command('plan.carry', { ...ids, agreementIds: left.agreements.map((one) => one.agreementId) }),
      ];
      for (const answer of answers) {
        if (answer?.ok !== false || answer.code !== 'session.audience')
          throw new Error(`to ${session}: ${JSON.stringify(answer)}`);
      }
    }
    await this.#course.start(allowed);
  }

  /** What was chosen becomes known there: the words of cards and agreements with why these stand so, and no sources. */
  #spread(left: FormerAnswer['sessions'][number], { from, to }: { from: string; to: string }): void {
    const { canaries } = this.#world;
    const board = readPlan(this.#world.person('manager').screen(from).doc);
    // of who said how it was kept, no name comes along
    const words = left.agreements.map(({ agreementId: _, kept, ...rest }) => [
      rest,
      kept.map(({ by: __, ...said }) => said),
    ]);
    // an agreement tells from which card it was made, though that one stays behind
    const chosen = JSON.stringify([left.cards, words, board.map(({ cardId }) => cardId)]);
    const goes = ({ value, what, places }: Canary) =>
      chosen.includes(value) || (places.has(from) && (GOES_ALONG.test(what) || WITH_THE_CARD.test(what)));
    for (const canary of canaries.all) if (goes(canary)) canaries.spread(canary.value, to);
  }

  #agreementOn(who: string, { session, card }: { session: string; card: CardId }): string {
    const entry = readPlan(this.#world.person(who).screen(session).doc).find(({ cardId }) => cardId === card);
    if (entry === undefined) throw new Error(`${who} has no agreement on ${card} in ${session}`);
    this.#world.canaries.add(entry.id, { what: `id of an agreement in ${session}`, places: [session] });
    return entry.id;
  }

  #say(who: string, meeting: string, type: CommandType, fields: Readonly<Record<string, unknown>> = {}) {
    return this.#world.person(who).command(meeting, type, fields);
  }

  /** Everybody looks at the conference just now. */
  async #lookAround(meeting: string): Promise<void> {
    const path = `GET /api/conferences/${this.#world.meeting(meeting).id}` as const;
    const all: Person[] = [...this.#world.people.values()];
    await Promise.all(all.map((person) => person.call(path)));
    await this.#world.sweep();
  }
}
