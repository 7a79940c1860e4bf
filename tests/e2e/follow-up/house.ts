import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { type AgreementId, type CardId, cardId } from '@samenspraak/shared/domain/ids.ts';
import type { TestBrowser, Visit, Visitor } from '../../support/browser.ts';
import { dayIn } from '../../support/e2e-day.ts';
import { makeConference, type PersonPlan, type TestConference } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { seat } from '../../support/sync-client.ts';
import { until } from '../../support/table.ts';

const DAY_MS = 86_400_000;

export const PEOPLE = [
  { role: 'caseManager', name: 'Teun' },
  { role: 'partner', name: 'Samira' },
  { role: 'partner', name: 'Floor' },
  { role: 'expert', name: 'Floris' },
  { role: 'client', name: 'Marleen' },
  { role: 'confidant', name: 'Jo', clientOf: 'Marleen' },
] as const;

/** What was agreed: each late or in time by so many days, done by the partner; and the bottom line that the first one guards. */
export const AGREED = [
  { what: 'Kinderen slapen bij oma als het spannend is', days: 8, guards: true },
  { what: 'Uitzoeken of er contact is bij school', days: -4, guards: false },
  { what: 'Budgetcoach start', days: 70, guards: false },
  { what: 'Noodknop bij de voordeur', days: 3, guards: false },
] as const;
export const LINE = 'Kinderen slapen nooit thuis na een dreiging';
const CONCERN = 'ruzie na tienen';

/** The moment so many days from now. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString();
}

/** Does what somebody does at the table, without a screen. */
export async function run(
  server: TestServer,
  table: TestConference,
  asked: { readonly who?: string; readonly type: CommandType; readonly fields: object },
): Promise<Readonly<Record<string, string>>> {
  const { conferenceId } = table;
  const actorId = table.person(asked.who ?? 'chair').participantId;
  const answer = await server.conferences.run({ conferenceId, actorId, type: asked.type, fields: { ...asked.fields } });
  if (!answer.ok) throw new Error(`${asked.type}: ${answer.code}`);
  return { ...answer.data };
}

/** A case with a conference of forty days ago: a bottom line, agreements with a concern that they answer, and no end yet. */
export async function heldConference(
  server: TestServer,
  reference = 'TEST-1',
  people: readonly PersonPlan[] = PEOPLE,
): Promise<{ table: TestConference; agreed: AgreementId[] }> {
  const table = await makeConference(server, { reference, people, open: true, startsAt: inDays(-40) });
  const [sessionId] = table.sessionIds;
  const lead = (type: CommandType, fields: object) => run(server, table, { type, fields: { sessionId, ...fields } });
  const pen = await seat(server.url, table, 'Samira');
  const put = async (id: string, fields: object): Promise<CardId> => {
    const author = table.person('Samira').participantId;
    addCard(pen.doc, cardId.parse(id), { order: 'a0', author, ...fields } as Parameters<typeof addCard>[2]);
    await until(() => pen.allSaved, 'the card is on disk');
    return cardId.parse(id);
  };
  await lead('stage.set', { stage: 'picture' });
  const concern = await put('concern-card-1', { kind: 'concern', text: CONCERN, basis: 'seen' });
  await lead('stage.set', { stage: 'judgement' });
  const watcher = table.person('Teun').participantId;
  const line = await put('bottom-line-1', { kind: 'bottomLine', text: LINE, watcher });
  await lead('stage.set', { stage: 'decision' });
  for (const lane of ['brainstorm', 'weigh', 'prioritise', 'commit']) await lead('funnel.open', { lane });
  const agreed: AgreementId[] = [];
  for (const [index, { what, days, guards }] of AGREED.entries()) {
    const id = await put(`agreement-card-${index}`, {
      ...{ kind: 'agreement', lane: 'commit', text: what, why: 'dan is het veilig', answers: [concern] },
      ...{ who: [table.person('Samira').participantId], by: dayIn(days), forWhom: ['Marleen'] },
      ...(guards && { bottomLine: line }),
    });
    const { agreementId } = await lead('agreement.adopt', { cardId: id });
    agreed.push(agreementId as AgreementId);
  }
  await lead('stage.set', { stage: 'close' });
  pen.cut();
  return { table, agreed };
}

/** The user who leads these conferences, in a window of their own. */
export async function atDesk(
  browser: TestBrowser,
  server: TestServer,
  visit: Visit & { cookie: string },
): Promise<Visitor> {
  const desk = await browser.visit(visit);
  const [name = '', ...value] = visit.cookie.split('=');
  await desk.context.addCookies([{ name, value: value.join('='), url: server.url }]);
  return desk;
}
