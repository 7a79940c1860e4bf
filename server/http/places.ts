import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { User } from '../ports/identity-store.ts';
import type { RouteDependencies } from './dependencies.ts';
import { isRefusal } from './endpoint.ts';

type Dependencies = Pick<RouteDependencies, 'store' | 'visitors'>;

/** The signed-in user. Refuses with `auth.required`. */
export async function userOf(deps: Dependencies, cookieHeader: string | undefined): Promise<User | Refusal> {
  return (await deps.visitors.user(cookieHeader)) ?? refuse('auth.required');
}

/** The signed-in user when they coordinate this house. Refuses with `auth.required` or `auth.forbidden`. */
export async function coordinatorOf(deps: Dependencies, cookieHeader: string | undefined): Promise<User | Refusal> {
  const user = await userOf(deps, cookieHeader);
  if (isRefusal(user)) return user;
  return user.coordinator ? user : refuse('auth.forbidden');
}

/**
 * The chair's place for the user who made this conference. Another user gets `notFound`, as for a conference that does
 * not exist: a coordinator sees cases in lists, never what is said in a conference that they don't lead.
 */
export async function madePlace(
  deps: Dependencies,
  user: User,
  conferenceId: ConferenceId,
): Promise<ParticipantId | Refusal> {
  const made = await deps.store.conferencesMadeBy(user.id);
  if (!made.includes(conferenceId)) return refuse('notFound');
  const stored = await deps.store.conference(conferenceId);
  return stored?.people.find(({ role }) => role === 'chair')?.id ?? refuse('notFound');
}

/**
 * On whose behalf a request about a conference is done: the participant whom it names with `as`; else the chair, when the
 * conference's maker is signed in; else the participant whose cookie it carries.
 */
export async function placeOf(
  deps: Dependencies,
  request: { cookieHeader: string | undefined; conferenceId: ConferenceId; as?: ParticipantId | undefined },
): Promise<ParticipantId | Refusal> {
  const { cookieHeader, conferenceId, as } = request;
  if (as === undefined) {
    const user = await deps.visitors.user(cookieHeader);
    const chair = user === null ? null : await madePlace(deps, user, conferenceId);
    if (typeof chair === 'string') return chair;
  }
  const seat = await deps.visitors.participant({ cookieHeader, conferenceId, as: as ?? null });
  return isRefusal(seat) ? seat : seat.participantId;
}
