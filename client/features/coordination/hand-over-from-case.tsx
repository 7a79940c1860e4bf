import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCommands } from '../../live/use-commands.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { type HandOverChoice, HandOverForm } from './hand-over-form.tsx';
import { receiversOf } from './may-coordinate.ts';
import type { OpenAgreement } from './open-agreements.tsx';

interface Props {
  /** The latest conference of the case: there it is offered and answered. */
  readonly conferenceId: string;
  /** Who keeps the plan of the case together now: it is not handed to them. */
  readonly coordinator: { readonly name: string; readonly role: Role } | null;
  readonly agreements: readonly OpenAgreement[];
  readonly onClose: () => void;
  /** It was asked, in words. */
  readonly onSent: (said: string) => void;
}

/** The window on the page of a case in which its chair hands coordination to somebody of the latest conference. */
export function HandOverFromCase({ conferenceId, ...rest }: Props) {
  const t = useText();
  const [loaded, again] = useLoaded<ConferenceView>(`/api/conferences/${encodeURIComponent(conferenceId)}`);
  return (
    <Dialog isOpen onOpenChange={rest.onClose} title={t('coordination.title')} closeLabel={t('common.close')}>
      <LoadedPart loaded={loaded} onAgain={again}>
        {(view) => <Choosing view={view} {...rest} />}
      </LoadedPart>
    </Dialog>
  );
}

function Choosing({
  view,
  coordinator,
  agreements,
  onSent,
}: Omit<Props, 'conferenceId'> & { readonly view: ConferenceView }) {
  const t = useText();
  const { busy, failure, give } = useCommands({ conferenceId: view.conferenceId });
  const [notes, setNotes] = useState('');
  useUnsentWarning(notes.trim() !== '');
  const people = receiversOf(view.desk?.people ?? [], coordinator);
  async function ask(choice: HandOverChoice) {
    const given = await give([{ type: 'coordinator.handOver', ...choice }]);
    const name = people.find(({ participantId }) => participantId === choice.to)?.name ?? '';
    if (given !== null) onSent(t('coordination.sent', { name }));
  }
  return (
    <HandOverForm
      {...{ people, agreements, notes }}
      onNotes={setNotes}
      isBusy={busy}
      refusal={failure !== null && <FailureNotice failure={failure} />}
      onSend={(choice) => void ask(choice)}
    />
  );
}
