import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard } from '../support/e2e-cards.ts';
import { sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { lookAround } from './choices/table.ts';

const IDEAS = [
  'Kindveiligheidsplan met gezinsvoogdijinstelling en wijkgezondheidscentrum',
  'Meervoudigegezinsproblematiekbehandelprogramma aan huis',
  'Oma haalt op',
];
const MANY = 28;

let server: TestServer;
let browser: TestBrowser;
let conference: TestConference;
let chair: Visitor;
let partner: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const others = Array.from({ length: MANY }, (_, index) => ({
    role: 'partner' as const,
    name: `Anne-Wil van den Hoogenbandt-Westerhuis ${index + 1}`,
  }));
  conference = await makeConference(server, { people: [{ role: 'partner', name: 'Samira' }, ...others], open: true });
  [chair, partner] = await Promise.all([browser.visit({ name: 'chair' }), browser.visit({ name: 'Samira' })]);
  for (const one of [chair, partner]) await sitDown(one, server, conference);
  await run(conference.chair.participantId, 'stage.set', { stage: 'decision' });
});
watch(() => browser);
afterAll(() => server.stop());

/** Does what somebody does, without a screen. */
async function run(actorId: ParticipantId, type: CommandType, fields: Readonly<Record<string, unknown>>) {
  const [sessionId] = conference.sessionIds;
  const { conferenceId } = conference;
  const answer = await server.conferences.run({ conferenceId, actorId, type, fields: { sessionId, ...fields } });
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
  return answer;
}

test('[FUN-40] the dots of thirty people stay readable: a bar in the place of dots, and who laid them one press away', async () => {
  const ids: string[] = [];
  for (const text of IDEAS) ids.push(await addCard(partner, { kind: 'idea', text }));
  const [first = '', second = ''] = ids;
  const lead = conference.chair.participantId;
  await run(lead, 'funnel.open', { lane: 'weigh' });
  const { data } = await run(lead, 'ballot.open', { question: 'ideaWeight' });
  const ballotId = data?.ballotId;
  for (const { participantId } of conference.people.slice(1)) {
    await run(participantId, 'ballot.dots', { ballotId, dots: { [first]: 4, [second]: 1 } });
  }
  await partner.page.locator('.funnel-who summary').click();
  await partner.page
    .locator('.funnel-who li[data-done]')
    .nth(MANY - 1)
    .waitFor();
  expect(await lookAround(partner, 'thirty lay dots')).toEqual([]);
  await button(chair, chair.words('choice.bar.ideaWeight.reveal')).click();
  const idea = partner.page.locator(`[data-card="${first}"]`);
  await idea.getByText(`${4 * MANY} punten`).waitFor();
  expect(await idea.locator('.funnel-dot').count()).toBe(0);
  await idea.locator('.funnel-dots summary').click();
  expect(await idea.locator('.funnel-dots li').count()).toBe(MANY);
  expect(await lookAround(partner, 'dots of thirty')).toEqual([]);
  expect(browser.axe.findings).toEqual([]);
});
