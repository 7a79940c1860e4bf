import type { Phase, Stage } from '@samenspraak/shared/domain/stages.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import type { Locator } from 'playwright-core';
import type { Visitor } from '../../support/browser.ts';
import { button } from '../../support/e2e-table.ts';

/** The chair presses back, stage by stage, until the table is at `to`. */
export async function backTo(chair: Visitor, to: Stage): Promise<void> {
  const { page, words } = chair;
  const now = page.locator('[aria-current="step"]');
  for (const stage of [...STAGES].reverse()) {
    if (STAGES.indexOf(stage) < STAGES.indexOf(to)) return;
    const back = button(chair, words('frame.bar.previousStage', { stage: words(`stage.${stage}`) }));
    // the button listens again a moment after the table moved
    if ((await back.count()) === 0) continue;
    await back.and(page.locator(':not([aria-disabled="true"])')).click();
    await now.filter({ hasText: words(`stage.${stage}`) }).waitFor();
  }
}

/** The chair settles that the family has gone on to this phase. */
export async function decidePhase(chair: Visitor, phase: Phase): Promise<void> {
  const { page, words } = chair;
  await page.locator('.judgement-outcome', { hasText: words('outcome.forward') }).click();
  await page.getByLabel(words('work.judgement.why')).fill('het is nu veilig genoeg');
  await button(chair, words('work.judgement.decide')).click();
  await page.getByText(words('work.judgement.decided', { phase: words(`phase.${phase}`) })).waitFor();
}

/** The cards in one place of a column, by what that place is called. */
export function inZone({ page }: Visitor, name: string): Locator {
  return page.getByRole('list', { name, exact: true });
}
