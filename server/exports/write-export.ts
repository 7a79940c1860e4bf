import { contributionsAnswer, type PlanExport, planExportAnswer } from '@samenspraak/shared/protocol/exports.ts';
import type { OwnPart } from '../rooms/own-part.ts';
import { contributionsFor } from './contributions.ts';
import type { ExportJob, PlanFormat } from './export-job.ts';
import { openBoards } from './own-boards.ts';
import { type PlanSource, planExportFor } from './plan-export.ts';
import { planSheet } from './plan-sheet.ts';

/** Writes what was asked. What a form needs is loaded when it is asked for. */
export async function writeExport(job: ExportJob): Promise<Uint8Array> {
  if (job.what === 'casePlan') return writePlan(job.plan, job.format);
  const { what, format, part, madeAt } = job;
  const source = sourceOf(part, madeAt);
  if (what === 'plan') return writePlan(planExportFor(source), format);
  const contributions = contributionsFor(source);
  if (format === 'json') return jsonOf(contributionsAnswer.parse(contributions));
  const { writeContributionsCsv } = await import('./write-csv.ts');
  return writeContributionsCsv(contributions);
}

function sourceOf(part: OwnPart, madeAt: string): PlanSource {
  const { reader, conference, coordinator, ids } = part;
  return { reader, reference: conference.reference, boards: openBoards(part), coordinator, ids, madeAt };
}

async function writePlan(plan: PlanExport, format: PlanFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf': {
      const { writePdf } = await import('./pdf/write-pdf.ts');
      return writePdf(planSheet(plan), plan.madeAt);
    }
    case 'docx': {
      const { writeDocx } = await import('./write-docx.ts');
      return writeDocx(planSheet(plan));
    }
    case 'csv': {
      const { writePlanCsv } = await import('./write-csv.ts');
      return writePlanCsv(plan);
    }
    case 'ics': {
      const { writeIcs } = await import('./write-ics.ts');
      return writeIcs(plan);
    }
    case 'json':
      return jsonOf(planExportAnswer.parse(plan));
  }
}

function jsonOf(content: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(content, null, 2));
}
