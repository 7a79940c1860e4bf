import { LINK_FIELDS } from '@samenspraak/shared/document/card-fields.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { cardId, type ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { LINK_KINDS } from '@samenspraak/shared/domain/kinds.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import * as Y from 'yjs';
import type { Bench } from './bench.ts';
import type { LinkWork } from './work.ts';

type LinkField = (typeof LINK_FIELDS)[number];

/** What may stand in the fields of a link. The cards need not be there any more: one may just have been withdrawn. */
const ACCEPTS: Readonly<Record<LinkField, (value: unknown, bench: Bench) => boolean>> = {
  from: (value) => cardId.safeParse(value).success,
  to: (value) => cardId.safeParse(value).success,
  kind: (value) => LINK_KINDS.some((kind) => kind === value),
  author: (value, { actor }) => value === actor.participantId,
};

export function rightsToLink(link: LinkWork, bench: Bench): Refusal | null {
  const stands = bench.doc.getMap('links')._map.get(link.id);
  const standing = stands === undefined || stands.deleted ? null : stands;
  for (const type of link.undone) {
    if (link.removed?.content instanceof Y.ContentType && link.removed.content.type === type) continue;
    return refuse('update.forbidden');
  }
  // Whatever is written under a key takes away what stood there.
  if (standing !== null) {
    const refusal = rightToRemove(standing, bench);
    if (refusal !== null) return refusal;
  }
  return link.added === null ? null : rightToAdd(link, bench);
}

function rightToRemove(standing: Y.Item, bench: Bench): Refusal | null {
  const map = standing.content instanceof Y.ContentType ? standing.content.type : null;
  const author: unknown = map instanceof Y.Map ? map.get('author') : undefined;
  const maker = typeof author === 'string' ? bench.maker(author as ParticipantId) : null;
  return judge(bench.actor, 'link.remove', bench.place, maker === null ? {} : { maker });
}

function rightToAdd(link: LinkWork, bench: Bench): Refusal | null {
  const refusal = judge(bench.actor, 'link.add', bench.place);
  if (refusal !== null) return refusal;
  if (link.writes.length !== LINK_FIELDS.length) return refuse('update.forbidden');
  const whole = LINK_FIELDS.every((field) => {
    const write = link.writes.find(({ key }) => key === field);
    return write?.live === true && ACCEPTS[field](write.value, bench);
  });
  return whole ? null : refuse('update.forbidden');
}
