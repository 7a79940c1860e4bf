import {
  type ConferenceId,
  caseId,
  type OrganisationId,
  organisationId,
  type ParticipantId,
  participantId,
  type SessionId,
} from '@samenspraak/shared/domain/ids.ts';
import type { Clock } from '../ports/clock.ts';
import type { Organisation } from '../ports/identity-store.ts';
import type { Ids } from '../ports/ids.ts';
import type { Store } from '../ports/store.ts';
import type { Conferences } from '../rooms/conferences.ts';
import {
  PRACTICE_CHAIR,
  PRACTICE_MINUTES,
  PRACTICE_ORGANISATIONS,
  PRACTICE_PEOPLE,
  PRACTICE_PURPOSE,
  PRACTICE_REFERENCE,
  PRACTICE_SESSION,
} from './practice-family.ts';

export interface PracticeDependencies {
  readonly store: Store;
  readonly conferences: Conferences;
  readonly ids: Ids;
  readonly clock: Clock;
}

interface Table {
  readonly conferenceId: ConferenceId;
  readonly chairId: ParticipantId;
  readonly sessionIds: readonly SessionId[];
  readonly organisations: readonly Organisation[];
}

const IMPOSSIBLE = 'the practice conference was refused by the rules of the house';

async function addOrganisations({ store, ids }: PracticeDependencies): Promise<Organisation[]> {
  const organisations = PRACTICE_ORGANISATIONS.map((card) => ({
    ...{ ...card, id: organisationId.parse(ids.next()) },
    ...{ version: 1, updatedAt: null, updatedBy: null },
  }));
  for (const organisation of organisations) await store.addOrganisation(organisation);
  return organisations;
}

function seatOf(organisations: readonly Organisation[], index: number | null) {
  const organisation = index === null ? undefined : organisations[index];
  return {
    organisationId: (organisation?.id ?? null) as OrganisationId | null,
    organisation: organisation?.name ?? null,
  };
}

/** Sets the table: a case of a family that does not exist, one session with clients, and a chair who is there. */
async function setTable(deps: PracticeDependencies): Promise<Table> {
  const { store, conferences, ids, clock } = deps;
  const organisations = await addOrganisations(deps);
  const at = new Date(clock.now()).toISOString();
  const id = caseId.parse(ids.next());
  const phase = 'immediateSafety';
  await store.addCase({
    ...{ id, phase, reference: PRACTICE_REFERENCE, purpose: PRACTICE_PURPOSE },
    ...{ track: 'regular', createdAt: at },
  });
  const created = await conferences.create({
    base: {
      ...{ caseId: id, phase, reference: PRACTICE_REFERENCE, startsAt: at, plannedMinutes: PRACTICE_MINUTES },
      ...{ kind: 'focus', madeBy: null },
      sessions: [{ name: PRACTICE_SESSION, audience: { clients: true, prosecutor: false } }],
    },
    chair: { ...PRACTICE_CHAIR, ...seatOf(organisations, PRACTICE_CHAIR.organisation) },
  });
  if ('ok' in created) throw new Error(IMPOSSIBLE);
  const { conferenceId, chairId, sessions } = created;
  return { conferenceId, chairId, organisations, sessionIds: sessions.map(({ sessionId }) => sessionId) };
}

/** Says something on the chair's behalf; the answer is the id that came of it, if any. */
async function chairSays(
  { conferences }: PracticeDependencies,
  { conferenceId, chairId }: Table,
  said: { type: 'participant.join' | 'participant.invite' | 'participant.reissue'; fields: Record<string, unknown> },
): Promise<string | undefined> {
  const answer = await conferences.run({ conferenceId, actorId: chairId, ...said });
  if (!answer.ok) throw new Error(IMPOSSIBLE);
  return answer.data?.participantId;
}

/**
 * Makes the practice conference in an empty store: everybody is invited by the chair, whose own place is then freed
 * again for the person who will practise as chair.
 */
export async function makePractice(deps: PracticeDependencies): Promise<void> {
  const table = await setTable(deps);
  await chairSays(deps, table, { type: 'participant.join', fields: {} });
  let client: ParticipantId | null = null;
  for (const { name, role, language, organisation } of PRACTICE_PEOPLE) {
    const clientOf = role === 'confidant' ? client : null;
    const seat = seatOf(table.organisations, organisation);
    const fields = { name, role, language, clientOf, sessionIds: table.sessionIds, ...seat };
    const invited = await chairSays(deps, table, { type: 'participant.invite', fields });
    if (role === 'client') client = participantId.parse(invited);
  }
  await chairSays(deps, table, { type: 'participant.reissue', fields: { participantId: table.chairId } });
}
