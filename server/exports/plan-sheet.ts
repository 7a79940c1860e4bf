import { type AgreementStanding, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { ExportedAgreement, PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import { dayWords } from './dates.ts';
import type { ExportWords, WordingWords } from './export-words.ts';
import { bottomLineFacts, type Fact, factsOf } from './facts.ts';
import { shortenedNote } from './file-holds.ts';
import { EXPORT_WORDS, fill } from './words.ts';

export interface Item {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** A heading with what stands under it, numbered on from the part before. */
export interface Part {
  readonly heading: string;
  /** The number of its first item. */
  readonly from: number;
  readonly items: readonly Item[];
}

/** A plan as it is laid out on paper, whatever paper that is. */
export interface Sheet {
  readonly language: Language;
  /** What the file is called in a window. */
  readonly fileTitle: string;
  /** Large letters and nothing but what the family needs. */
  readonly large: boolean;
  readonly title: string;
  /** Lines under the title: a label with what it says. */
  readonly lead: readonly { readonly label: string; readonly value: string }[];
  readonly contact: { readonly heading: string; readonly lines: readonly string[] };
  /** That not everything is in it; null when it is. */
  readonly note: string | null;
  readonly parts: readonly Part[];
  /** What is said where there is no part. */
  readonly empty: string;
  /** At the foot of every page: for whom, and when it was made. */
  readonly footer: string;
}

/** Lays a plan out: what is still to be done first, for the family what they are part of before anything else. */
export function planSheet(plan: PlanExport): Sheet {
  const words = EXPORT_WORDS[plan.language];
  const wording = words[plan.wording];
  const large = plan.wording === 'family';
  return {
    ...{ language: plan.language, fileTitle: wording.fileTitle, large, title: wording.title },
    lead: large ? [] : leadOf(plan, words),
    contact: { heading: wording.contact, lines: contactLines(plan, wording) },
    note: shortenedNote(plan),
    parts: numbered(large ? familyParts(plan, words) : professionalParts(plan, words)),
    empty: wording.noAgreements,
    footer: footerOf(plan),
  };
}

/** For whom an export was made, and when. */
export function footerOf({ reader, madeAt, language }: Pick<PlanExport, 'reader' | 'madeAt' | 'language'>): string {
  return fill(EXPORT_WORDS[language].madeFor, { name: reader.name, date: dayWords(madeAt, language) });
}

function leadOf({ reference, sessions, madeAt, language }: PlanExport, words: ExportWords): Sheet['lead'] {
  const told = (some: PlanExport['sessions']) =>
    some.map(({ name, startsAt }) => `${name}, ${dayWords(startsAt, language)}`).join('; ');
  const lines = [
    { label: words.reference, value: reference },
    { label: words.sessions, value: told(sessions.filter(({ begun }) => begun)) },
    { label: words.toCome, value: told(sessions.filter(({ begun, startsAt }) => !begun && startsAt > madeAt)) },
  ];
  return lines.filter(({ value }) => value !== '');
}

function contactLines({ coordinator }: PlanExport, { noContact }: WordingWords): string[] {
  if (coordinator === null) return [noContact];
  const { name, organisation } = coordinator;
  return organisation === null ? [name] : [name, organisation];
}

type Unnumbered = Omit<Part, 'from'>;

function numbered(parts: readonly Unnumbered[]): Part[] {
  let from = 1;
  return parts
    .filter(({ items }) => items.length > 0)
    .map((part) => {
      const placed = { ...part, from };
      from += part.items.length;
      return placed;
    });
}

function soonestFirst(agreements: readonly ExportedAgreement[]): ExportedAgreement[] {
  return [...agreements].sort((one, other) => (one.by || '9999').localeCompare(other.by || '9999'));
}

/** What was not kept stands by itself; how everybody works together in the order in which it was agreed; the rest by date. */
function sorted({ agreements }: PlanExport) {
  const of = (standing: AgreementStanding) => agreements.filter(({ state }) => standingOf(state) === standing);
  const isOnWork = ({ cooperation }: ExportedAgreement) => cooperation !== null;
  const others = (standing: AgreementStanding) => soonestFirst(of(standing).filter((one) => !isOnWork(one)));
  return {
    running: others('running'),
    unanswered: soonestFirst(of('unanswered')),
    together: agreements.filter((one) => isOnWork(one) && standingOf(one.state) !== 'unanswered'),
    ended: others('over'),
  };
}

function professionalParts(plan: PlanExport, words: ExportWords): Unnumbered[] {
  const { running, unanswered, together, ended } = sorted(plan);
  const item = (one: ExportedAgreement): Item => {
    const aspect = one.cooperation === null ? '' : `${words.aspects[one.cooperation]}: `;
    return { title: `${aspect}${one.what}`, facts: factsOf(one, plan) };
  };
  return [
    { heading: words.parts.running, items: running.map(item) },
    { heading: words.parts.unanswered, items: unanswered.map(item) },
    { heading: words.parts.cooperation, items: together.map(item) },
    { heading: words.parts.bottomLines, items: bottomLineItems(plan) },
    { heading: words.parts.ended, items: ended.map(item) },
  ];
}

function familyParts(plan: PlanExport, words: ExportWords): Unnumbered[] {
  const item = (one: ExportedAgreement): Item => ({ title: one.plainWords || one.what, facts: factsOf(one, plan) });
  const { running, unanswered, together, ended } = sorted(plan);
  return [
    { heading: words.parts.mine, items: running.filter(({ mine }) => mine).map(item) },
    { heading: words.parts.others, items: running.filter(({ mine }) => !mine).map(item) },
    { heading: words.parts.notYet, items: unanswered.map(item) },
    { heading: words.parts.cooperation, items: together.map(item) },
    { heading: words.parts.bottomLines, items: bottomLineItems(plan) },
    { heading: words.parts.ended, items: ended.map(item) },
  ];
}

function bottomLineItems(plan: PlanExport): Item[] {
  return plan.bottomLines.map((line) => ({ title: line.text, facts: bottomLineFacts(line, plan) }));
}
