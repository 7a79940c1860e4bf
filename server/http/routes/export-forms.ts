import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import { planExportAnswer } from '@samenspraak/shared/protocol/exports.ts';
import * as z from 'zod/mini';
import { dayOf } from '../../exports/dates.ts';
import type { PlanFormat } from '../../exports/export-job.ts';
import type { Turns } from '../../rooms/turns.ts';

/** What each form is to a browser. */
export const MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const satisfies Record<PlanFormat, string>;

/** What a plan in this form answers. */
export function planIn(format: PlanFormat): z.ZodMiniType {
  return format === 'json' ? planExportAnswer : z.file();
}

/** A name that tells nothing: what is downloaded lies in lists that others see. */
export function planFileName(format: PlanFormat, madeAt: string): string {
  return `plan-${dayOf(madeAt)}.${format}`;
}

/** One export at a time. Refuses with `export.busy` while too much waits. */
export async function inTurn<Outcome>(
  turns: Turns,
  who: Parameters<Turns['take']>[0],
  make: () => Promise<Outcome>,
): Promise<Outcome | Refusal> {
  return (await turns.take(who, make)) ?? refuse('export.busy');
}
