import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { type FreshLink, useNewLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { JoinLink } from '../../ui/join-link.tsx';
import type { NamedPerson } from '../../ui/person/person-window.ts';

/** A new personal link for somebody who lost theirs, with what it does to the old one. */
export function NewLink({ person }: { readonly person: NamedPerson }) {
  const t = useText();
  const { conferenceId, participantId } = useConference();
  const { busy, failure, issue } = useNewLink({ conferenceId, as: participantId });
  const [link, setLink] = useState<FreshLink | null>(null);
  if (link !== null) return <JoinLink link={link} onDone={() => setLink(null)} />;
  return (
    <div className="people-presses">
      {failure !== null && <FailureNotice failure={failure} />}
      <Button
        icon="refresh"
        isDisabled={busy}
        aria-describedby="people-new-link"
        onPress={async () => setLink(await issue(person))}
      >
        {t('frame.newLink.press')}
      </Button>
      <p id="people-new-link" className="people-soft">
        {t('frame.newLink.what')}
      </p>
    </div>
  );
}
