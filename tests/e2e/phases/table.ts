import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { TestBrowser, Visitor } from '../../support/browser.ts';
import { onPhone, sitDown } from '../../support/e2e-phone.ts';
import { seatChair } from '../../support/e2e-preparation.ts';
import { call, makeConference, makeUser, signIn } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import type { Speaker, Story } from './story.ts';

const SPEAKERS: readonly Speaker[] = ['Samira', 'Floor', 'Teun'];
export type Seat = Speaker | 'chair' | 'Marleen';

const PEOPLE = {
  Samira: { role: 'partner', organisation: 'Wijkteam' },
  Floor: { role: 'partner', organisation: 'Jeugdbescherming' },
  Teun: { role: 'caseManager', organisation: 'Gemeente' },
  Marleen: { role: 'client', organisation: null },
} as const;
const SESSION = 'Met het gezin';

/** A conference on its way, and who looks at its screens. */
export interface Telling {
  readonly story: Story;
  readonly session: string;
  readonly at: Readonly<Record<Seat, Visitor>>;
  /** Looks at one screen, as it is at this moment. */
  look(screen: Screen, who: Seat): Promise<void>;
}

/** The moments at which screens are looked at. */
export type Screen =
  | 'preparing'
  | 'before'
  | 'goal'
  | 'picture'
  | 'map'
  | 'picking'
  | 'picked'
  | 'scoring'
  | 'scores'
  | 'rounds'
  | 'judgement'
  | 'decision'
  | 'plan'
  | 'ended';

interface House {
  readonly server: TestServer;
  readonly browser: TestBrowser;
}

async function makeOrganisations({ url, store, app }: TestServer) {
  const cookie = (await store.countUsers()) === 0 ? await makeUser({ url, app }) : await signIn(url);
  const made = Object.values(PEOPLE).map(async ({ organisation: name }) => {
    if (name === null) return [name, undefined] as const;
    const { body } = await call<OrganisationAnswer>(url, 'POST /api/organisations', { cookie, body: { name } });
    return [name, body.organisationId] as const;
  });
  return new Map(await Promise.all(made));
}

/** Everybody has opened their link and knocked; nobody is let in yet. */
export async function gather({ server, browser }: House, story: Story, look: Telling['look']): Promise<Telling> {
  const organisations = await makeOrganisations(server);
  const people = Object.entries(PEOPLE).map(([name, { role, organisation }]) => {
    const organisationId = organisations.get(organisation);
    return { name, role, ...(organisationId && { organisationId }) };
  });
  const conference = await makeConference(server, {
    ...{ people, phase: story.phase, reference: CASES[story.phase] },
    chairName: 'Noor Brandsma',
    sessions: [{ name: SESSION, clients: true, prosecutor: false }],
  });
  const chair = await browser.visit({ name: 'chair' });
  await seatChair(chair, server.url, conference);
  const seated = Object.keys(PEOPLE).map(async (name) => {
    const visitor = await browser.visit(name === 'Marleen' ? onPhone(name) : { name });
    await sitDown(visitor, server, conference);
    return [name, visitor] as const;
  });
  const at = { chair, ...Object.fromEntries(await Promise.all(seated)) } as Telling['at'];
  await chair.page.goto(`${server.url}/overleg/${conference.conferenceId}/${conference.chair.participantId}`);
  return { story, session: SESSION, at, look };
}

const CASES: Readonly<Record<Phase, string>> = {
  immediateSafety: 'OEFEN-2026-014',
  riskFocused: 'OEFEN-2026-015',
  recovery: 'OEFEN-2026-016',
};

/** Those of the board: all but the client. */
export function professionals({ at }: Telling): Visitor[] {
  return [at.chair, ...SPEAKERS.map((name) => at[name])];
}
