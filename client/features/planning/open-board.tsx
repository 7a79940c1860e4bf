import type { Joined } from '@samenspraak/shared/protocol/http.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSending } from '../../live/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';

/** Takes the chair's place on this device and goes to the board. */
export function OpenBoard({ conferenceId }: { conferenceId: string }) {
  const text = useText();
  const { busy, failure, send } = useSending<Joined>();
  const open = async () => {
    const answer = await send(`/api/conferences/${encodeURIComponent(conferenceId)}/seat`);
    if (answer?.ok) location.assign(`/overleg/${answer.value.conferenceId}/${answer.value.participantId}`);
  };
  return (
    <>
      <Button variant="primary" icon="door" isDisabled={busy} onPress={() => void open()}>
        {text('entry.conference.open')}
      </Button>
      {failure === null ? null : <FailureNotice failure={failure} />}
    </>
  );
}
