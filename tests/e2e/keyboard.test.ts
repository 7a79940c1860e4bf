import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { card, cardField, cardId, column, handle, orderIn, untilLane } from '../support/e2e-cards.ts';
import { pressKey, reach, typeInto, unseenStops } from '../support/e2e-keyboard.ts';
import { CAST, linkOf, type Table } from '../support/e2e-table.ts';
import { SOON, untilSays } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

const WHO = ['chair', 'partner', 'client'] as const;

let server: ServerProcess;
let browser: TestBrowser;
let table: Table<(typeof WHO)[number]>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess(), openBrowser()]);
  const windows = await Promise.all(WHO.map(async (who) => [who, await browser.visit(CAST[who])] as const));
  table = Object.fromEntries(windows) as typeof table;
});
watch(() => browser);
afterAll(() => server.stop());

/** The chair's press to the next stage. */
const toStage = (stage: 'goal' | 'picture' | 'scale' | 'judgement' | 'decision') => {
  const { words } = table.chair;
  return pressKey(table.chair, words('frame.bar.toStage', { stage: words(`stage.${stage}`) }));
};

describe('a conference without a mouse', () => {
  test('[A11Y-1] join, knock, admit, open, and on to the next stage by keyboard', async () => {
    const { chair, partner, client } = table;
    for (const who of WHO) await table[who].page.goto(linkOf(server, who));
    await pressKey(chair, chair.words('entry.join.professional.knock'));
    await pressKey(partner, partner.words('entry.join.professional.knock'));
    await pressKey(client, client.words('entry.join.family.knock'));
    for (const who of ['partner', 'client'] as const) {
      await pressKey(chair, chair.words('frame.waiting.admitOne', { name: CAST[who].name }));
    }
    await pressKey(chair, chair.words('frame.open.press'));
    await toStage('goal');
    await toStage('picture');
    await partner.page.getByRole('main', { name: new RegExp(partner.words('stage.picture')) }).waitFor();
  });

  test('[A11Y-2] add a card, change its words, and move it up and down by keyboard', async () => {
    const { chair, partner } = table;
    const add = column(partner, 'concern').getByLabel(partner.words('work.add.concern'), { exact: true });
    await typeInto(partner, add, 'geen slot op de deur');
    await partner.page.keyboard.press('Enter');
    await partner.page.keyboard.type('hij belt elke nacht');
    await partner.page.keyboard.press('Enter');
    const first = await cardId(partner, 'geen slot op de deur');
    const second = await cardId(partner, 'hij belt elke nacht');
    await typeInto(partner, cardField(partner, second), ' en ochtend');
    await untilSays([chair], second, 'hij belt elke nacht en ochtend');
    const inOrder = (...ids: string[]) => expect.poll(() => orderIn(column(chair, 'concern')), SOON).toEqual(ids);
    await reach(partner, handle(partner, second));
    await partner.page.keyboard.press('ArrowUp');
    await inOrder(second, first);
    await partner.page.keyboard.press('ArrowDown');
    await inOrder(first, second);
    await reach(partner, card(partner, second).locator('.card-tools button[aria-haspopup]'));
    await partner.page.keyboard.press('Enter');
    await partner.page.getByRole('menuitem', { name: partner.words('work.menu.top') }).waitFor();
    await partner.page.keyboard.type(partner.words('work.menu.top'));
    await partner.page.keyboard.press('Enter');
    await inOrder(second, first);
  });

  test('[A11Y-3] a client writes a thought and asks for a time-out by keyboard; the chair goes on', async () => {
    const { chair, client } = table;
    await typeInto(client, client.page.getByLabel(client.words('family.thought.label')), 'ik slaap niet meer');
    await pressKey(client, client.words('family.thought.put'));
    await client.page.getByText(client.words('family.thought.done')).waitFor();
    await cardId(chair, 'ik slaap niet meer');
    await pressKey(client, client.words('family.feet.timeout'));
    await client.page.keyboard.press('Enter');
    await pressKey(chair, chair.words('frame.rest.timeout.end'));
    await client.page.getByLabel(client.words('family.thought.label')).waitFor();
  });

  test('[A11Y-4] score and reveal by keyboard', async () => {
    const { chair, partner, client } = table;
    await toStage('scale');
    await pressKey(chair, chair.words('work.scale.open'));
    await reach(partner, partner.page.getByRole('radio', { name: '1', exact: true }));
    await partner.page.keyboard.press('ArrowLeft');
    await partner.page.keyboard.press('ArrowLeft');
    await partner.page.getByRole('radio', { name: '9', exact: true, checked: true }).waitFor({ state: 'attached' });
    await pressKey(partner, partner.words('work.scale.give'));
    await reach(client, client.page.getByRole('radio', { name: '1', exact: true }));
    for (let more = 0; more < 3; more += 1) await client.page.keyboard.press('ArrowRight');
    await pressKey(client, client.words('family.scale.send'));
    await client.page.getByText(client.words('family.scale.given', { score: 4 })).waitFor();
    await pressKey(chair, chair.words('work.scale.reveal', { count: 2, total: 2 }));
    await client.page.getByText(client.words('family.spread.far', { low: 4, high: 9 })).waitFor();
  });

  test('[A11Y-5] an idea, the lanes, a whole agreement and its adoption by keyboard', async () => {
    const { chair, partner, client } = table;
    await toStage('judgement');
    await toStage('decision');
    const brainstorm = partner.page.getByRole('region', { name: partner.words('lane.brainstorm') });
    await typeInto(partner, brainstorm.getByLabel(partner.words('work.add.idea')), 'een slot en een lamp');
    await partner.page.keyboard.press('Enter');
    for (const lane of ['weigh', 'prioritise', 'commit'] as const) {
      await pressKey(chair, chair.words(`frame.funnel.open.${lane}`));
    }
    await untilLane([partner], 'commit');
    await reach(partner, handle(partner, await cardId(partner, 'een slot en een lamp')));
    await partner.page.keyboard.press('ArrowRight');
    await pressKey(partner, partner.words('work.funnel.new'));
    const lane = partner.page.getByRole('region', { name: partner.words('lane.commit') });
    await typeInto(partner, lane.getByLabel(partner.words('work.agree.what')), 'nieuw slot op de voordeur');
    const who = lane.getByRole('group', { name: partner.words('work.agree.who'), exact: true });
    await reach(partner, who.getByRole('button', { name: /Samira/ }));
    await partner.page.keyboard.press('Space');
    const day = lane.getByRole('group', { name: partner.words('work.agree.by'), exact: true });
    await reach(partner, day.getByRole('spinbutton').first());
    await partner.page.keyboard.type('12122026');
    await typeInto(partner, lane.getByLabel(partner.words('work.agree.why'), { exact: true }), 'dan slaapt iedereen');
    const answers = lane.getByRole('group', { name: partner.words('work.agree.answers') });
    await reach(partner, answers.getByRole('button', { name: /geen slot/ }));
    await partner.page.keyboard.press('Space');
    await lane.getByText(partner.words('work.agree.complete')).waitFor();
    await pressKey(chair, chair.words('work.agree.adopt'));
    await client.page.getByRole('heading', { name: client.words('family.agreements.firm') }).waitFor();
    await client.page.getByText(/Samira Belhadi.*doet dit.*12 december/).waitFor();
  });

  test('[A11Y-9] wherever the tab key goes, the eye sees where it is', async () => {
    for (const who of WHO) expect(await unseenStops(table[who], 60), who).toEqual([]);
    const { chair, partner } = table;
    // whoever has the caret in a field keeps it when the table moves
    await reach(partner, partner.page.getByRole('button', { name: partner.words('mirror.open'), exact: true }));
    await pressKey(chair, chair.words('frame.bar.previousStage', { stage: chair.words('stage.judgement') }));
    await pressKey(chair, chair.words('frame.bar.previousStage', { stage: chair.words('stage.scale') }));
    await pressKey(chair, chair.words('frame.bar.previousStage', { stage: chair.words('stage.picture') }));
    await column(partner, 'concern').waitFor();
    for (const who of WHO) expect(await unseenStops(table[who], 60), who).toEqual([]);
  });
});
