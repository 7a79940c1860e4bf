import type { PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import type { OwnPart } from '../rooms/own-part.ts';

export const PLAN_FORMATS = ['pdf', 'docx', 'csv', 'ics', 'json'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

export const CONTRIBUTION_FORMATS = ['csv', 'json'] as const;
type ContributionFormat = (typeof CONTRIBUTION_FORMATS)[number];

/** What is to be written of somebody's own part, and when (ISO 8601) it was asked. */
export type OwnJob = { readonly part: OwnPart; readonly madeAt: string } & (
  | { readonly what: 'plan'; readonly format: PlanFormat }
  | { readonly what: 'contributions'; readonly format: ContributionFormat }
);

/** The plan of a case, made out to whoever led its conferences. */
interface CaseJob {
  readonly what: 'casePlan';
  readonly format: PlanFormat;
  readonly plan: PlanExport;
}

export type ExportJob = OwnJob | CaseJob;
