import { type SessionLook, schedule } from '@samenspraak/shared/domain/sessions.ts';

/** A part of the conference being planned, as it stands in the fields: what was typed is kept, also when it is wrong. */
export interface SessionDraft {
  readonly key: string;
  readonly name: string;
  readonly look: SessionLook;
  /** Minutes, in figures. */
  readonly minutes: string;
  /** Empty when there is no video call. */
  readonly videoUrl: string;
}

/** Who sits in a session with this face. A prosecutor and a client in one is not among the choices (domain.md §5). */
export const AUDIENCE_OF_LOOK = {
  client: { clients: true, prosecutor: false },
  prosecutor: { clients: false, prosecutor: true },
  joint: { clients: false, prosecutor: false },
} as const satisfies Readonly<Record<SessionLook, { clients: boolean; prosecutor: boolean }>>;

/** Minutes, of a part and of the whole: every stage gets one at least; nobody meets longer than a working day. */
export const MINUTES = { least: 7, most: 600 } as const;

/** How long a conference lasts when nobody has said anything yet, in minutes. */
export const USUAL_MINUTES = 90;

/**
 * The names that parts are given to begin with. Two parts for clients are named after rooms: whoever reads the name of
 * their own part learns nothing from it about another one (domain.md §5).
 */
type PartName = 'together' | 'professionals' | 'prosecutor' | 'clients' | RoomName;
type RoomName = 'lindenRoom' | 'willowRoom' | 'mapleRoom' | 'birchRoom' | 'beechRoom';

interface TemplatePart {
  readonly name: PartName;
  readonly look: SessionLook;
  /** Its share of the whole time, beside those of the other parts. */
  readonly share: number;
}

/** The usual ways to hold a conference (domain.md §5). */
const TEMPLATE_PARTS = {
  together: [{ name: 'together', look: 'client', share: 1 }],
  professionalsFirst: [
    { name: 'professionals', look: 'joint', share: 1 },
    { name: 'clients', look: 'client', share: 2 },
  ],
  prosecutor: [
    { name: 'prosecutor', look: 'prosecutor', share: 1 },
    { name: 'clients', look: 'client', share: 1 },
  ],
  separateClients: [
    { name: 'lindenRoom', look: 'client', share: 1 },
    { name: 'willowRoom', look: 'client', share: 1 },
  ],
} as const satisfies Readonly<Record<string, readonly TemplatePart[]>>;
export type Template = keyof typeof TEMPLATE_PARTS;
export const TEMPLATES = Object.keys(TEMPLATE_PARTS) as readonly Template[];

export type NameOf = (name: PartName) => string;

/** The parts of a template, which divide `total` minutes in fives; none is shorter than a part may be. */
export function draftsOf(template: Template, { total, nameOf }: { total: number; nameOf: NameOf }): SessionDraft[] {
  const parts: readonly TemplatePart[] = TEMPLATE_PARTS[template];
  const shares = parts.reduce((sum, { share }) => sum + share, 0);
  let left = total;
  return parts.map(({ name, look, share }, index) => {
    const isLast = index === parts.length - 1;
    const part = isLast ? left : Math.floor((total * share) / shares / 5) * 5;
    const minutes = Math.max(MINUTES.least, part);
    left -= minutes;
    return { key: `${template}-${index}`, name: nameOf(name), look, minutes: String(minutes), videoUrl: '' };
  });
}

/** The next part to offer: with clients first, because they are always invited unless (domain.md §4). */
export function nextLook(drafts: readonly Pick<SessionDraft, 'look'>[]): SessionLook {
  const taken = new Set(drafts.map(({ look }) => look));
  return (['client', 'prosecutor', 'joint'] as const).find((look) => !taken.has(look)) ?? 'joint';
}

const NAMES_OF_LOOK = {
  client: ['clients', 'lindenRoom', 'willowRoom', 'mapleRoom', 'birchRoom', 'beechRoom'],
  prosecutor: ['prosecutor'],
  joint: ['professionals'],
} as const satisfies Readonly<Record<SessionLook, readonly PartName[]>>;

/** A name for one more part with this face that no other part has: with a number when all names are taken. */
export function suggestedName(look: SessionLook, taken: readonly string[], nameOf: NameOf): string {
  const names = NAMES_OF_LOOK[look].map(nameOf);
  const numbered = taken.map((_, index) => `${names[0]} ${index + 2}`);
  return [...names, ...numbered].find((name) => !taken.includes(name)) ?? '';
}

/** A part for another audience; a name that nobody thought of goes along, one of the chair's own stays. */
export function forLook(draft: SessionDraft, look: SessionLook, names: { taken: readonly string[]; nameOf: NameOf }) {
  const { taken, nameOf } = names;
  const ofOldLook = [...NAMES_OF_LOOK[draft.look], 'together' as const].map(nameOf);
  const others = taken.filter((name) => name !== draft.name);
  const name = ofOldLook.includes(draft.name.replace(/ \d+$/, '')) ? suggestedName(look, others, nameOf) : draft.name;
  return { ...draft, look, name };
}

/** The same parts with one of them a place earlier (-1) or later (1); unchanged at either end. */
export function moved(drafts: readonly SessionDraft[], key: string, by: -1 | 1): readonly SessionDraft[] {
  const from = drafts.findIndex((draft) => draft.key === key);
  const [one, other] = [drafts[from], drafts[from + by]];
  if (one === undefined || other === undefined) return drafts;
  return drafts.with(from, other).with(from + by, one);
}

/** Which one it is of the parts with its face, from 0: parts that look alike are told apart by it. */
export function shadeOf(drafts: readonly SessionDraft[], index: number): number {
  return drafts.slice(0, index).filter(({ look }) => look === drafts[index]?.look).length;
}

/** The minutes in a field, or null when no part can last so long. */
export function minutesIn(words: string): number | null {
  const minutes = /^\s*\d{1,4}\s*$/.test(words) ? Number(words) : 0;
  return minutes >= MINUTES.least && minutes <= MINUTES.most ? minutes : null;
}

/** What the parts take together, in minutes: the length of the conference. Null while one of them is not known. */
export function totalOf(drafts: readonly SessionDraft[]): number | null {
  return drafts.reduce<number | null>((sum, { minutes: words }) => {
    const minutes = minutesIn(words);
    return sum === null || minutes === null ? null : sum + minutes;
  }, 0);
}

/** When each part begins (ISO 8601): one after the other. Null for those that come after a part of unknown length. */
export function startsOf(startsAt: string, drafts: readonly SessionDraft[]): readonly (string | null)[] {
  const unknown = drafts.findIndex(({ minutes }) => minutesIn(minutes) === null);
  const known = unknown === -1 ? drafts : drafts.slice(0, unknown + 1);
  const wishes = known.map(({ minutes }) => ({ plannedMinutes: minutesIn(minutes) ?? MINUTES.least }));
  const plans = schedule({ startsAt, plannedMinutes: totalOf(known) ?? USUAL_MINUTES }, wishes);
  return drafts.map((_, index) => plans[index]?.startsAt ?? null);
}
