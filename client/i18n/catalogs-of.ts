import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { Language } from '@samenspraak/shared/domain/roles.ts';

/** A text; with arguments it was read when the client was built, so that no device needs what reads it. */
export type Message = string | CompiledMessage;

type Catalog = Readonly<Record<string, Message>>;

/** Fetches the catalogs that one entry needs, per language. */
export type Catalogs = Readonly<Record<Language, () => Promise<readonly Catalog[]>>>;

const CATALOGS = {
  nl: {
    mirror: async (): Promise<Catalog> => (await import('./nl/mirror.ts')).mirror,
    agreeing: async (): Promise<Catalog> => (await import('./nl/agreeing.ts')).agreeing,
    aside: async (): Promise<Catalog> => (await import('./nl/aside.ts')).aside,
    cards: async (): Promise<Catalog> => (await import('./nl/cards.ts')).cards,
    choice: async (): Promise<Catalog> => (await import('./nl/choice.ts')).choice,
    common: async (): Promise<Catalog> => (await import('./nl/common.ts')).common,
    arrival: async (): Promise<Catalog> => (await import('./nl/arrival.ts')).arrival,
    entry: async (): Promise<Catalog> => (await import('./nl/entry.ts')).entry,
    frame: async (): Promise<Catalog> => (await import('./nl/frame.ts')).frame,
    funnel: async (): Promise<Catalog> => (await import('./nl/funnel.ts')).funnel,
    house: async (): Promise<Catalog> => (await import('./nl/house.ts')).house,
    keeping: async (): Promise<Catalog> => (await import('./nl/keeping.ts')).keeping,
    kept: async (): Promise<Catalog> => (await import('./nl/kept.ts')).kept,
    leading: async (): Promise<Catalog> => (await import('./nl/leading.ts')).leading,
    minutes: async (): Promise<Catalog> => (await import('./nl/minutes.ts')).minutes,
    coordination: async (): Promise<Catalog> => (await import('./nl/coordination.ts')).coordination,
    organisations: async (): Promise<Catalog> => (await import('./nl/organisations.ts')).organisations,
    overview: async (): Promise<Catalog> => (await import('./nl/overview.ts')).overview,
    stages: async (): Promise<Catalog> => (await import('./nl/stages.ts')).stages,
    preparation: async (): Promise<Catalog> => (await import('./nl/preparation.ts')).preparation,
    map: async (): Promise<Catalog> => (await import('./nl/map.ts')).map,
    turn: async (): Promise<Catalog> => (await import('./nl/turn.ts')).turn,
    waiting: async (): Promise<Catalog> => (await import('./nl/waiting.ts')).waiting,
    work: async (): Promise<Catalog> => (await import('./nl/work.ts')).work,
    family: async (): Promise<Catalog> => (await import('./nl/family.ts')).family,
    picking: async (): Promise<Catalog> => (await import('./nl/picking.ts')).picking,
  },
  en: {
    mirror: async (): Promise<Catalog> => (await import('./en/mirror.ts')).mirror,
    agreeing: async (): Promise<Catalog> => (await import('./en/agreeing.ts')).agreeing,
    aside: async (): Promise<Catalog> => (await import('./en/aside.ts')).aside,
    cards: async (): Promise<Catalog> => (await import('./en/cards.ts')).cards,
    choice: async (): Promise<Catalog> => (await import('./en/choice.ts')).choice,
    common: async (): Promise<Catalog> => (await import('./en/common.ts')).common,
    arrival: async (): Promise<Catalog> => (await import('./en/arrival.ts')).arrival,
    entry: async (): Promise<Catalog> => (await import('./en/entry.ts')).entry,
    frame: async (): Promise<Catalog> => (await import('./en/frame.ts')).frame,
    funnel: async (): Promise<Catalog> => (await import('./en/funnel.ts')).funnel,
    house: async (): Promise<Catalog> => (await import('./en/house.ts')).house,
    keeping: async (): Promise<Catalog> => (await import('./en/keeping.ts')).keeping,
    kept: async (): Promise<Catalog> => (await import('./en/kept.ts')).kept,
    leading: async (): Promise<Catalog> => (await import('./en/leading.ts')).leading,
    minutes: async (): Promise<Catalog> => (await import('./en/minutes.ts')).minutes,
    coordination: async (): Promise<Catalog> => (await import('./en/coordination.ts')).coordination,
    organisations: async (): Promise<Catalog> => (await import('./en/organisations.ts')).organisations,
    overview: async (): Promise<Catalog> => (await import('./en/overview.ts')).overview,
    stages: async (): Promise<Catalog> => (await import('./en/stages.ts')).stages,
    preparation: async (): Promise<Catalog> => (await import('./en/preparation.ts')).preparation,
    map: async (): Promise<Catalog> => (await import('./en/map.ts')).map,
    turn: async (): Promise<Catalog> => (await import('./en/turn.ts')).turn,
    waiting: async (): Promise<Catalog> => (await import('./en/waiting.ts')).waiting,
    work: async (): Promise<Catalog> => (await import('./en/work.ts')).work,
    family: async (): Promise<Catalog> => (await import('./en/family.ts')).family,
    picking: async (): Promise<Catalog> => (await import('./en/picking.ts')).picking,
  },
} as const satisfies Record<Language, Record<string, () => Promise<Catalog>>>;

type CatalogName = keyof (typeof CATALOGS)['nl'];

/** The catalogs of these names. A reader's device fetches those of one language, and of another when it is asked for. */
export function catalogsOf(...names: readonly CatalogName[]): Catalogs {
  const fetchAll = (language: Language) => () => Promise.all(names.map((name) => CATALOGS[language][name]()));
  return { nl: fetchAll('nl'), en: fetchAll('en') };
}
