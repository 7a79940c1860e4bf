import type { Language } from '@samenspraak/shared/domain/roles.ts';

export type Catalog = Readonly<Record<string, string>>;

/** Fetches the catalogs that one entry needs, per language. */
export type Catalogs = Readonly<Record<Language, () => Promise<readonly Catalog[]>>>;

const CATALOGS = {
  nl: {
    common: async (): Promise<Catalog> => (await import('./nl/common.ts')).common,
    arrival: async (): Promise<Catalog> => (await import('./nl/arrival.ts')).arrival,
    entry: async (): Promise<Catalog> => (await import('./nl/entry.ts')).entry,
    frame: async (): Promise<Catalog> => (await import('./nl/frame.ts')).frame,
    turn: async (): Promise<Catalog> => (await import('./nl/turn.ts')).turn,
    work: async (): Promise<Catalog> => (await import('./nl/work.ts')).work,
    family: async (): Promise<Catalog> => (await import('./nl/family.ts')).family,
  },
  en: {
    common: async (): Promise<Catalog> => (await import('./en/common.ts')).common,
    arrival: async (): Promise<Catalog> => (await import('./en/arrival.ts')).arrival,
    entry: async (): Promise<Catalog> => (await import('./en/entry.ts')).entry,
    frame: async (): Promise<Catalog> => (await import('./en/frame.ts')).frame,
    turn: async (): Promise<Catalog> => (await import('./en/turn.ts')).turn,
    work: async (): Promise<Catalog> => (await import('./en/work.ts')).work,
    family: async (): Promise<Catalog> => (await import('./en/family.ts')).family,
  },
} as const satisfies Record<Language, Record<string, () => Promise<Catalog>>>;

type CatalogName = keyof (typeof CATALOGS)['nl'];

/** The catalogs of these names. A reader's device fetches those of one language, and of another when it is asked for. */
export function catalogsOf(...names: readonly CatalogName[]): Catalogs {
  const fetchAll = (language: Language) => () => Promise.all(names.map((name) => CATALOGS[language][name]()));
  return { nl: fetchAll('nl'), en: fetchAll('en') };
}
