import type { TestBrowser, Visit, Visitor } from './browser.ts';
import type { ServerProcess } from './server.ts';

/** Those of the practice conference, by what they are called in the tests. */
export const CAST = {
  chair: { role: 'chair', name: 'Noor Brandsma' },
  caseManager: { role: 'caseManager', name: 'Teun Oosterlaar' },
  partner: { role: 'partner', name: 'Samira Belhadi' },
  englishPartner: { role: 'partner', name: 'Grace Winterfield', language: 'en' },
  expert: { role: 'expert', name: 'Floris Hagedoorn' },
  client: { role: 'client', name: 'Marleen', phone: true },
  confidant: { role: 'confidant', name: 'Tante Jo', phone: true },
} as const satisfies Record<string, Visit & { role: string }>;
export type Who = keyof typeof CAST;

export type Table<W extends Who = Who> = Readonly<Record<W, Visitor>>;

/** The link that the server printed for this person. */
export function linkOf(server: Pick<ServerProcess, 'links'>, who: Who): string {
  const link = server.links.find(({ name }) => name === CAST[who].name);
  if (link === undefined) throw new Error(`the server printed no link for ${CAST[who].name}`);
  return link.joinUrl;
}

export function isFamilyMember(who: Who): boolean {
  return who === 'client' || who === 'confidant';
}

/** A button by its words, whole. */
export function button({ page }: Visitor, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** Opens the link and knocks. */
export async function knock(visitor: Visitor, who: Who, joinUrl: string): Promise<void> {
  await visitor.page.goto(joinUrl);
  const press = isFamilyMember(who) ? 'entry.join.family.knock' : 'entry.join.professional.knock';
  await button(visitor, visitor.words(press)).click();
  await visitor.page.waitForURL(isFamilyMember(who) ? '**/samen/**' : '**/overleg/**');
}

/** The chair, on the page before the conference is open, lets somebody in. */
export async function admit(chair: Visitor, who: Who): Promise<void> {
  await button(chair, chair.words('frame.waiting.admitOne', { name: CAST[who].name })).click();
}

/** Sits at the table what `who` names, the chair first, and opens the conference. */
export async function seat<W extends Who>(
  browser: TestBrowser,
  server: ServerProcess,
  who: readonly W[],
): Promise<Table<W | 'chair'>> {
  const everybody: readonly Who[] = ['chair', ...who];
  const seated = await Promise.all(
    everybody.map(async (one) => {
      const visitor = await browser.visit(CAST[one]);
      await knock(visitor, one, linkOf(server, one));
      return [one, visitor] as const;
    }),
  );
  const table = Object.fromEntries(seated) as Table<W | 'chair'>;
  const chair: Visitor = table.chair;
  for (const one of who) await admit(chair, one);
  await button(chair, chair.words('frame.open.press')).click();
  await toStage(chair, 'goal');
  return table;
}

/** The chair presses on to the next stage, which must be `stage`; what is left lying is no reason to stay. */
export async function toStage(
  chair: Visitor,
  stage: 'goal' | 'picture' | 'scale' | 'judgement' | 'decision' | 'close',
) {
  const { page, words } = chair;
  const name = words(`stage.${stage}`);
  await button(chair, words('frame.bar.toStage', { stage: name })).click();
  const goAllTheSame = button(chair, words('cards.loose.go', { stage: name }));
  const there = page.locator('[aria-current="step"]', { hasText: name });
  await goAllTheSame.or(there).first().waitFor();
  if (await goAllTheSame.isVisible()) await goAllTheSame.click();
}
