/** Who somebody is in one conference (domain.md §2). */
export const ROLES = [
  'chair',
  'caseManager',
  'partner',
  'expert',
  'prosecutor',
  'client',
  'confidant',
  'experienceExpert',
  'recorder',
] as const;
export type Role = (typeof ROLES)[number];

/** The family and those beside them: they get the client's view. */
export function isFamily(role: Role): boolean {
  return role === 'client' || role === 'confidant';
}

/** For whom somebody speaks when they write or score for another (domain.md §4). */
export const VOICES = ['client', 'child'] as const;
export type Voice = (typeof VOICES)[number];

/** The lines of a revealed scale, in the order in which they are drawn. */
export const SCORE_GROUPS = ['partners', 'experts', 'family', 'childrensVoice'] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

export function scoreGroup(role: Role, voice: Voice | null): ScoreGroup {
  if (voice === 'child') return 'childrensVoice';
  if (voice === 'client' || isFamily(role)) return 'family';
  return role === 'expert' || role === 'experienceExpert' ? 'experts' : 'partners';
}

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
