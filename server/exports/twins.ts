import type { ExportedAgreement } from '@samenspraak/shared/protocol/exports.ts';

/**
 * The plan of a reader who sits in several sessions: what stands word for word in two of them is told once, with more of what it says
 * of people. Judged by what the reader reads alone; which one was made first stays unsaid.
 */
export function withoutTwins(sessions: readonly (readonly ExportedAgreement[])[]): ExportedAgreement[] {
  const told: ExportedAgreement[] = [];
  for (const agreements of sessions) {
    const earlier = new Set(told);
    for (const agreement of agreements) {
      const twin = [...earlier].find((one) => areTwins(one, agreement));
      if (twin === undefined) {
        told.push(agreement);
        continue;
      }
      earlier.delete(twin);
      told[told.indexOf(twin)] = joined(twin, agreement);
    }
  }
  return told;
}

function areTwins(one: ExportedAgreement, other: ExportedAgreement): boolean {
  const words = ({ what, plainWords, by, why, state, kind, ifNotKept }: ExportedAgreement) =>
    JSON.stringify([what, plainWords, by, why, state, kind, ifNotKept]);
  return words(one) === words(other) && (saysLess(one, other) || saysLess(other, one));
}

/** Whether everybody whom one names is named in the other too, if only by their organisation. */
function saysLess(one: ExportedAgreement, other: ExportedAgreement): boolean {
  const named = (less: readonly string[], more: readonly string[]) =>
    less.every((who) => more.some((full) => full === who || full.endsWith(` (${who})`)));
  return named(one.who, other.who) && named(one.forWhom, other.forWhom);
}

function joined(one: ExportedAgreement, other: ExportedAgreement): ExportedAgreement {
  const size = ({ who, forWhom, answers, changes, kept }: ExportedAgreement) =>
    [who, forWhom, answers, changes, kept].flat().length;
  const fuller = size(other) > size(one) ? other : one;
  const [adoptedAt = one.adoptedAt] = [one.adoptedAt, other.adoptedAt].sort();
  return {
    ...fuller,
    adoptedAt,
    mine: one.mine || other.mine,
    // Held back in one of them is held back.
    ...([one, other].some(({ shareable }) => shareable === 'notNow') && { shareable: 'notNow' as const }),
    sessions: [...new Set([...one.sessions, ...other.sessions])],
  };
}
