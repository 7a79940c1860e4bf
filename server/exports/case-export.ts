import { agreementId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { inOrder } from '@samenspraak/shared/domain/sessions.ts';
import type { ExportedAgreement, PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import type {
  BottomLineAnswer,
  CaseAgreementAnswer,
  CasePlanAnswer,
  Named,
} from '@samenspraak/shared/protocol/plan.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { FILE_HOLDS, firstToFit, thatFit } from './file-holds.ts';
import { withOrganisation } from './names.ts';

/** Who led the conferences of a case. */
export interface CaseReader {
  readonly name: string;
  readonly language: Language;
}

/** The one plan of a case as whoever led its conferences may take it along. Pure; it tells no more than the answer that it is made of. */
export function caseExportFor(plan: CasePlanAnswer, reader: CaseReader): PlanExport {
  const { agreements, bottomLines } = plan;
  const kept = new Set(firstToFit(agreements, { keyOf: ({ key }) => key, sizeOf: sizeIn }));
  const lines = thatFit(bottomLines, { most: FILE_HOLDS.bottomLines, sizeOf: sizeIn });
  const coordinator = plan.coordinator && {
    name: oneLine(plan.coordinator.name),
    organisation: plan.coordinator.organisation === null ? null : oneLine(plan.coordinator.organisation),
  };
  const latest = plan.sessions.findLast(({ begun }) => begun)?.conferenceId;
  return {
    reference: oneLine(plan.reference),
    reader: { name: oneLine(reader.name), role: 'chair' },
    ...{ madeAt: plan.now, language: reader.language, wording: 'professional', coordinator },
    sessions: inOrder(plan.sessions).map(({ sessionId: id, name, startsAt, plannedMinutes, begun }) => ({
      ...{ id, name: oneLine(name), startsAt, plannedMinutes, begun },
    })),
    agreements: agreements
      .filter((one) => kept.has(one))
      .map((one) => agreementOf(one, { self: reader.name, earlier: madeIn(one).conferenceId !== latest })),
    bottomLines: lines.map(lineOf),
    leftOut: { agreements: agreements.length - kept.size, bottomLines: bottomLines.length - lines.length },
  };
}

function sizeIn(told: CaseAgreementAnswer | BottomLineAnswer): number {
  return JSON.stringify(told).length;
}

/** In which conference an agreement was made, and its id there: that stays, wherever it is taken along. */
function madeIn({ key }: CaseAgreementAnswer) {
  const end = key.lastIndexOf('/');
  return { conferenceId: key.slice(0, end), id: agreementId.parse(key.slice(end + 1)) };
}

interface Telling {
  /** Whom the reader is called. */
  readonly self: string;
  /** Whether a conference before the latest made it. */
  readonly earlier: boolean;
}

function agreementOf(one: CaseAgreementAnswer, { self, earlier }: Telling): ExportedAgreement {
  const { by, agreementKind: kind, term, load, cooperation, state, adoptedAt, bottomLine, shareable } = one;
  return {
    ...{ id: madeIn(one).id, by, kind, term, load, cooperation, state, adoptedAt, earlier, shareable },
    sessions: [oneLine(one.session)],
    what: cleanText(one.what),
    plainWords: cleanText(one.plainWords),
    who: one.who.map(withOrganisation),
    mine: [...one.who, ...one.forWhom].some(({ name }) => name.trim().toLowerCase() === self.trim().toLowerCase()),
    why: cleanText(one.why),
    forWhom: one.forWhom.map(withOrganisation),
    answers: one.answers.map(cleanText),
    watcher: nameOrNull(one.watcher),
    bottomLine: bottomLine === null ? null : cleanText(bottomLine),
    ifNotKept: cleanText(one.ifNotKept),
    changes: one.changes.map(({ at, state: to, why, by: who }) => ({
      ...{ at, state: to, why: cleanText(why), by: nameOrNull(who) },
    })),
    kept: one.kept.map(({ at, by: who, voice, voiceOf, answer, words }) => ({
      ...{ at, by: withOrganisation(who), voice, voiceOf: oneLine(voiceOf), answer, words: cleanText(words) },
    })),
  };
}

function lineOf({ text, goodEnough, watcher, guards }: BottomLineAnswer): PlanExport['bottomLines'][number] {
  return {
    ...{ text: cleanText(text), goodEnough: cleanText(goodEnough), watcher: nameOrNull(watcher) },
    guards: guards.map((one) => ({ agreement: cleanText(one.what), watcher: withOrganisation(one.watcher) })),
  };
}

function nameOrNull(named: Named | null): string | null {
  return named === null ? null : withOrganisation(named);
}
