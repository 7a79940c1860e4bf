import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useEffect, useRef, useState } from 'react';
import { InviteForm } from '../../features/planning/invite-form.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { JoinLink } from '../../ui/join-link.tsx';

interface InviteWindowProps {
  readonly view: ConferenceView;
  /** The seat of who invites. */
  readonly as: ParticipantId;
  readonly onClose: () => void;
}

/** Somebody who comes later is invited from the board, with a part of their own where no part fits; then their link. */
export function InviteWindow({ view, as, onClose }: InviteWindowProps) {
  const t = useText();
  const [link, setLink] = useState<FreshLink | null>(null);
  return (
    <Dialog isOpen wide onOpenChange={onClose} title={t('entry.invite.title')} closeLabel={t('common.close')}>
      {link === null ? (
        <InviteForm {...{ view, as }} onInvited={setLink} onChanged={() => {}} />
      ) : (
        <Given link={link} onAnother={() => setLink(null)} onDone={onClose} />
      )}
    </Dialog>
  );
}

interface GivenProps {
  readonly link: FreshLink;
  readonly onAnother: () => void;
  readonly onDone: () => void;
}

/** The link takes the place of the form: the focus goes to the press that copies it. */
function Given({ link, onAnother, onDone }: GivenProps) {
  const t = useText();
  const around = useRef<HTMLElement>(null);
  useEffect(() => around.current?.querySelector('button')?.focus(), []);
  return (
    <section ref={around} aria-label={t('entry.link.title', { name: link.name })}>
      <JoinLink link={link} onDone={onDone} />
      <Button icon="add" onPress={onAnother}>
        {t('arrival.invite.another')}
      </Button>
    </section>
  );
}
