import { originOf } from '@samenspraak/shared/commands/carry.ts';
import { audienceOf, type Conference, type Person } from '@samenspraak/shared/commands/conference-state.ts';
import { type FormerSession, mayCross } from '@samenspraak/shared/commands/former.ts';
import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { judge } from '@samenspraak/shared/policy/can.ts';
import type { FormerAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import { formerOf } from './former.ts';
import { actorOf } from './places.ts';

type FormerView = FormerAnswer['sessions'][number];

/** What sessions of earlier conferences left behind, for whoever may choose from it what comes to which table. */
export async function formerFor(
  store: ConferenceStore,
  conference: Conference,
  id: ParticipantId,
): Promise<FormerAnswer | Refusal> {
  const reader = conference.people.get(id);
  if (reader === undefined) return refuse('participant.unknown');
  if (reader.participation === 'removed') return refuse('participant.removed');
  const refusal = judge(actorOf(reader), 'trend.look', NOWHERE);
  if (refusal !== null) return refusal;
  const former = await formerOf(store, conference);
  return { sessions: former.map((one) => viewOf(one, { conference, reader })) };
}

function viewOf(former: FormerSession, now: { readonly conference: Conference; readonly reader: Person }): FormerView {
  const { sessionId, name, at, audience, cards } = former;
  const called = new Map<string, string>(former.people.map((person) => [person.id, person.name]));
  const names = (list: readonly string[]) => list.map((who) => called.get(who) ?? who);
  return {
    ...{ sessionId, name, at, ...audience, look: sessionLook(audience) },
    crosses: crossesOf(former, now),
    agreements: former.agreements.map((agreement) => {
      const { id: agreementId, what, by, state, changes } = agreement;
      const why = changes.findLast((change) => change.state !== null)?.why ?? '';
      const kept = agreement.kept.map(({ by: giver, voice, voiceOf, answer, words }) => ({
        ...{ by: called.get(giver) ?? '', voice, voiceOf, answer, words },
      }));
      const standing = { state, why, kept, carriedTo: carriedTo(former, agreement, now) };
      return { agreementId, what, who: names(agreement.who), by, ...standing };
    }),
    cards: cards.map(({ id: cardId, kind, text, about }) => ({ cardId, kind, text, about: names(asList(about)) })),
  };
}

function crossesOf(
  former: FormerSession,
  { conference, reader }: { readonly conference: Conference; readonly reader: Person },
): FormerView['crosses'] {
  return reader.sessionIds.flatMap((id) => {
    const session = conference.sessions.get(id);
    if (session === undefined) return [];
    const now = { audience: session.audience, people: audienceOf(conference, id) };
    return [{ sessionId: id, may: mayCross(former, now) }];
  });
}

function carriedTo(
  former: FormerSession,
  agreement: FormerSession['agreements'][number],
  { conference, reader }: { readonly conference: Conference; readonly reader: Person },
): FormerView['agreements'][number]['carriedTo'] {
  const key = originOf(agreement, { id: former.conferenceId, agreements: new Map() });
  const plans = [...conference.agreements.values()].filter((one) => originOf(one, conference) === key);
  return plans.flatMap(({ sessionId }) => (reader.sessionIds.includes(sessionId) ? [sessionId] : []));
}
