import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView, DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { apartFrom, confidantsOf, seatsOf } from '../../live/seats.ts';
import { useCommands } from '../../live/use-commands.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ApartChoice } from './apart-choice.tsx';
import { partedBy } from './apart-marks.ts';
import { seatChanges } from './seat-changes.ts';
import { SeatChoice } from './seat-choice.tsx';
import { useFaultFocus } from './use-fault-focus.ts';

interface Seating {
  readonly view: ConferenceView;
  /** The seat from which it is done, where there is one. */
  readonly as?: ParticipantId;
  readonly person: DeskPerson;
  /** Something was changed, if perhaps not all of it. */
  readonly onChanged: () => void;
  readonly onDone: () => void;
}

interface Props extends Omit<Seating, 'person'> {
  /** Null while nobody's place is being changed. */
  readonly person: DeskPerson | null;
  readonly onClose: () => void;
}

/** Where somebody sits, and for a client whom they never sit with. */
export function PersonDialog({ person, onClose, ...seating }: Props) {
  const text = useText();
  return (
    <Dialog
      isOpen={person !== null}
      onOpenChange={onClose}
      title={text('entry.seat.title', { name: person?.name ?? '' })}
      closeLabel={text('common.close')}
    >
      {person === null ? null : <PlaceOf key={person.participantId} person={person} {...seating} />}
    </Dialog>
  );
}

function PlaceOf(seating: Seating) {
  const text = useText();
  const { view, person } = seating;
  if (person.role !== 'confidant') return <SeatForm {...seating} />;
  const client = view.desk?.people.find(({ participantId }) => participantId === person.clientOf);
  return <p>{text('entry.seat.confidant', { name: person.name, client: client?.name ?? '' })}</p>;
}

/** Only what was touched here is changed: what another screen decided in the meantime stands. */
function SeatForm({ view, as, person, onChanged, onDone }: Seating) {
  const text = useText();
  const people = view.desk?.people ?? [];
  const [wished, setWished] = useState<readonly SessionId[] | null>(null);
  const [marks, setMarks] = useState<ReadonlyMap<ParticipantId, boolean>>(new Map());
  const [tries, setTries] = useState(0);
  const { busy, failure, give } = useCommands({ conferenceId: view.conferenceId, as });
  const around = useFaultFocus(tries);
  const now = apartFrom(people, person);
  const clients = people.filter((one) => one.role === 'client' && one.participantId !== person.participantId);
  const kept = clients.map((one) => one.participantId).filter((id) => marks.get(id) ?? now.includes(id));
  const seats = seatsOf(view, { ...person, apartFrom: kept });
  const free = seats.filter(({ why }) => why === null).map(({ session }) => session.sessionId);
  const sessionIds = (wished ?? person.sessionIds).filter((id) => free.includes(id));
  const parted = view.desk === null ? [] : partedBy(view.desk, person, sessionIds);
  const partedIds = parted.map((one) => one.participantId).filter((id) => marks.get(id) !== false);
  const apart = [...new Set([...kept, ...partedIds])];
  const companions = confidantsOf(people, person).map(({ name }) => name);
  const submit = async () => {
    setTries(tries + 1);
    if (sessionIds.length === 0) return;
    const changes = seatChanges(people, person, { sessionIds, apartFrom: apart });
    const given = await give(changes);
    if (changes.length > 0) onChanged();
    if (given !== null) onDone();
  };
  return (
    <div ref={around}>
      <Form label={text('entry.seat.title', { name: person.name })} onSubmit={() => void submit()}>
        {view.status === 'open' ? <p className="planning-soft">{text('entry.seat.live')}</p> : null}
        <SeatChoice
          seats={seats}
          chosen={sessionIds}
          onChange={setWished}
          isMissing={tries > 0 && sessionIds.length === 0}
        />
        {companions.length === 0 ? null : (
          <p className="planning-soft">{text('entry.seat.follow', { names: companions.join(', ') })}</p>
        )}
        {person.role === 'client' ? (
          <ApartChoice
            clients={clients}
            chosen={apart}
            onChange={(id, isApart) => setMarks(new Map(marks).set(id, isApart))}
          >
            {parted.length === 0 ? null : (
              <Notice role="status">
                {text('arrival.apart.parted', {
                  name: person.name,
                  names: parted.map((one) => one.name).join(', '),
                })}
              </Notice>
            )}
          </ApartChoice>
        ) : null}
        {failure === null ? null : <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" variant="primary" isDisabled={busy}>
            {text('common.save')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
