import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Invited } from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { tokenOf } from '../../support/people.ts';
import { seenOnScreen } from '../../support/publication.ts';
import { until } from '../../support/table.ts';
import { CONFERENCES, type ConferencePlan, planned } from './cast.ts';
import { Writing } from './content.ts';
import { Deciding } from './decision.ts';
import { keepSecrets } from './furnish.ts';
import type { Person } from './person.ts';
import { Secrets } from './secrets.ts';
import type { World } from './world.ts';

/** What happens in the conferences, with what it changes in who may know what. */
export class Course {
  readonly #world: World;
  /** In which sessions somebody was let in. */
  #seats = new Map<string, Set<string>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Every conference begins: the chair opens it and lets in who knocked, but for those who come late. */
  async open(): Promise<void> {
    for (const plan of CONFERENCES) await this.openOne(plan);
  }

  async openOne({ key, chair, parts }: ConferencePlan): Promise<void> {
    const { id, sessions } = this.#world.meeting(key);
    const inCharge = this.#world.person(chair);
    this.#seat(chair, [...sessions.keys()]);
    await inCharge.listen(key, id);
    await inCharge.command(key, 'conference.open');
    await this.#sit(inCharge);
    for (const { who, sessions: own, comes } of parts) {
      if (comes === undefined) await this.letIn(who, { meeting: key, sessions: own });
    }
  }

  async letIn(who: string, { meeting, sessions }: { meeting: string; sessions: readonly string[] }): Promise<void> {
    const { canaries, hunt } = this.#world;
    const person = this.#world.person(who);
    hunt.sweep();
    for (const session of sessions) canaries.enter(who, session);
    this.#seat(who, sessions);
    const { participantId } = person.placeIn(meeting);
    await this.#chairOf(meeting).command(meeting, 'participant.admit', { participantId });
    await this.#sit(person);
  }

  async start(session: string): Promise<void> {
    const { key } = this.#world.meetingOf(session);
    await this.#chairOf(key).command(key, 'session.start', { sessionId: this.#world.sessionId(session) });
  }

  /** A whole meeting of one session; the answer is the card of the agreement that was adopted. */
  async hold(session: string): Promise<CardId> {
    await this.start(session);
    const writing = new Writing(this.#world, session);
    const secrets = new Secrets(this.#world, writing);
    await secrets.prepare();
    await secrets.arrange();
    await writing.picture();
    await writing.signs();
    await secrets.choose(await writing.worries());
    await secrets.scale();
    return new Deciding(this.#world, { writing, secrets }).all();
  }

  /** Everybody comes back after the server did, with what they had in their hands. */
  async comeBack(): Promise<void> {
    for (const person of this.#world.people.values()) {
      if (person.cookies.length === 0) continue;
      for (const { conference } of person.places.values()) {
        await person.listen(conference, this.#world.meeting(conference).id).catch(() => null);
      }
      await this.#sit(person, { again: true });
    }
  }

  /** Somebody is brought from one session into another, in the middle of the meeting. */
  async move(who: string, { from, to }: { from: string; to: string }): Promise<void> {
    const { canaries } = this.#world;
    const person = this.#world.person(who);
    const { key } = this.#world.meetingOf(to);
    const { participantId } = person.placeIn(key);
    await this.#world.sweep();
    for (const place of [from, planned(from)]) canaries.leave(who, place);
    for (const place of [to, planned(to)]) canaries.enter(who, place);
    for (const value of this.#about(who)) canaries.spread(value, to);
    const fields = { participantId, sessionIds: [this.#world.sessionId(to)] };
    await this.#chairOf(key).command(key, 'participant.place', fields);
    await this.#isShutOut(person, from);
    await this.#world.sweep();
    this.#seats.set(who, new Set([to]));
    this.#becomes(person, `${who}, after the move`);
    for (const place of [key, to, planned(to)]) canaries.enter(person.tap.reader, place);
    for (const value of this.#about(who)) canaries.find(value).readers.add(person.tap.reader);
    await this.#sit(person);
  }

  /** One more session, for these people and the chair. */
  async add(session: string, { meeting: key, who }: { meeting: string; who: readonly string[] }): Promise<void> {
    const { canaries } = this.#world;
    const meeting = this.#world.meeting(key);
    await this.#world.sweep();
    for (const one of [meeting.chair, ...who]) {
      for (const place of [session, planned(session)]) canaries.enter(one, place);
      for (const value of this.#about(one)) canaries.spread(value, session);
    }
    const part = (what: string) => ({ what: `${what} of ${session}`, places: [planned(session)] });
    const participantIds = who.map((one) => this.#world.person(one).placeIn(key).participantId);
    const { sessionId = '' } = await this.#chairOf(key).command(key, 'session.add', {
      ...{ name: canaries.word(part('name')), clients: false, prosecutor: true, participantIds },
      ...{ startsAt: canaries.moment(part('start')), plannedMinutes: canaries.minutes(part('length')) },
      videoUrl: `https://video.example.org/${canaries.word(part('video link'))}`,
    });
    canaries.add(sessionId, { what: `id of ${session}`, places: [planned(session)] });
    meeting.sessions.set(session, sessionId);
    for (const one of [meeting.chair, ...who]) {
      this.#seat(one, [session]);
      await this.#sit(this.#world.person(one));
    }
  }

  /** A session that rests is called otherwise, planned at another time and expected around another: for its own people. */
  async replan(session: string): Promise<void> {
    const { canaries } = this.#world;
    const { key } = this.#world.meetingOf(session);
    const part = (what: string) => ({ what: `changed ${what} of ${session}`, places: [planned(session)] });
    await this.#chairOf(key).command(key, 'session.plan', {
      ...{ sessionId: this.#world.sessionId(session), name: canaries.word(part('name')) },
      ...{ startsAt: canaries.moment(part('start')), expectedAt: canaries.moment(part('expectation')) },
      videoUrl: `https://video.example.org/${canaries.word(part('video link'))}`,
    });
  }

  /** The table goes to another session, and those of the one that stops hear around when theirs goes on. */
  async handOver({ from, to }: { from: string; to: string }): Promise<void> {
    const { key } = this.#world.meetingOf(to);
    const backAt = this.#world.canaries.moment({ what: `return of ${from}`, places: [planned(from)] });
    await this.#chairOf(key).command(key, 'session.start', { sessionId: this.#world.sessionId(to), backAt });
  }

  /** Somebody is sent away: what was their cookie opens nothing any more. */
  async remove(who: string, session: string): Promise<void> {
    const person = this.#world.person(who);
    const { key } = this.#world.meetingOf(session);
    await this.#world.sweep();
    const { participantId } = person.placeIn(key);
    await this.#chairOf(key).command(key, 'participant.remove', { participantId });
    await this.#ends(person, session);
    this.#becomes(person, `${who}, after the removal`);
  }

  /** Somebody gets a new link, which opens their place on another device and closes it on the first. */
  async renew(who: string, session: string): Promise<void> {
    const { canaries } = this.#world;
    const person = this.#world.person(who);
    const { key, id } = this.#world.meetingOf(session);
    const place = person.placeIn(key);
    const chair = this.#chairOf(key);
    await this.#world.sweep();
    const path = `POST /api/conferences/${id}/participants/${place.participantId}/invitation` as const;
    const { body } = await chair.succeed<Invited>(path);
    const token = tokenOf(body.joinUrl);
    canaries.add(token, { what: `second link of ${who}`, readers: [chair.name], shows: false });
    await this.#ends(person, session);
    this.#becomes(person, `${who}, with the old cookie`);
    const again = await this.#world.arrive(`${who} again`);
    again.places.set(key, place);
    for (const one of [key, planned(session)]) canaries.enter(again.name, one);
    for (const value of this.#about(who)) canaries.find(value).readers.add(again.name);
    await again.succeed('POST /api/join', { body: { token, covenant: true } });
    this.#world.usedTokens.push(token);
    keepSecrets(this.#world, again);
    await again.listen(key, id);
    await this.letIn(again.name, { meeting: key, sessions: [session] });
  }

  /** The copy of a card comes before the people of another session; `says` are those of its words that go with it. */
  async publish(
    card: CardId,
    { from, to, says }: { from: string; to: string; says: readonly string[] },
  ): Promise<CardId> {
    const { canaries } = this.#world;
    const { key } = this.#world.meetingOf(from);
    await this.#world.sweep();
    for (const value of says) canaries.spread(value, to);
    const ids = { sessionId: this.#world.sessionId(from), toSessionId: this.#world.sessionId(to) };
    const chair = this.#chairOf(key);
    const { body: view } = await chair.succeed<ConferenceView>(`GET /api/conferences/${this.#world.meeting(key).id}`);
    const way = { card, from: ids.sessionId as SessionId, to: ids.toSessionId as SessionId };
    const seen = seenOnScreen({ view, board: chair.screen(from).doc }, way);
    const { cardId = '' } = await chair.command(key, 'card.publish', { ...ids, cardId: card, seen });
    canaries.add(cardId, { what: `id of a copy in ${to}`, places: [to] });
    this.#world.idsOf(to).cards.push(cardId);
    return cardId as CardId;
  }

  /** A card goes without a trace; `said` are its words. */
  async withdraw(card: CardId, { session, said }: { session: string; said: readonly string[] }): Promise<void> {
    const { key } = this.#world.meetingOf(session);
    await this.#world.sweep();
    const fields = { sessionId: this.#world.sessionId(session), cardId: card };
    await this.#chairOf(key).command(key, 'card.withdraw', fields);
    await until(() => this.#screens(session).every(({ doc }) => !doc.getMap('cards').has(card)), `${card} is gone`);
    this.#world.hunt.sweep();
    for (const value of said) this.#world.canaries.forget(value);
  }

  /** Who sits where, to go back to. */
  seating(): ReadonlyMap<string, ReadonlySet<string>> {
    return new Map([...this.#seats].map(([who, sessions]) => [who, new Set(sessions)]));
  }

  /** Everybody is who they were then, and holds nothing in their hands. */
  goBackTo(seating: ReadonlyMap<string, ReadonlySet<string>>): void {
    this.#seats = new Map([...seating].map(([who, sessions]) => [who, new Set(sessions)]));
    for (const person of this.#world.people.values()) {
      person.tap.reader = person.name;
      person.screens.clear();
      person.lives.clear();
    }
  }

  /** What is known of somebody wherever they sit. */
  #about(who: string): string[] {
    const part = CONFERENCES.flatMap(({ parts }) => parts).find((one) => one.who === who);
    const from = this.#world.organisations.get(part?.from ?? '');
    const own = [`name of ${who}`, `id of ${who}`];
    const values = this.#world.canaries.all.filter(({ what }) => own.includes(what)).map(({ value }) => value);
    return from === undefined ? values : [...values, ...from.words];
  }

  #seat(who: string, sessions: readonly string[]): void {
    this.#seats.set(who, new Set([...(this.#seats.get(who) ?? []), ...sessions]));
  }

  #chairOf(meeting: string): Person {
    return this.#world.person(this.#world.meeting(meeting).chair);
  }

  #screens(session: string) {
    return [...this.#world.people.values()].flatMap(({ screens }) => {
      const screen = screens.get(session);
      return screen?.connected === true ? [screen] : [];
    });
  }

  async #sit(person: Person, { again = false } = {}): Promise<void> {
    for (const session of this.#seats.get(person.name) ?? []) {
      const screen = person.screens.get(session);
      if (screen === undefined) await person.sit(session, this.#world.sessionId(session));
      else if (again) await screen.connect();
    }
  }

  async #isShutOut(person: Person, session: string): Promise<void> {
    await until(() => person.screens.get(session)?.connected !== true, `${person.name} is out of ${session}`);
    person.screens.delete(session);
  }

  async #ends(person: Person, session: string): Promise<void> {
    await this.#isShutOut(person, session);
    await until(() => [...person.lives.values()].every(({ connected }) => !connected), `${person.name} hears no more`);
    await this.#world.sweep();
    this.#seats.delete(person.name);
    for (const { places } of this.#world.canaries.all)
      for (const place of places) this.#world.canaries.leave(person.name, place);
  }

  #becomes(person: Person, reader: string): void {
    person.tap.reader = reader;
  }
}
