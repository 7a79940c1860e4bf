import { agreeing as enAgreeing } from '@samenspraak/client/i18n/en/agreeing.ts';
import { arrival as enArrival } from '@samenspraak/client/i18n/en/arrival.ts';
import { aside as enAside } from '@samenspraak/client/i18n/en/aside.ts';
import { cards as enCards } from '@samenspraak/client/i18n/en/cards.ts';
import { choice as enChoice } from '@samenspraak/client/i18n/en/choice.ts';
import { common as enCommon } from '@samenspraak/client/i18n/en/common.ts';
import { coordination as enCoordination } from '@samenspraak/client/i18n/en/coordination.ts';
import { entry as enEntry } from '@samenspraak/client/i18n/en/entry.ts';
import { family as enFamily } from '@samenspraak/client/i18n/en/family.ts';
import { frame as enFrame } from '@samenspraak/client/i18n/en/frame.ts';
import { funnel as enFunnel } from '@samenspraak/client/i18n/en/funnel.ts';
import { house as enHouse } from '@samenspraak/client/i18n/en/house.ts';
import { keeping as enKeeping } from '@samenspraak/client/i18n/en/keeping.ts';
import { kept as enKept } from '@samenspraak/client/i18n/en/kept.ts';
import { leading as enLeading } from '@samenspraak/client/i18n/en/leading.ts';
import { map as enMap } from '@samenspraak/client/i18n/en/map.ts';
import { minutes as enMinutes } from '@samenspraak/client/i18n/en/minutes.ts';
import { mirror as enMirror } from '@samenspraak/client/i18n/en/mirror.ts';
import { organisations as enOrganisations } from '@samenspraak/client/i18n/en/organisations.ts';
import { overview as enOverview } from '@samenspraak/client/i18n/en/overview.ts';
import { picking as enPicking } from '@samenspraak/client/i18n/en/picking.ts';
import { preparation as enPreparation } from '@samenspraak/client/i18n/en/preparation.ts';
import { stages as enStages } from '@samenspraak/client/i18n/en/stages.ts';
import { turn as enTurn } from '@samenspraak/client/i18n/en/turn.ts';
import { waiting as enWaiting } from '@samenspraak/client/i18n/en/waiting.ts';
import { work as enWork } from '@samenspraak/client/i18n/en/work.ts';
import type { MessageKey, Values } from '@samenspraak/client/i18n/message-key.ts';
import { agreeing } from '@samenspraak/client/i18n/nl/agreeing.ts';
import { arrival } from '@samenspraak/client/i18n/nl/arrival.ts';
import { aside } from '@samenspraak/client/i18n/nl/aside.ts';
import { cards } from '@samenspraak/client/i18n/nl/cards.ts';
import { choice } from '@samenspraak/client/i18n/nl/choice.ts';
import { common } from '@samenspraak/client/i18n/nl/common.ts';
import { coordination } from '@samenspraak/client/i18n/nl/coordination.ts';
import { entry } from '@samenspraak/client/i18n/nl/entry.ts';
import { family } from '@samenspraak/client/i18n/nl/family.ts';
import { frame } from '@samenspraak/client/i18n/nl/frame.ts';
import { funnel } from '@samenspraak/client/i18n/nl/funnel.ts';
import { house } from '@samenspraak/client/i18n/nl/house.ts';
import { keeping } from '@samenspraak/client/i18n/nl/keeping.ts';
import { kept } from '@samenspraak/client/i18n/nl/kept.ts';
import { leading } from '@samenspraak/client/i18n/nl/leading.ts';
import { map } from '@samenspraak/client/i18n/nl/map.ts';
import { minutes } from '@samenspraak/client/i18n/nl/minutes.ts';
import { mirror } from '@samenspraak/client/i18n/nl/mirror.ts';
import { organisations } from '@samenspraak/client/i18n/nl/organisations.ts';
import { overview } from '@samenspraak/client/i18n/nl/overview.ts';
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
    ...agreeing,
    ...arrival,
    ...aside,
    ...cards,
    ...choice,
    ...common,
    ...coordination,
    ...entry,
    ...family,
    ...frame,
    ...funnel,
    ...house,
    ...keeping,
    ...kept,
    ...leading,
    ...map,
    ...minutes,
    ...mirror,
    ...organisations,
    ...overview,
    ...picking,
    ...preparation,
    ...stages,
    ...turn,
    ...waiting,
    ...work,
  },
  en: {
    ...enAgreeing,
    ...enArrival,
    ...enAside,
    ...enCards,
    ...enChoice,
    ...enCommon,
    ...enCoordination,
    ...enEntry,
    ...enFamily,
    ...enFrame,
    ...enFunnel,
    ...enHouse,
    ...enKeeping,
    ...enKept,
    ...enLeading,
    ...enMap,
    ...enMinutes,
    ...enMirror,
    ...enOrganisations,
    ...enOverview,
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
