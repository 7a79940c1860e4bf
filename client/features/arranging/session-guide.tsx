import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Phase, Stage, Step } from '@samenspraak/shared/domain/stages.ts';
import type { GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';
import { useKept } from '../../live/use-kept.ts';
import { arrangedAt, changedMoments, orAsGuided } from '../../ui/guide/arranging.ts';
import { GuideArranger } from '../../ui/guide/guide-arranger.tsx';
import { KeepingLine } from '../../ui/guide/keeping-line.tsx';

/** Sends a command; answers with a refusal in words, or null when it was done. */
export type Give = (intent: Intent) => Promise<string | null>;

interface Props {
  readonly sessionId: SessionId;
  readonly guide: GuideArrangement;
  /** The guide that was taken over from the house; null while it is not known. */
  readonly house: GuideArrangement | null;
  readonly begin: { readonly phase: Phase; readonly stage: Stage; readonly step: Step | null };
  /** Whether clients sit in it. */
  readonly forClients: boolean;
  readonly give: Give;
}

/** The questions of one session, each change sent as it is made. */
export function SessionGuide({ sessionId, guide, house, begin, forClients, give }: Props) {
  const { value, change, state, refusal, again } = useKept(guide, async (next, before) => {
    for (const at of changedMoments(before, next)) {
      const prompts = orAsGuided(arrangedAt(next, at), at);
      const refused = await give({ type: 'guide.arrange', sessionId, ...at, prompts });
      if (refused !== null) return refused;
    }
    return null;
  });
  return (
    <>
      <GuideArranger place={sessionId} guide={value} {...{ house, begin, forClients }} onChange={change} />
      <KeepingLine state={state} refusal={refusal} onAgain={again} />
    </>
  );
}

/** Where what was arranged of a conference is read. */
export function arrangedPath(conferenceId: string, as?: ParticipantId): string {
  return `/api/conferences/${encodeURIComponent(conferenceId)}/arranged${as === undefined ? '' : `?as=${as}`}`;
}
