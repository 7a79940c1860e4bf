import type { Audience } from '@samenspraak/shared/domain/sessions.ts';

/**
 * What the chair minds before numbers of one session come to another: the prosecutor's part before clients weighs most, then
 * clients before the prosecutor, then what was said among professionals before clients (domain.md §5). Null when the same
 * kinds of people read both.
 */
export function trendCaution(
  there: Audience,
  here: Audience,
): 'fromProsecutor' | 'toProsecutor' | 'toClients' | 'fromClients' | null {
  if (there.prosecutor && here.clients) return 'fromProsecutor';
  if (there.clients && here.prosecutor) return 'toProsecutor';
  if (!there.clients && here.clients) return 'toClients';
  return there.clients && !here.clients ? 'fromClients' : null;
}
