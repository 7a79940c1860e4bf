import { arrival as enArrival } from '@samenspraak/client/i18n/en/arrival.ts';
import { cards as enCards } from '@samenspraak/client/i18n/en/cards.ts';
import { choice as enChoice } from '@samenspraak/client/i18n/en/choice.ts';
import { common as enCommon } from '@samenspraak/client/i18n/en/common.ts';
import { entry as enEntry } from '@samenspraak/client/i18n/en/entry.ts';
import { family as enFamily } from '@samenspraak/client/i18n/en/family.ts';
import { frame as enFrame } from '@samenspraak/client/i18n/en/frame.ts';
import { house as enHouse } from '@samenspraak/client/i18n/en/house.ts';
import { leading as enLeading } from '@samenspraak/client/i18n/en/leading.ts';
import { map as enMap } from '@samenspraak/client/i18n/en/map.ts';
import { minutes as enMinutes } from '@samenspraak/client/i18n/en/minutes.ts';
import { picking as enPicking } from '@samenspraak/client/i18n/en/picking.ts';
import { preparation as enPreparation } from '@samenspraak/client/i18n/en/preparation.ts';
import { stages as enStages } from '@samenspraak/client/i18n/en/stages.ts';
import { turn as enTurn } from '@samenspraak/client/i18n/en/turn.ts';
import { waiting as enWaiting } from '@samenspraak/client/i18n/en/waiting.ts';
import { work as enWork } from '@samenspraak/client/i18n/en/work.ts';
import type { MessageKey, Values } from '@samenspraak/client/i18n/message-key.ts';
import { arrival } from '@samenspraak/client/i18n/nl/arrival.ts';
import { cards } from '@samenspraak/client/i18n/nl/cards.ts';
import { choice } from '@samenspraak/client/i18n/nl/choice.ts';
import { common } from '@samenspraak/client/i18n/nl/common.ts';
import { entry } from '@samenspraak/client/i18n/nl/entry.ts';
import { family } from '@samenspraak/client/i18n/nl/family.ts';
import { frame } from '@samenspraak/client/i18n/nl/frame.ts';
import { house } from '@samenspraak/client/i18n/nl/house.ts';
import { leading } from '@samenspraak/client/i18n/nl/leading.ts';
import { map } from '@samenspraak/client/i18n/nl/map.ts';
import { minutes } from '@samenspraak/client/i18n/nl/minutes.ts';
import { picking } from '@samenspraak/client/i18n/nl/picking.ts';
import { preparation } from '@samenspraak/client/i18n/nl/preparation.ts';
import { stages } from '@samenspraak/client/i18n/nl/stages.ts';
import { turn } from '@samenspraak/client/i18n/nl/turn.ts';
import { waiting } from '@samenspraak/client/i18n/nl/waiting.ts';
import { work } from '@samenspraak/client/i18n/nl/work.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';

const CATALOGS: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  nl: {
    ...arrival,
    ...cards,
    ...choice,
    ...common,
    ...entry,
    ...family,
    ...frame,
    ...house,
    ...leading,
    ...map,
    ...minutes,
    ...picking,
    ...preparation,
    ...stages,
    ...turn,
    ...waiting,
    ...work,
  },
  en: {
    ...enArrival,
    ...enCards,
    ...enChoice,
    ...enCommon,
    ...enEntry,
    ...enFamily,
    ...enFrame,
    ...enHouse,
    ...enLeading,
    ...enMap,
    ...enMinutes,
    ...enPicking,
    ...enPreparation,
    ...enStages,
    ...enTurn,
    ...enWaiting,
    ...enWork,
  },
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
