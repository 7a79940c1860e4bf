import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';

export const PLAN_FORMATS = ['pdf', 'docx', 'csv', 'ics', 'json'] as const;
export const OWN_FORMATS = ['csv', 'json'] as const;
type PlanFile = `plan.${(typeof PLAN_FORMATS)[number]}`;
type ExportFile = PlanFile | `contributions.${(typeof OWN_FORMATS)[number]}`;

/** A whole case, for the user who led its conferences. */
interface OfCase {
  readonly caseId: string;
}

interface Reader {
  readonly conferenceId: string;
  /** Whose paper it is, where several people share this browser; the user who is signed in when left out. */
  readonly participantId?: ParticipantId;
}

/**
 * Where a file made out to one reader is fetched: the plan as they may see it, of a conference or of a whole case, or what they
 * brought in themselves.
 */
export function exportPath(of: OfCase, file: PlanFile): string;
export function exportPath(of: Reader, file: ExportFile): string;
export function exportPath(of: OfCase | Reader, file: ExportFile): string {
  if ('caseId' in of) return `/api/cases/${encodeURIComponent(of.caseId)}/${file}`;
  const { conferenceId, participantId } = of;
  const as = participantId === undefined ? '' : `?as=${encodeURIComponent(participantId)}`;
  return `/api/conferences/${encodeURIComponent(conferenceId)}/${file}${as}`;
}
