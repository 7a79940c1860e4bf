import { RUNNING_STATES } from '@samenspraak/shared/domain/agreements.ts';
import type { ExportedAgreement, PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import ical, { type ICalCalendar } from 'ical-generator';
import { dayOf } from './dates.ts';
import { shortenedNote } from './file-holds.ts';
import { footerOf } from './plan-sheet.ts';
import { EXPORT_WORDS, fill } from './words.ts';

/** Behind the ids in a calendar, and who made it: a name that leads nowhere and tells nothing. */
const HOST = 'agenda.invalid';
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

/**
 * The running agreements that have a day, and the sessions still to come, as a calendar. What was not kept has no day any more: it waits for
 * an answer, and gets another one with that. A thing keeps its id in every file of one conference, and in the plan of its case for good,
 * so that a calendar takes it in once. To participants a next conference that takes an agreement along gives it anew: in their next file
 * it has another id. Calendars are read over shoulders, on locked phones and by who shares them: nothing that
 * was said is in one, and in the family's not even that there is a case.
 */
export function writeIcs(plan: PlanExport): Uint8Array {
  const calendar = ical({
    prodId: { company: HOST, product: 'Agenda', language: plan.language.toUpperCase() },
    description: [footerOf(plan), shortenedNote(plan) ?? ''].join('\n').trim(),
  });
  for (const agreement of plan.agreements)
    if (RUNNING_STATES.includes(agreement.state)) addDay(calendar, agreement, plan);
  for (const session of plan.sessions) if (session.startsAt > plan.madeAt) addSession(calendar, session, plan);
  return Buffer.from(calendar.toString());
}

function titleOf(what: 'agreement' | 'conference', { language, wording, reference }: PlanExport): string {
  const { calendar } = EXPORT_WORDS[language];
  return wording === 'family' ? calendar.neutral : fill(calendar[what], { reference });
}

function addDay(calendar: ICalCalendar, agreement: ExportedAgreement, plan: PlanExport): void {
  const day = dayOf(agreement.by);
  if (day === null) return;
  const start = new Date(`${day}T00:00:00Z`);
  calendar.createEvent({
    ...{ id: `${agreement.id}@${HOST}`, stamp: new Date(plan.madeAt), allDay: true, start },
    end: new Date(start.getTime() + DAY_MS),
    ...{ summary: titleOf('agreement', plan), description: footerOf(plan) },
  });
}

function addSession(calendar: ICalCalendar, session: PlanExport['sessions'][number], plan: PlanExport): void {
  const start = new Date(session.startsAt);
  calendar.createEvent({
    ...{ id: `${session.id}@${HOST}`, stamp: new Date(plan.madeAt), start },
    end: new Date(start.getTime() + session.plannedMinutes * MINUTE_MS),
    ...{ summary: titleOf('conference', plan), description: footerOf(plan) },
  });
}
