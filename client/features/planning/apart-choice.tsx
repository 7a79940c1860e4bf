import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormGroup } from '../../ui/form.tsx';

interface Props {
  /** The other clients. */
  readonly clients: readonly DeskPerson[];
  readonly chosen: readonly ParticipantId[];
  readonly onChange: (id: ParticipantId, apart: boolean) => void;
  /** Why some are ticked already. */
  readonly children?: ReactNode;
}

/** Whom a client is never together with, in any part. */
export function ApartChoice({ clients, chosen, onChange, children }: Props) {
  const text = useText();
  if (clients.length === 0) return null;
  return (
    <FormGroup legend={text('entry.seat.apart')}>
      <p className="planning-soft">{text('entry.seat.apartHint')}</p>
      {children}
      {clients.map(({ participantId, name }) => (
        <Checkbox
          key={participantId}
          isChecked={chosen.includes(participantId)}
          onChange={(apart) => onChange(participantId, apart)}
        >
          {name}
        </Checkbox>
      ))}
    </FormGroup>
  );
}
