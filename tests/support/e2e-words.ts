import { arrival as enArrival } from '@samenspraak/client/i18n/en/arrival.ts';
import { common as enCommon } from '@samenspraak/client/i18n/en/common.ts';
import { entry as enEntry } from '@samenspraak/client/i18n/en/entry.ts';
import { family as enFamily } from '@samenspraak/client/i18n/en/family.ts';
import { frame as enFrame } from '@samenspraak/client/i18n/en/frame.ts';
import { turn as enTurn } from '@samenspraak/client/i18n/en/turn.ts';
import { work as enWork } from '@samenspraak/client/i18n/en/work.ts';
import type { MessageKey, Values } from '@samenspraak/client/i18n/message-key.ts';
import { arrival } from '@samenspraak/client/i18n/nl/arrival.ts';
import { common } from '@samenspraak/client/i18n/nl/common.ts';
import { entry } from '@samenspraak/client/i18n/nl/entry.ts';
import { family } from '@samenspraak/client/i18n/nl/family.ts';
import { frame } from '@samenspraak/client/i18n/nl/frame.ts';
import { turn } from '@samenspraak/client/i18n/nl/turn.ts';
import { work } from '@samenspraak/client/i18n/nl/work.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';

const CATALOGS: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  nl: { ...arrival, ...common, ...entry, ...family, ...frame, ...turn, ...work },
  en: { ...enArrival, ...enCommon, ...enEntry, ...enFamily, ...enFrame, ...enTurn, ...enWork },
};

export type Words = (key: MessageKey, values?: Values) => string;

/** One message with plain arguments; of a plural, the whole of it up to the first choice has no plain form. */
function filled(message: string, values: Values): string {
  if (/\{\w+, plural/.test(message)) throw new Error(`"${message}" has a plural; look for it by a pattern`);
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** What stands on a screen, by the key under which the screen itself asks for it. */
export function wordsIn(language: Language): Words {
  return (key, values = {}) => filled(CATALOGS[language][key], values);
}

/** Every whole sentence or word of one language that the other does not share. */
function onlyIn(language: Language): ReadonlySet<string> {
  const other = CATALOGS[language === 'nl' ? 'en' : 'nl'];
  const shared = new Set(Object.values(other));
  const guide = PROMPTS.flatMap(({ professional, client }) => [professional[language], client[language]]);
  const asked = guide.flatMap(({ ask, followUps }) => [ask, ...followUps]);
  return new Set([...Object.values(CATALOGS[language]), ...asked].filter((words) => !shared.has(words)));
}

const ONLY: Readonly<Record<Language, ReadonlySet<string>>> = { nl: onlyIn('nl'), en: onlyIn('en') };

/** Which of these lines of a screen are written in `language`. Names of languages stand in their own. */
export function linesIn(language: Language, lines: readonly string[]): string[] {
  return lines.filter((line) => ONLY[language].has(line));
}
