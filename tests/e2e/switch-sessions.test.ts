import { describe, expect, test } from 'vitest';
import type { Visitor } from '../support/browser.ts';
import { addCard, card, cardField, untilSaved } from '../support/e2e-cards.ts';
import { pressKey, reach } from '../support/e2e-keyboard.ts';
import { splitForAll, switchTo, toPicture, untilAt } from '../support/e2e-seat-split.ts';
import { button, toStage } from '../support/e2e-table.ts';

const OM = 'OM-deel';
const CLIENT = 'Cliëntdeel';
const SOON = new Date(Date.now() + 50 * 60_000);
const BOTH = [OM, CLIENT];

const split = splitForAll({
  sessions: [
    { name: OM, clients: false, prosecutor: true, videoUrl: 'https://video.example.org/om' },
    {
      name: CLIENT,
      clients: true,
      prosecutor: false,
      startsAt: SOON.toISOString(),
      videoUrl: 'https://video.example.org/samen',
    },
  ],
  people: [
    { name: 'Teun Oosterlaar', role: 'caseManager', sessions: BOTH, organisation: 'Wijkteam' },
    { name: 'Samira Belhadi', role: 'partner', sessions: BOTH, organisation: 'Veilig Thuis' },
    { name: 'Wies Notulist', role: 'recorder', sessions: BOTH },
    { name: 'Mr. Van Wassenaer-Obdam', role: 'prosecutor', sessions: [OM], organisation: 'Openbaar Ministerie' },
    { name: 'Floris Hagedoorn', role: 'expert', sessions: [CLIENT] },
    { name: 'Ineke Laatkomer', role: 'partner', sessions: [CLIENT], comes: false },
    { name: 'Marleen', role: 'client', sessions: [CLIENT] },
    { name: 'Tante Jo', role: 'confidant', sessions: [CLIENT], clientOf: 'Marleen' },
  ],
});

const prosecutor = () => split.of('Mr. Van Wassenaer-Obdam');
const expert = () => split.of('Floris Hagedoorn');
const partner = () => split.of('Samira Belhadi');

async function untilWaiting({ page, words }: Visitor): Promise<void> {
  await page.getByRole('heading', { name: words('waiting.turn.title') }).waitFor();
}

describe('a conference in two sessions', () => {
  test('[SPLIT-1] who is in the other session waits calmly, knows roughly when, and hears nothing of this one', async () => {
    await untilAt(partner(), OM);
    await untilAt(prosecutor(), OM);
    await untilWaiting(expert());
    const { page } = expert();
    await page.getByText(/^(Rond|Op .+, rond) \d\d:[0-5][05] uur,? bent u aan de beurt/).waitFor();
    const video = page.getByRole('link', { name: /^Videogesprek/ });
    expect(await video.getAttribute('href')).toBe('https://video.example.org/samen');
    expect(await video.getAttribute('rel')).toBe('noopener noreferrer');
    await expert().checkAxe('waiting for the other session');
    expect(expert().hasReceived(OM)).toBe(false);
    expect(expert().hasReceived('Wassenaer')).toBe(false);
  });

  test('[SPLIT-2] one press shows who comes to the table and who waits; one more goes, with the keyboard alone', async () => {
    const { chair } = split;
    await toPicture(chair, partner());
    await addCard(prosecutor(), { kind: 'concern', text: 'er loopt een aangifte' });
    await untilSaved(prosecutor());
    await pressKey(chair, chair.words('frame.switch.to', { name: CLIENT }));
    const sheet = chair.page.getByRole('dialog', { name: chair.words('frame.switch.title') });
    await sheet
      .getByRole('region', { name: chair.words('frame.switch.enter', { count: 6 }) })
      .getByText('Marleen')
      .waitFor();
    await sheet
      .getByRole('region', { name: chair.words('frame.switch.absent', { count: 1 }) })
      .getByText('Ineke')
      .waitFor();
    await sheet
      .getByRole('region', { name: chair.words('frame.switch.wait', { count: 1 }) })
      .getByText('Wassenaer')
      .waitFor();
    await chair.checkAxe('before a switch');
    const go = button(chair, chair.words('frame.switch.go', { name: CLIENT }));
    expect(await go.evaluate((one) => one === document.activeElement)).toBe(true);
    await chair.page.keyboard.press('Enter');
    await untilAt(chair, CLIENT);
    for (const who of [partner(), expert()]) await untilAt(who, CLIENT);
    await untilWaiting(prosecutor());
    await split
      .of('Marleen')
      .page.getByRole('heading', { name: split.of('Marleen').words('family.scene.before.heading') })
      .waitFor();
  });

  test('[SPLIT-3] whoever waits looks back at their own board and changes nothing there', async () => {
    const { page, words } = prosecutor();
    await prosecutor().checkAxe('waiting with a board to look back at');
    await button(prosecutor(), words('frame.wait.look', { name: OM })).click();
    await untilAt(prosecutor(), OM);
    await page.getByText('er loopt een aangifte').waitFor();
    expect(await page.getByLabel(words('work.add.concern')).count()).toBe(0);
    await page.getByText(words('frame.waitingOut.looking')).waitFor();
    await prosecutor().checkAxe('looking back from the waiting room');
    await button(prosecutor(), words('frame.waitingOut.return')).click();
    await untilWaiting(prosecutor());
  });

  test('[SPLIT-4] nobody is torn out of a sentence by a switch, and what they write stays where it was meant', async () => {
    const { chair } = split;
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    const id = await addCard(partner(), { kind: 'concern', text: 'de oudste slaapt slecht' });
    await cardField(partner(), id).press('End');
    await cardField(partner(), id).pressSequentially(' sinds de zomer');
    const note = card(partner(), id).locator('.card-note');
    expect(await note.textContent()).toBe(
      partner().words('work.card.readers', { session: CLIENT, audience: partner().words('work.audience.client') }),
    );
    await switchTo(chair, OM);
    await untilAt(prosecutor(), OM);
    await untilWaiting(expert());
    await partner()
      .page.getByText(partner().words('frame.sessionMoved', { name: OM }))
      .waitFor();
    await untilAt(partner(), CLIENT);
    await cardField(partner(), id).pressSequentially(', zegt school');
    await untilSaved(partner());
    await partner().checkAxe('held in a session that rests');
    await button(partner(), partner().words('frame.sessionReturn', { name: OM })).click();
    await untilAt(partner(), OM);
    await partner()
      .page.getByRole('article', { name: /er loopt een aangifte/ })
      .waitFor();
    expect(prosecutor().hasReceived('slaapt slecht')).toBe(false);
    for (const who of ['Marleen', 'Tante Jo', 'Floris Hagedoorn']) {
      expect(split.of(who).hasReceived('aangifte'), who).toBe(false);
      expect(split.of(who).hasReceived(OM), who).toBe(false);
    }
  });

  test('[SPLIT-5] the other session is one press away while it rests, to look at and not to write in', async () => {
    const { page, words } = partner();
    const tab = page
      .getByRole('navigation', { name: words('frame.sessions.title') })
      .getByRole('button', { name: /^Cliëntdeel/ });
    await reach(partner(), tab);
    await page.keyboard.press('Enter');
    await untilAt(partner(), CLIENT);
    await page.getByRole('article', { name: /de oudste slaapt slecht sinds de zomer, zegt school/ }).waitFor();
    expect(await page.getByLabel(words('work.add.concern')).count()).toBe(0);
    expect(await button(partner(), words('frame.hand.raise')).count()).toBe(0);
    expect(await page.locator('.frame').getAttribute('data-look')).toBe('client');
    await button(partner(), words('frame.sessionReturn', { name: OM })).click();
    await untilAt(partner(), OM);
    expect(await page.locator('.frame').getAttribute('data-look')).toBe('prosecutor');
  });

  test('[SPLIT-6] axe finds nothing on any of these screens', () => {
    expect(split.browser.axe.findings).toEqual([]);
  });
});
