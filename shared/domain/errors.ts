import type { LimitName } from './limits.ts';

/**
 * The one catalogue of refusals: their code on every transport and the HTTP status they get there. What they say to
 * people stands in `error-texts.ts`.
 */
export const ERRORS = {
  'input.malformed': 400,
  'input.tooLarge': 413,
  'auth.required': 401,
  'auth.credentials': 401,
  'auth.setupToken': 403,
  'auth.origin': 403,
  'auth.forbidden': 403,
  'token.unknown': 404,
  'token.used': 409,
  'token.expired': 410,
  'covenant.required': 422,
  notFound: 404,
  'conflict.exists': 409,
  'conference.notOpen': 409,
  'conference.closed': 409,
  'conference.moved': 409,
  'session.unknown': 404,
  'session.notRunning': 409,
  'session.audience': 422,
  'session.apart': 422,
  'session.sameCall': 422,
  'session.carried': 422,
  'participant.unknown': 404,
  'participant.waiting': 403,
  'participant.removed': 403,
  'role.forbidden': 403,
  'stage.closed': 409,
  'stage.unknownStep': 422,
  'lane.closed': 409,
  'phase.none': 422,
  'prompt.unknown': 404,
  'card.unknown': 404,
  'card.notYours': 403,
  'card.familyWords': 403,
  'card.prosecutorWords': 403,
  'card.ideasStand': 409,
  'card.invalid': 422,
  'card.notShareable': 409,
  'card.published': 409,
  'card.changed': 409,
  'card.copyStands': 403,
  'card.inTheWay': 409,
  'agreement.incomplete': 422,
  'agreement.unknown': 404,
  'agreement.adopted': 409,
  'agreement.noReason': 422,
  'idea.noReason': 422,
  'idea.agreed': 409,
  'idea.stands': 409,
  'agreement.carried': 409,
  'agreement.answered': 409,
  'coordinator.notTheirs': 422,
  'coordinator.none': 409,
  'coordinator.theirs': 409,
  'ballot.unknown': 404,
  'ballot.notOpen': 409,
  'ballot.alreadyOpen': 409,
  'ballot.noScores': 409,
  'ballot.otherAnswer': 422,
  'ballot.tooManyDots': 422,
  'ballot.tooManyVoices': 422,
  'budget.total': 422,
  'guide.keptPrompt': 422,
  'guide.unknown': 404,
  'organisation.notYours': 403,
  'organisation.changed': 409,
  'preparation.none': 409,
  'preparation.sealed': 409,
  'guide.tooMany': 422,
  'preparation.changed': 409,
  'voice.isHere': 403,
  'round.none': 409,
  'round.notYours': 403,
  'timeout.none': 409,
  'export.busy': 429,
  'plan.busy': 429,
  'update.malformed': 400,
  'update.forbidden': 403,
  'update.foreignClient': 403,
  'update.behind': 409,
  'limit.reached': 429,
  'store.unavailable': 503,
  internal: 500,
} as const satisfies Record<string, number>;
export type ErrorCode = keyof typeof ERRORS;

/** A refusal is a value, not a throw. `limit` names the limit that was met, with the number allowed. */
export interface Refusal {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly limit?: { readonly name: LimitName; readonly max: number };
}

export function refuse(code: ErrorCode): Refusal {
  return { ok: false, code };
}

export function refuseLimit(name: LimitName, max: number): Refusal {
  return { ok: false, code: 'limit.reached', limit: { name, max } };
}
