import type { CardField } from '@samenspraak/shared/document/card-field-names.ts';
import { fieldUse } from '@samenspraak/shared/document/card-fields.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { cardText, readCards, readLinks } from '@samenspraak/shared/document/read.ts';
import { addCard, addLink, placeCard, removeLink, setField, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, LinkId } from '@samenspraak/shared/domain/ids.ts';
import { CARD_KINDS, LINK_KINDS } from '@samenspraak/shared/domain/kinds.ts';
import { LANES } from '@samenspraak/shared/domain/stages.ts';
import type { Actor, Place, Target } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import * as Y from 'yjs';
import { sessionDoc } from './board.ts';
import { editMinutes } from './minutes.ts';
import { makerOf } from './people.ts';
import type { Random } from './random.ts';
import { fieldsOf, valueFor } from './values.ts';

const WORDS = ['zij ', 'slaat', ' weer', 'x', '😀', 'é', ' niet ', '\n'];
let cardsMade = 0;

/** The screen of somebody who does only what their buttons offer: it asks the table of rights first. */
export class Screen {
  readonly actor: Actor;
  readonly random: Random;
  place: Place;
  doc: Y.Doc;
  undo: Y.UndoManager;
  online = true;
  /** Updates made here and not yet taken in by the server, in order. */
  readonly outbox: Uint8Array[] = [];
  readonly inbox: Uint8Array[] = [];

  constructor({ actor, place, random }: { actor: Actor; place: Place; random: Random }) {
    this.actor = actor;
    this.place = place;
    this.random = random;
    this.doc = sessionDoc(this.newClientId());
    this.undo = this.watch();
  }

  /** Starts with an empty document and a clientID of its own, as after a refusal. */
  startAfresh(state: Uint8Array): void {
    this.undo.destroy();
    this.doc.destroy();
    this.doc = sessionDoc(this.newClientId());
    this.undo = this.watch();
    this.outbox.length = 0;
    this.inbox.length = 0;
    this.take(state);
  }

  take(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, 'server');
  }

  /** One thing a person does. */
  act(): void {
    const { random } = this;
    const turn = random.below(20);
    if (turn < 9) this.write();
    else if (turn < 12) this.setSomething();
    else if (turn < 13) this.moveOrMark();
    else if (turn < 15) this.add();
    else if (turn < 16) this.link();
    else if (turn < 18) this.undo.undo();
    else if (turn < 19) this.undo.redo();
    else if (can(this.actor, 'minutes.write', this.place)) editMinutes(this.doc, random);
  }

  private newClientId(): number {
    return 1_000 + this.random.below(2 ** 31);
  }

  private watch(): Y.UndoManager {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server' && this.online) this.outbox.push(update);
    });
    const trackedOrigins = new Set<unknown>([ORIGIN.edit]);
    const captureTimeout = this.random.pick([0, 500]);
    return new Y.UndoManager([this.doc.getMap('cards'), this.doc.getMap('links')], { trackedOrigins, captureTimeout });
  }

  private someCard(action: 'card.write' | 'card.place' | 'card.mark') {
    const cards = readCards(this.doc).filter((card) => can(this.actor, action, this.place, targetOf(card)));
    return cards.length === 0 ? null : this.random.pick(cards);
  }

  private write(): void {
    const card = this.someCard('card.write');
    if (card === null) return;
    const text = cardText(this.doc, card.id)?.toString() ?? '';
    const { random } = this;
    for (let strokes = 1 + random.below(4); strokes > 0; strokes -= 1) {
      const at = random.below(text.length + 1);
      const gone = random.bool(0.4) ? random.below(4) : 0;
      const word = random.bool(0.8) ? random.pick(WORDS) : '';
      writeText(this.doc, card.id, text.slice(0, at) + word + text.slice(at + gone), at + word.length);
    }
  }

  private setSomething(): void {
    const card = this.someCard('card.write');
    if (card === null) return;
    const fields = fieldsOf(card.kind).filter((field) => fieldUse(field) === 'words');
    const field = this.random.pick(fields);
    const value = this.random.bool(0.2) ? undefined : valueFor(this.random, field);
    setField(this.doc, card.id, field, value as never);
  }

  private moveOrMark(): void {
    const card = this.random.bool(0.5) ? this.someCard('card.mark') : null;
    if (card === null) {
      this.move();
      return;
    }
    const value = this.random.bool(0.2) ? undefined : valueFor(this.random, 'shareable');
    setField(this.doc, card.id, 'shareable', value as never);
  }

  private move(): void {
    const card = this.someCard('card.place');
    if (card === null) return;
    const order = valueFor(this.random, 'order') as string;
    const lanes = LANES.filter((toLane) => can(this.actor, 'card.place', this.place, { ...targetOf(card), toLane }));
    const laned = fieldsOf(card.kind).includes('lane') && lanes.length > 0;
    placeCard(this.doc, card.id, laned ? { order, lane: this.random.pick(lanes) } : { order });
  }

  private add(): void {
    const { random, actor, place } = this;
    const kinds = CARD_KINDS.filter((kind) => can(actor, 'card.add', place, { kind, maker: actor, voice: null }));
    if (kinds.length === 0) return;
    const kind = random.pick(kinds);
    const voices = (['client', 'child'] as const).filter((voice) => can(actor, 'card.add', place, { kind, voice }));
    const voice = voices.length > 0 && random.bool(0.3) ? random.pick(voices) : undefined;
    const extra: Partial<Record<CardField, unknown>> = {};
    const mayHave = (field: CardField) => can(actor, 'card.add', place, { kind, maker: actor, voice: null, field });
    for (const field of fieldsOf(kind).filter(mayHave)) {
      if (field !== 'lane' && random.bool(0.2)) extra[field] = valueFor(random, field);
    }
    if (fieldsOf(kind).includes('lane') && place.lanes.length > 0) extra.lane = random.pick(place.lanes);
    cardsMade += 1;
    const id = `card-${cardsMade}-${random.below(1e6)}` as CardId;
    const text = random.bool(0.2) ? '' : random.pick(WORDS);
    addCard(this.doc, id, { ...(extra as object), kind, author: actor.participantId, voice, text });
  }

  private link(): void {
    const { random, actor, place } = this;
    const own = readLinks(this.doc).filter(({ id }) => authorOf(this.doc, id) === actor.participantId);
    if (own.length > 0 && random.bool(0.4)) {
      if (can(actor, 'link.remove', place, { maker: actor })) removeLink(this.doc, random.pick(own).id);
      return;
    }
    const cards = readCards(this.doc);
    if (cards.length === 0 || !can(actor, 'link.add', place)) return;
    const [from, to] = [random.pick(cards).id, random.pick(cards).id];
    const id = `link-${random.below(2 ** 31)}` as LinkId;
    addLink(this.doc, id, { from, to, kind: random.pick(LINK_KINDS), author: actor.participantId });
  }
}

function targetOf(card: ReturnType<typeof readCards>[number]): Target {
  const maker = makerOf(card.author);
  return { kind: card.kind, voice: card.voice ?? null, ...(maker === null ? {} : { maker }) };
}

function authorOf(doc: Y.Doc, id: LinkId): unknown {
  const link = doc.getMap('links').get(id);
  return link instanceof Y.Map ? link.get('author') : null;
}
