import type { ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import type { Language, Role } from '@samenspraak/shared/domain/roles.ts';
import type { Invitations } from '../identity/invitations.ts';
import { makePractice, type PracticeDependencies } from './make-practice.ts';
import { PRACTICE_REFERENCE } from './practice-family.ts';

export interface PracticeLink {
  readonly role: Role;
  readonly name: string;
  readonly language: Language;
  readonly joinUrl: string;
}

type Dependencies = PracticeDependencies & { readonly invitations: Invitations };

async function storeIsEmpty({ store }: Dependencies): Promise<boolean> {
  return (await store.countUsers()) === 0 && (await store.cases()).length === 0;
}

async function findPractice({ store }: Dependencies): Promise<ConferenceId | null> {
  const practice = (await store.cases()).find(({ reference }) => reference === PRACTICE_REFERENCE);
  if (practice === undefined) return null;
  const [conference] = await store.conferencesOf(practice.id);
  return conference === undefined || conference.status === 'closed' ? null : conference.id;
}

/** Whether nobody ever came in by this person's link: then a fresh one takes nothing from anybody. */
async function neverCame(
  deps: Dependencies,
  id: ConferenceId,
  person: { id: Parameters<typeof deps.conferences.view>[1] },
) {
  const view = await deps.conferences.view(id, person.id);
  return !('ok' in view) && view.me.participation === 'invited';
}

/**
 * A link for every place of the practice conference that nobody took yet; makes the conference first when the store is
 * empty. Links are new at every start, for the store keeps no token that could be printed again.
 */
export async function practiceLinks(deps: Dependencies): Promise<PracticeLink[]> {
  if (await storeIsEmpty(deps)) await makePractice(deps);
  const conferenceId = await findPractice(deps);
  const stored = conferenceId === null ? null : await deps.store.conference(conferenceId);
  if (conferenceId === null || stored === null || stored.base.madeBy !== null) return [];
  const links: PracticeLink[] = [];
  for (const person of stored.people) {
    if (!(await neverCame(deps, conferenceId, person))) continue;
    const place = { conferenceId, participantId: person.id, startsAt: stored.base.startsAt };
    const { role, name, language } = person;
    links.push({ role, name, language, joinUrl: await deps.invitations.issue(place) });
  }
  return links;
}

/** The links as a table for a terminal; the first column is the role. */
export function tableOf(links: readonly PracticeLink[]): string {
  const width = (pick: (link: PracticeLink) => string) => Math.max(...links.map((link) => pick(link).length));
  const roles = width(({ role }) => role);
  const names = width(({ name }) => name);
  const line = ({ role, name, language, joinUrl }: PracticeLink) =>
    `  ${role.padEnd(roles)}  ${name.padEnd(names)}  ${language}  ${joinUrl}`;
  return links.map(line).join('\n');
}
