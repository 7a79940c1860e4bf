import type { Language } from '../domain/roles.ts';

/** Parts of words that a client should not have to know: the trade's own, and words above B1 (domain.md §4). */
const HARD: Readonly<Record<Language, string>> = {
  nl: 'casus|regisseur|interventie|bodemeis|risico|factor|schaalvraag|patro(?:on|nen)|beeldvorming|oordeelsvorming|besluitvorming|traject|problematiek|netwerk|hulpverlen|evalu|dynamisch|statisch|betrokkene|perspectief|draag(?:kracht|last)|fase|mandaat|organisatie|termijn|escal|incident|slachtoffer|dader|pleger|diagnos|leefgebied|procedure|systeem|indicat|signaler|faciliter|communic|functioner|realiser|relevant|adequaat|consequent|preventi|structureel|participa|motivati|verbinding|voornoemd|derhalve|teneinde|middels|omtrent|inzake|alsmede|aangaande|dientengevolge|desondanks|doelstelling|inventaris|concretiser|stabiliteit|stabilis|disciplinair|integraal|integrale|betrokkenheid|ketenpartner|multifocaal|sector(?:aal|ale)|systemisch|kader|regie|optimalis|monitor|coördin',
  en: 'case|coordinat|intervention|bottom line|risk|factor|pattern|trajectory|stakeholder|network|assessment|evaluat|dynamic|static|perspective|phase|mandate|organisation|term\\b|escalat|incident|victim|offender|perpetrator|diagnos|life domain|procedure|system|indicat|facilitat|functioning|relevant|adequate|consequence|preventi|structural|participat|motivation|pursuant|regarding|concerning|notwithstanding|objective|inventory|stabil|disciplinary|integral|systemic|framework|optimi[sz]|monitor',
};

/** How long a sentence may be before a reader at B1 loses its beginning, in words. */
export const USUAL_WORDS = 12;

/** Why a sentence may be hard to read: it has so many words, or this word is in it. */
export type PlainHint =
  | { readonly about: 'long'; readonly words: number }
  | { readonly about: 'hard'; readonly word: string };

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/u).filter((sentence) => sentence.trim() !== '');
}

/** The words of a sentence; what stands between spaces counts as one. */
function wordsOf(sentence: string): string[] {
  return sentence.trim().split(/\s+/u);
}

/** The whole words that hold a hard part, each once, as they were written. */
function hardWords(text: string, language: Language): string[] {
  const pattern = new RegExp(`\\p{L}*(?:${HARD[language]})\\p{L}*`, 'giu');
  return [...new Set(text.match(pattern) ?? [])];
}

/** What may be hard in a question for clients; empty when it reads easily. A hint, never a reason to refuse. */
export function plainHints(text: string, language: Language): PlainHint[] {
  const long = sentencesOf(text)
    .map((sentence) => wordsOf(sentence).length)
    .filter((words) => words > USUAL_WORDS);
  return [
    ...long.map((words) => ({ about: 'long', words }) as const),
    ...hardWords(text, language).map((word) => ({ about: 'hard', word }) as const),
  ];
}
