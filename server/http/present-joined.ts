import type { JoinedAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';

/** Where somebody who just came in has to go. */
export function presentJoined(view: ConferenceView): JoinedAnswer {
  return {
    conferenceId: view.conferenceId,
    participantId: view.me.participantId,
    role: view.me.role,
    language: view.me.language,
    sessionIds: view.sessions.map(({ sessionId }) => sessionId),
  };
}
