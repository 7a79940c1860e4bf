import type { ExportedAgreement, PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import { oneLine } from './clean-text.ts';
import { dayWords } from './dates.ts';
import { FACTS, type FactName } from './export-words.ts';
import { EXPORT_WORDS, fill } from './words.ts';

export interface Fact {
  readonly name: FactName;
  readonly label: string;
  readonly value: string;
}

type Reading = Pick<PlanExport, 'language' | 'wording' | 'reader' | 'sessions'>;

/** What is told of an agreement in the reader's words, in reading order; what was not said is left out. */
export function factsOf(agreement: ExportedAgreement, reading: Reading): Fact[] {
  return labelled(valuesOf(agreement, reading), reading);
}

export function bottomLineFacts(line: PlanExport['bottomLines'][number], reading: Reading): Fact[] {
  return labelled({ goodEnough: line.goodEnough, watcher: watchersOf(line, reading).join('\n') }, reading);
}

/** The most characters of an agreement where it is only named. */
const NAMED = 120;

/** Who watches over a bottom line, once each, with the agreements that say so. */
function watchersOf({ watcher, guards }: PlanExport['bottomLines'][number], reading: Reading): string[] {
  const names = new Set([...(watcher === null ? [] : [watcher]), ...guards.map((one) => one.watcher)]);
  return [...names].map((name) => {
    const by = guards.filter((one) => one.watcher === name).map(({ agreement }) => shortened(oneLine(agreement)));
    const called = forReader(name, reading);
    if (by.length === 0) return called;
    return fill(EXPORT_WORDS[reading.language].byAgreement, { name: called, what: by.join('; ') });
  });
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= NAMED ? text : `${characters.slice(0, NAMED - 1).join('')}…`;
}

function labelled(values: Readonly<Partial<Record<FactName, string>>>, { language, wording }: Reading): Fact[] {
  const { labels } = EXPORT_WORDS[language][wording];
  return FACTS.flatMap((name) => {
    const [label, value = ''] = [labels[name], values[name]];
    return label === undefined || value === '' ? [] : [{ name, label, value }];
  });
}

/** The family reads "you" where they are meant themselves. */
function forReader(name: string, { language, wording, reader }: Reading): string {
  return wording === 'family' && name === reader.name ? EXPORT_WORDS[language].you : name;
}

function valuesOf(agreement: ExportedAgreement, reading: Reading): Partial<Record<FactName, string>> {
  const { language, wording, sessions } = reading;
  const words = EXPORT_WORDS[language];
  const { plainWords, what, by, why, kind, term, load, ifNotKept, state, adoptedAt, earlier } = agreement;
  const { heldBack } = words[wording];
  const people = (names: readonly string[]) => names.map((name) => forReader(name, reading)).join(', ');
  return {
    ...{ why, ifNotKept, by: dayWords(by, language) },
    shareable: agreement.shareable === 'notNow' ? heldBack : '',
    plainWords: plainWords === what ? '' : plainWords,
    who: people(agreement.who),
    forWhom: people(agreement.forWhom),
    answers: agreement.answers.join('; '),
    kind: kind === null ? '' : words.kinds[kind],
    term: term === null ? '' : words.terms[term],
    load: load === null ? '' : words.loads[load],
    watcher: forReader(agreement.watcher ?? '', reading),
    bottomLine: agreement.bottomLine ?? '',
    state: words[wording].states[state],
    adopted: [dayWords(adoptedAt, language), ...(earlier ? [words.earlier] : [])].join(', '),
    changes: changeLines(agreement, reading).join('\n'),
    kept: keptLines(agreement, reading).join('\n'),
    sessions: new Set(sessions.map(({ name }) => name)).size > 1 ? agreement.sessions.join(', ') : '',
  };
}

function changeLines({ changes }: ExportedAgreement, { language, wording }: Reading): string[] {
  const { states } = EXPORT_WORDS[language][wording];
  return changes.map(({ at, state, why, by }) => {
    const said = [state === null ? '' : states[state], why, by ?? ''].filter((part) => part !== '');
    return `${dayWords(at, language)}: ${said.join('; ')}`;
  });
}

function keptLines({ kept }: ExportedAgreement, { language }: Reading): string[] {
  const { keptAnswers, voices } = EXPORT_WORDS[language];
  return kept.map(({ at, by, voice, voiceOf, answer, words }) => {
    const of = voice === null ? by : `${by}, ${voices[voice]}${voiceOf === '' ? '' : ` (${voiceOf})`}`;
    const said = [keptAnswers[answer], words].filter((part) => part !== '');
    return `${dayWords(at, language)}, ${of}: ${said.join('; ')}`;
  });
}
