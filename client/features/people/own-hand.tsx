import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';

/** One's own hand: up until one takes it down. */
export function OwnHand({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const { participantId, send } = useConference();
  const { sessionId, can } = useSession();
  const [refusal, setRefusal] = useState<string | null>(null);
  const up = meeting.hands.includes(participantId);
  if (!can('hand.raise')) return null;
  async function turn() {
    const answer = await send({ type: up ? 'hand.lower' : 'hand.raise', sessionId });
    setRefusal(answer.ok ? null : answer.text);
  }
  return (
    <>
      <Button icon="hand" onPress={turn}>
        {t(up ? 'frame.hand.lower' : 'frame.hand.raise')}
      </Button>
      <span role="status" className="people-refusal">
        {refusal}
      </span>
    </>
  );
}
