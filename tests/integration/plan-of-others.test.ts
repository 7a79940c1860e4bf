import { readMeeting, readPlan } from '@samenspraak/shared/document/read.ts';
import { setField } from '@samenspraak/shared/document/write.ts';
import type { AgreementId, CardId } from '@samenspraak/shared/domain/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlannedHouse } from '../support/exports/planned-house.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const ELS = 'Els Wijkteam';
const FIRST = '2030-03-04T09:00:00.000Z';
const NEXT = '2030-04-13T09:00:00.000Z';

let server: TestServer;
let house: PlannedHouse;
let police: AgreementId;
let copied: CardId;

/** Els says of a card in the prosecutor's part that it is not to be passed on now. */
async function holdBack(card: CardId): Promise<void> {
  const screen = await seat(server.url, house.table, ELS, 0);
  setField(screen.doc, card, 'shareable', 'notNow');
  await until(() => screen.allSaved || screen.refused.length > 0, 'it is marked');
  expect(screen.refused).toEqual([]);
  screen.cut();
}

async function leftBehind(table: PlannedHouse): Promise<string> {
  const { conferenceId, chair } = table.table;
  return JSON.stringify(await server.conferences.former(conferenceId, chair.participantId));
}

beforeAll(async () => {
  server = await startServer();
  house = await PlannedHouse.open(server, { startsAt: FIRST });
  await house.decideIn('prosecution');
  copied = await house.write(ELS, 'prosecution', { kind: 'bottomLine', text: 'Oma heeft twee bedden' });
  await house.publish(copied, { from: 'prosecution', to: 'family' });
  police = await house.agree('prosecution', { text: 'Politie rijdt langs' });
});
afterAll(() => server.stop());

describe('a plan that somebody does not read', () => {
  it('[LEAK-23] of how it goes with what the prosecutor agreed on the family hears nothing until the chair lets them', async () => {
    const otto = house.id('Otto Justitie');
    await house.decideIn('prosecution');
    const agreementId = await house.agree('prosecution', { text: 'Het OM laat weten hoe het loopt', who: [otto] });
    const events = (await server.store.conference(house.table.conferenceId))?.events ?? [];
    const [card] = events.flatMap(({ fact }) =>
      fact.type === 'agreement.adopted' && fact.agreement.id === agreementId ? fact.agreement.cardId : [],
    );
    if (card === undefined) throw new Error('it lies on no card');
    await house.publish(card, { from: 'prosecution', to: 'family' });
    await house.lead('session.start', { sessionId: house.session('family') });
    const mara = await seat(server.url, house.table, 'Mara Moeder', 1);
    const entry = () => readPlan(mara.doc).find(({ what }) => what === 'Het OM laat weten hoe het loopt');
    await until(() => entry()?.state === 'open', 'it stands in the plan of the family');
    const before = mara.heard.length;
    await house.say('Otto Justitie', 'agreement.update', { agreementId, state: 'notKept', why: 'het onderzoek loopt' });
    await house.lead('stage.set', { sessionId: house.session('family'), stage: 'decision' });
    await until(() => readMeeting(mara.doc)?.stage === 'decision', 'what came after it is there');
    expect(entry()).toMatchObject({ state: 'open', changes: [] });
    expect(Buffer.concat(mara.heard.slice(before)).toString()).not.toMatch(/notKept|onderzoek/);
    await house.lead('agreement.update', { agreementId, state: 'notKept', why: 'zie boven', everywhere: true });
    await until(() => entry()?.state === 'notKept', 'the chair let them know');
    expect(entry()?.changes).toMatchObject([{ state: 'notKept', why: '', by: null }]);
    expect(Buffer.concat(mara.heard).toString()).not.toContain('onderzoek');
    mara.cut();
  });

  it('[LEAK-17] tells whoever was moved away nothing, not even that they still do what was agreed there', async () => {
    await house.decideIn('family');
    await house.lead('participant.place', { participantId: house.id(ELS), sessionIds: [house.session('family')] });
    const answerTo = (agreementId: string) =>
      server.conferences.run({
        conferenceId: house.table.conferenceId,
        actorId: house.id(ELS),
        type: 'agreement.update',
        fields: { agreementId, state: 'done', why: '' },
      });
    const none = await answerTo('an-agreement-that-never-was');
    expect(none).toMatchObject({ ok: false });
    expect(await answerTo(police)).toEqual(none);
    const sessionIds = [house.session('prosecution'), house.session('family')];
    await house.lead('participant.place', { participantId: house.id(ELS), sessionIds });
    expect(await answerTo(police)).toMatchObject({ ok: true });
  });

  it('[LEAK-18] leaves behind what is held back where it was said, also what was published or agreed on before', async () => {
    const [plan] = [...((await server.store.conference(house.table.conferenceId))?.events ?? [])].flatMap(({ fact }) =>
      fact.type === 'agreement.adopted' ? fact.agreement.cardId : [],
    );
    const next = await PlannedHouse.open(server, { caseId: house.table.caseId, startsAt: NEXT });
    const before = await leftBehind(next);
    expect(before.split('Oma heeft twee bedden')).toHaveLength(3);
    expect(before).toContain('"what":"Politie rijdt langs"');
    await house.decideIn('prosecution');
    await holdBack(copied);
    if (plan !== undefined) await holdBack(plan);
    const after = await leftBehind(next);
    expect(after).not.toContain('Oma heeft twee bedden');
    expect(after).not.toContain('"what":"Politie rijdt langs"');
    expect(after).toContain('bodem onder Politie rijdt langs');
  });
});
