import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Seat } from '../../live/seats.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormGroup } from '../../ui/form.tsx';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly seats: readonly Seat[];
  readonly chosen: readonly SessionId[];
  readonly onChange: (chosen: SessionId[]) => void;
  /** Whether somebody tried to go on without any. */
  readonly isMissing: boolean;
}

/** In which parts somebody sits. A part in which they cannot sit says why. */
export function SeatChoice({ seats, chosen, onChange, isMissing }: Props) {
  const text = useText();
  const set = (id: SessionId, comes: boolean) => {
    const inOrder = seats.map(({ session }) => session.sessionId);
    onChange(inOrder.filter((one) => (one === id ? comes : chosen.includes(one))));
  };
  return (
    <div data-faulty={isMissing || undefined}>
      <FormGroup legend={text('entry.invite.sessions')}>
        {seats.map((seat) => (
          <SeatBox
            key={seat.session.sessionId}
            seat={seat}
            isChosen={chosen.includes(seat.session.sessionId)}
            onChange={(comes) => set(seat.session.sessionId, comes)}
          />
        ))}
        {isMissing ? (
          <p role="alert" className="field-error">
            {text('entry.invite.sessionsMissing')}
          </p>
        ) : null}
      </FormGroup>
    </div>
  );
}

interface BoxProps {
  readonly seat: Seat;
  readonly isChosen: boolean;
  readonly onChange: (comes: boolean) => void;
}

function SeatBox({ seat: { session, why, apartFrom }, isChosen, onChange }: BoxProps) {
  const text = useText();
  const reason = why === null ? null : text(`entry.seat.why.${why}`, { names: apartFrom.join(', ') });
  return (
    <Checkbox isChecked={isChosen && why === null} isDisabled={why !== null} onChange={onChange}>
      <Swatch face={session} /> {session.name}{' '}
      <span className="planning-soft">{reason ?? text(`session.audience.${session.look}`)}</span>
    </Checkbox>
  );
}
