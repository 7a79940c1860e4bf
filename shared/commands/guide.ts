import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type SessionId, sessionId } from '../domain/ids.ts';
import { PHASES, type Phase, STAGES, type Stage } from '../domain/stages.ts';
import { type ArrangedPrompt, arrangementFault, hasTooManyOwn } from '../guide/arrangement.ts';
import { arrangedPrompts } from '../guide/arrangement-form.ts';
import { findPrompt } from '../guide/find-prompt.ts';
import { type Conference, type Session, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';

/** The questions of one moment as they are asked in this session from now on; null: as the guide has them. */
export interface GuideEvent {
  readonly type: 'guide.arranged';
  readonly sessionId: SessionId;
  readonly phase: Phase;
  readonly stage: Stage;
  readonly prompts: readonly ArrangedPrompt[] | null;
}

type Fields = { sessionId: SessionId; phase: Phase; stage: Stage; prompts: ArrangedPrompt[] | null };

function arranged(guide: Session['guide'], { phase, stage, prompts }: Omit<GuideEvent, 'type' | 'sessionId'>) {
  const { [`${phase}.${stage}` as const]: _before, ...others } = guide;
  return prompts === null ? others : { ...others, [`${phase}.${stage}`]: prompts };
}

export const guideCommands = {
  /** Puts the questions of one phase and stage in order: leaves out, moves, adds. Before the conference as well as during it. */
  'guide.arrange': command<Fields, GuideEvent>({
    schema: z.object({
      sessionId,
      phase: z.enum(PHASES),
      stage: z.enum(STAGES),
      prompts: z.nullable(arrangedPrompts),
    }),
    rule(conference, { phase, stage, prompts, ...fields }, context) {
      if (conference.status === 'closed') return refuse('conference.closed');
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const fault = prompts === null ? null : arrangementFault({ phase, stage }, prompts);
      if (fault !== null) return refuse(fault === 'kept' ? 'guide.keptPrompt' : 'prompt.unknown');
      const after = arranged(session.guide, { phase, stage, prompts });
      if (hasTooManyOwn(after)) return refuse('guide.tooMany');
      if (JSON.stringify(after) === JSON.stringify(session.guide)) return NOTHING_TO_DO;
      return decided([{ type: 'guide.arranged', sessionId: session.id, phase, stage, prompts }]);
    },
  }),
};

/** A question that is lit and left out goes out. */
function arrange(conference: Conference, event: GuideEvent): Conference {
  const session = conference.sessions.get(event.sessionId);
  if (session === undefined) return conference;
  const guide = arranged(session.guide, event);
  const lit = session.litPrompt;
  const stays = lit !== null && findPrompt({ ...session, guide }, lit) !== null;
  return withSession(conference, session.id, { guide, litPrompt: stays ? lit : null });
}

export const guideFacts = { 'guide.arranged': arrange };
