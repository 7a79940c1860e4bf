import type { Refusal } from '@samenspraak/shared/domain/errors.ts';
import { type CaseId, caseId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import * as z from 'zod/mini';
import { caseExportFor } from '../../exports/case-export.ts';
import { PLAN_FORMATS, type PlanFormat } from '../../exports/export-job.ts';
import { writeApart } from '../../exports/write-apart.ts';
import type { User } from '../../ports/identity-store.ts';
import { casePlanFor } from '../../rooms/case-plan.ts';
import type { Turns } from '../../rooms/turns.ts';
import type { RouteDependencies } from '../dependencies.ts';
import { type AnyEndpoint, type Done, done, endpoint, isRefusal } from '../endpoint.ts';
import { idsOf, ledCase, noteReads } from '../led-case.ts';
import { userOf } from '../places.ts';
import { inTurn, MEDIA, planFileName, planIn } from './export-forms.ts';

interface Asked {
  readonly user: User;
  readonly caseId: CaseId;
  readonly format: PlanFormat;
  /** In which a plan is told that has no conference to go by. */
  readonly language: Language;
}

/** The one plan of a case, for the user who led its conferences: what they read on its page, and no more. Written in these turns. */
export function caseExportEndpoints(deps: RouteDependencies, turns: Turns): AnyEndpoint[] {
  const made = async ({ user, caseId: id, format, language }: Asked): Promise<Done<unknown> | Refusal> => {
    const found = await ledCase(deps, user, id);
    if (isRefusal(found)) return found;
    const { of, led } = found;
    const asked = { of: { caseId: of.id, reference: of.reference }, now: deps.clock.now() };
    const reader = { name: user.name, language: led.at(-1)?.chair.language ?? language };
    const plan = caseExportFor(await casePlanFor(deps.store, led, asked), reader);
    const bytes = await writeApart({ what: 'casePlan', format, plan });
    await noteReads(deps, idsOf(led), { reader: user.id, what: 'export' });
    return done(Buffer.from(bytes), { fileName: planFileName(format, plan.madeAt) });
  };
  const offered = (format: PlanFormat) =>
    endpoint({
      method: 'GET',
      path: `/api/cases/:caseId/plan.${format}`,
      summary: 'The one plan of a case, over the conferences of it that this user made',
      params: z.object({ caseId }),
      answer: planIn(format),
      file: MEDIA[format],
      async handle({ cookieHeader, params, language }): Promise<Done<unknown> | Refusal> {
        const user = await userOf(deps, cookieHeader);
        if (isRefusal(user)) return user;
        return inTurn(turns, { group: user.id, one: user.id }, () => made({ user, ...params, format, language }));
      },
    });
  return PLAN_FORMATS.map(offered);
}
