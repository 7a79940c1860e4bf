import type { Visitor } from '../../support/browser.ts';
import { addCard, chooseInMenu, column, putThought } from '../../support/e2e-cards.ts';
import { drawLink, mapLabel, openMap } from '../../support/e2e-map.ts';
import { button } from '../../support/e2e-table.ts';
import { pick, pickOnPhone } from '../choices/table.ts';
import { toPicture } from './begin.ts';
import type { Story } from './story.ts';
import { professionals, type Telling } from './table.ts';

/** Waits until this screen has the columns of this phase, and none of another. */
export async function untilColumns(visitor: Visitor, { shown, hidden }: Story['columns']): Promise<void> {
  for (const kind of shown) await column(visitor, kind).waitFor();
  for (const kind of hidden) await column(visitor, kind).waitFor({ state: 'detached' });
}

/** Everybody says what they know, in the columns of this phase. */
export async function picture(telling: Telling): Promise<void> {
  const { at, story, look } = telling;
  await toPicture(telling);
  await untilColumns(at.Teun, story.columns);
  for (const said of story.said) {
    const { who, kind, text, basis, about, zone } = said;
    const visitor = at[who];
    if (about !== undefined) await nameAbout(visitor, kind, about);
    const id = await addCard(visitor, { kind, text, ...(basis && { basis }) });
    const { words } = visitor;
    if (zone !== undefined) await chooseInMenu(visitor, id, 'cards.zone.to', { zone: words(zone) });
  }
  await putThought(at.Marleen, story.thought);
  for (const one of professionals(telling)) await one.page.getByRole('article', { name: story.thought }).waitFor();
  await look('picture', 'chair');
  await look('picture', 'Marleen');
}

/** Says about whom the next card is, in the field under its column; the field takes words first. */
async function nameAbout(visitor: Visitor, kind: Story['said'][number]['kind'], about: string): Promise<void> {
  const { words } = visitor;
  const place = column(visitor, kind);
  await place.getByLabel(words(`work.add.${kind}` as 'work.add.concern'), { exact: true }).fill('…');
  await place.getByLabel(words('work.details.aboutOther')).fill(about);
  await place.getByLabel(words('work.details.aboutOther')).press('Enter');
}

/** A link in the map of how it hangs together, which all others see drawn. */
export async function map(telling: Telling): Promise<void> {
  const { at, story, look } = telling;
  const { from, kind, to } = story.link;
  const { Samira, chair } = at;
  await openMap(chair);
  await openMap(Samira);
  await drawLink(Samira, { from: await mapId(Samira, from), kind, to: await mapId(Samira, to) });
  const sentence = (visitor: Visitor) => visitor.words(`map.says.${kind}`, { from, to });
  await mapLabel(chair, sentence(chair)).waitFor();
  await look('map', 'chair');
  for (const one of [chair, Samira]) await button(one, one.words('frame.view.columns')).click();
}

/** The id of a card by what it says, on the map of this screen. */
async function mapId({ page }: Visitor, text: string): Promise<string> {
  const id = await page.locator('[data-map-card]', { hasText: text }).first().getAttribute('data-map-card');
  if (id === null) throw new Error(`"${text}" is not on the map`);
  return id;
}

/** Each picks in secret what weighs most; all is shown at once, and the chair settles it. */
export async function biggest(telling: Telling): Promise<void> {
  const { at, story, look } = telling;
  const { chair, Samira, Floor, Teun, Marleen } = at;
  const others = story.said.filter(({ kind, text }) => kind === 'concern' && text !== story.biggest);
  await button(chair, chair.words('choice.bar.biggestConcern.open')).click();
  await Marleen.page.getByRole('heading', { name: Marleen.words('picking.concern') }).waitFor();
  await pick(Samira, story.biggest, 'het komt elke week terug');
  await pick(Floor, others[0]?.text ?? story.biggest);
  await look('picking', 'Teun');
  await look('picking', 'Marleen');
  await pick(Teun, story.biggest);
  await pickOnPhone(Marleen, story.biggest, 'hier lig ik wakker van');
  await button(chair, chair.words('choice.reveal', { count: 4, total: 4 })).click();
  await Samira.page.locator('.tally-row', { hasText: story.biggest }).getByText('hier lig ik wakker van').waitFor();
  await chair.page.getByRole('checkbox', { name: story.biggest.slice(0, 40) }).check();
  await look('picked', 'chair');
  await chair.page.locator('.biggest-settle').getByRole('button').click();
  for (const one of professionals(telling)) await untilTop(one, story);
}

/** Waits until what weighs most stands above the work of this screen. */
export async function untilTop({ page, words }: Visitor, { biggest: text }: Story): Promise<void> {
  const strip = page.getByRole('region', { name: words('choice.concern.top') });
  await strip.getByRole('button', { name: text }).waitFor();
}
