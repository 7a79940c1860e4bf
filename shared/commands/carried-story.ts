import type { AgreementChange, KeptReport } from '../domain/agreements.ts';
import type { ParticipantId } from '../domain/ids.ts';
import { isFamily } from '../domain/roles.ts';
import type { Agreement, Person } from './conference-state.ts';
import type { FormerSession } from './former.ts';

/** From where something comes, who of then is at this table under which id now, and who brings it. */
interface Way {
  readonly former: FormerSession;
  readonly nowCalled: ReadonlyMap<ParticipantId, Person>;
  readonly chair: ParticipantId;
}

/**
 * What was said of an agreement at the table that it comes from: why it stands as it does, and how those for whom it was made saw
 * it. Nothing that was said of it at any other table of then. Its readers are judged as those of its words are: all of them from
 * whom something may be kept have heard what was said there.
 */
export function storyOf({ changes, kept }: Agreement, way: Way): Pick<Agreement, 'changes' | 'kept'> {
  const last = changes.findLast(({ state }) => state !== null);
  return {
    changes: last === undefined ? [] : [changeOf(last, way)],
    kept: kept.flatMap((report) => reportOf(report, way)),
  };
}

/** Who is not at this table again is not named. */
function changeOf({ at, state, why, by }: AgreementChange, { nowCalled }: Way): AgreementChange {
  return { at, state, why, by: by === null ? null : (nowCalled.get(by)?.id ?? null) };
}

/** A report as its giver's own, when they are here again; else the chair brings in what was said for the family. */
function reportOf({ by, typedBy, voice, voiceOf, answer, words, at }: KeptReport, way: Way): KeptReport[] {
  const { former, nowCalled, chair } = way;
  const giver = nowCalled.get(by);
  const typist = typedBy === undefined ? undefined : nowCalled.get(typedBy);
  const said = { voiceOf: mayBeCalled(voiceOf, way) ? voiceOf : '', answer, words, at };
  if (giver !== undefined && typedBy === undefined) return [{ by: giver.id, voice, ...said }];
  if (giver !== undefined && typist !== undefined) return [{ by: giver.id, voice, ...said, typedBy: typist.id }];
  const isOfFamily = former.people.some(({ id, role }) => id === by && isFamily(role));
  const lent = voice ?? (isOfFamily ? 'client' : null);
  return lent === null ? [] : [{ by: chair, voice: lent, ...said }];
}

/** Whether somebody who was spoken for may be called so here: whoever of the family is not at this table may not. */
function mayBeCalled(name: string, { former, nowCalled }: Way): boolean {
  const alike = former.people.filter((person) => person.name.trim().toLowerCase() === name.trim().toLowerCase());
  return alike.every(({ id, role }) => !isFamily(role) || nowCalled.has(id));
}
