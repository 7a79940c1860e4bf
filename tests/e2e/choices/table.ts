import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { CaseId } from '@samenspraak/shared/domain/ids.ts';
import type { TestBrowser, Visitor } from '../../support/browser.ts';
import { onPhone, sitDown } from '../../support/e2e-phone.ts';
import { button } from '../../support/e2e-table.ts';
import { makeConference, type TestConference } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';

const PEOPLE = [
  { role: 'caseManager', name: 'Teun' },
  { role: 'partner', name: 'Samira' },
  { role: 'partner', name: 'Floor' },
  { role: 'expert', name: 'Floris' },
  { role: 'client', name: 'Marleen' },
  { role: 'confidant', name: 'Jo', clientOf: 'Marleen' },
] as const;

export const SEATS = ['chair', 'Teun', 'Samira', 'Floor', 'Floris', 'Marleen', 'Jo'] as const;
type Seat = (typeof SEATS)[number];
const ON_PHONES: ReadonlySet<Seat> = new Set(['Marleen', 'Jo']);

export interface Choosing {
  readonly conference: TestConference;
  readonly at: Readonly<Record<Seat, Visitor>>;
  /** Does what the chair does, without a screen. */
  lead(type: CommandType, fields: Readonly<Record<string, unknown>>): Promise<void>;
}

interface Plan {
  readonly server: TestServer;
  readonly browser: TestBrowser;
  readonly startsAt: string;
  /** The case of an earlier conference. */
  readonly caseId?: CaseId;
}

/** An open conference with five who answer, a confidant and a chair, each in a window of their own. */
export async function sitAndChoose({ server, browser, startsAt, caseId }: Plan): Promise<Choosing> {
  const conference = await makeConference(server, {
    ...{ people: PEOPLE, startsAt, open: true },
    ...(caseId === undefined ? {} : { caseId }),
  });
  const seated = await Promise.all(
    SEATS.map(async (name) => {
      const visitor = await browser.visit(ON_PHONES.has(name) ? onPhone(name) : { name });
      await sitDown(visitor, server, conference);
      return [name, visitor] as const;
    }),
  );
  const { conferenceId, chair } = conference;
  return {
    conference,
    at: Object.fromEntries(seated) as Record<Seat, Visitor>,
    async lead(type, fields) {
      const actorId = chair.participantId;
      const [sessionId] = conference.sessionIds;
      const answer = await server.conferences.run({
        conferenceId,
        actorId,
        type,
        fields: { sessionId, ...fields },
      });
      if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
    },
  };
}

/** Picks one of several on the board, by the words on it. */
export async function pick(visitor: Visitor, what: string, why = ''): Promise<void> {
  const { page, words } = visitor;
  await page.locator('.biggest-option, .judgement-outcome', { hasText: what }).click();
  await page.getByLabel(words('choice.grounds'), { exact: true }).fill(why);
  const isAgain = await button(visitor, words('choice.giveAgain')).isVisible();
  await button(visitor, words(isAgain ? 'choice.giveAgain' : 'choice.give')).click();
  await page.getByText(words('choice.given'), { exact: true }).waitFor();
}

/** Picks one of several on the phone. */
export async function pickOnPhone(visitor: Visitor, what: string, why = ''): Promise<void> {
  const { page, words } = visitor;
  await page.locator('.plain-options > label', { hasText: what }).click();
  await page.getByLabel(words('picking.why')).fill(why);
  await button(visitor, words('picking.send')).click();
  await page.getByText(words('picking.given', { words: what }), { exact: false }).waitFor();
}

/** Wide and narrow, light and dark: axe finds nothing, and nothing is wider than the screen. */
export async function lookAround(visitor: Visitor, screen: string): Promise<string[]> {
  const { page } = visitor;
  const tooWide: string[] = [];
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await visitor.checkAxe(`${screen}, ${width}, dark`);
    await page.emulateMedia({ colorScheme: 'light' });
    await visitor.checkColours(`${screen}, ${width}, light`);
    if (await visitor.isTooWide()) tooWide.push(`${screen}, ${width}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return tooWide;
}
