import { fieldAccepts, fieldUse, isCardField } from '@samenspraak/shared/document/card-fields.ts';
import { saysWhatItSaid } from '@samenspraak/shared/document/provenance.ts';
import { isAdopted } from '@samenspraak/shared/document/read.ts';
import { type Refusal, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { CARD_KINDS, type CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import { VOICES, type Voice } from '@samenspraak/shared/domain/roles.ts';
import { LANES, type Lane } from '@samenspraak/shared/domain/stages.ts';
import type { Target } from '@samenspraak/shared/policy/actors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import * as Y from 'yjs';
import type { Bench } from './bench.ts';
import { agreesTwice } from './idea-rights.ts';
import { rightsToLink } from './link-rights.ts';
import type { CardWork, Work, Write } from './work.ts';

/** Puts everything an update does to the table of rights. The first refusal counts. */
export function judgeWork(work: Work, bench: Bench): Refusal | null {
  for (const card of work.cards.values()) {
    const refusal = card.made ? rightsToNewCard(card, bench) : rightsToCard(card, bench);
    if (refusal !== null) return refusal;
  }
  if (agreesTwice(work, bench.doc)) return refuse('idea.agreed');
  for (const link of work.links.values()) {
    const refusal = rightsToLink(link, bench);
    if (refusal !== null) return refusal;
  }
  const refusal = work.minutes ? judge(bench.actor, 'minutes.write', bench.place) : null;
  return refusal ?? withinLimits(work, bench);
}

function rightsToNewCard(card: CardWork, bench: Bench): Refusal | null {
  const { actor, place, doc } = bench;
  const stood = doc.getMap('cards')._map.get(card.id);
  // A key under which a card lay before is not used again: whoever withdrew that one would find it back.
  if (stood !== undefined) return refuse(stood.deleted ? 'card.unknown' : 'update.forbidden');
  const made = madeFields(card.writes);
  if (made === null || card.texts !== 1) return refuse('card.invalid');
  if (made.author !== actor.participantId) return refuse('update.forbidden');
  const target: Target = { kind: made.kind, maker: actor, voice: made.voice };
  const refusal = judge(actor, 'card.add', place, target);
  if (refusal !== null) return refusal;
  for (const write of card.writes) {
    if (fieldUse(write.key) === 'server') return refuse('update.forbidden');
    const early = fieldUse(write.key) === 'place' ? judge(actor, 'card.add', place, placed(target, write)) : null;
    if (early !== null) return early;
    const unfit = valueFits(made.kind, write);
    if (unfit !== null) return unfit;
    if (write.key === 'lane' && write.live && !place.lanes.includes(write.value as Lane)) return refuse('lane.closed');
  }
  return textFits(card, bench.limits);
}

/** Whether what is written may stand there. An idea is set aside with a reason or not at all. */
function valueFits(kind: CardKind, write: Write): Refusal | null {
  if (!('value' in write) || fieldAccepts(kind, write.key, write.value)) return null;
  const isReasonless = write.key === 'parked' && typeof write.value === 'string' && write.value.trim() === '';
  return refuse(isReasonless ? 'idea.noReason' : 'card.invalid');
}

/** What a card is made with: each written once. Null when that is not so. */
function madeFields(writes: readonly Write[]): { kind: CardKind; author: unknown; voice: Voice | null } | null {
  const made = new Map<string, unknown>();
  for (const { key, value, live } of writes) {
    if (fieldUse(key) !== 'made') continue;
    if (made.has(key) || !live) return null;
    made.set(key, value);
  }
  const kind = CARD_KINDS.find((one) => one === made.get('kind'));
  const voice = made.has('voice') ? VOICES.find((one) => one === made.get('voice')) : null;
  return kind === undefined || voice === undefined ? null : { kind, author: made.get('author'), voice };
}

function rightsToCard(card: CardWork, bench: Bench): Refusal | null {
  const target = targetOf(card, bench);
  if ('ok' in target) return target;
  const { actor, place } = bench;
  const words = card.text !== null || card.writes.some(({ key }) => fieldUse(key) === 'words');
  let refusal = words ? judge(actor, 'card.write', place, target) : null;
  for (const write of card.writes) {
    const use = fieldUse(write.key);
    if (use === 'place') refusal ??= judge(actor, 'card.place', place, placed(target, write));
    else if (use === 'mark') refusal ??= judge(actor, 'card.mark', place, target);
    else if (use !== 'words') refusal ??= refuse('update.forbidden');
    refusal ??= valueFits(target.kind, write);
  }
  return refusal ?? textFits(card, bench.limits);
}

/** The card as it stands in the document, as the table of rights wants to know it. */
function targetOf(card: CardWork, bench: Bench): (Target & { kind: CardKind }) | Refusal {
  const map = card.type instanceof Y.Map ? card.type : null;
  const kind = CARD_KINDS.find((one) => one === map?.get('kind'));
  const author: unknown = map?.get('author');
  if (kind === undefined || typeof author !== 'string') return refuse('card.unknown');
  const maker = bench.maker(author as ParticipantId);
  if (maker === null) return refuse('participant.unknown');
  const adopted = kind === 'agreement' && isAdopted(bench.doc, card.id as CardId);
  const voice = VOICES.find((one) => one === map?.get('voice')) ?? null;
  return { kind, maker, adopted, copied: saysWhatItSaid({ provenance: map?.get('provenance'), voice, maker }), voice };
}

function placed(target: Target, { key, value }: Write): Target {
  const toLane = key === 'lane' ? LANES.find((one) => one === value) : undefined;
  const field = isCardField(key) ? { field: key } : {};
  return { ...target, ...field, ...(toLane !== undefined && { toLane }) };
}

/** The whole resulting text counts, but only who makes it longer is held back. */
function textFits(card: CardWork, limits: Limits): Refusal | null {
  if (card.text === null) return null;
  const { type, made, added, removed } = card.text;
  const length = (made ? 0 : type._length) + added - removed;
  return added > removed && length > limits.charactersPerCard
    ? refuseLimit('charactersPerCard', limits.charactersPerCard)
    : null;
}

function withinLimits(work: Work, { doc, limits }: Bench): Refusal | null {
  if (work.newCards.size > 0 && doc.getMap('cards').size + work.newCards.size > limits.cardsPerSession) {
    return refuseLimit('cardsPerSession', limits.cardsPerSession);
  }
  let links = 0;
  for (const link of work.links.values()) links += (link.added === null ? 0 : 1) - (link.removed === null ? 0 : 1);
  if (links > 0 && doc.getMap('links').size + links > limits.linksPerSession) {
    return refuseLimit('linksPerSession', limits.linksPerSession);
  }
  return null;
}
