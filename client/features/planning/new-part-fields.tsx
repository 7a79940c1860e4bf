import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormGroup } from '../../ui/form.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import type { Candidate, NewPart } from './new-part.ts';
import { PartFields } from './part-fields.tsx';

interface Props {
  readonly part: NewPart;
  /** The names that parts of the conference have already. */
  readonly taken: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly onChange: (part: NewPart) => void;
  readonly tried: boolean;
  readonly audienceStands?: boolean;
}

/** A part that is added: what is planned of it and who comes along. */
export function NewPartFields({ part, taken, candidates, onChange, tried, audienceStands = false }: Props) {
  const text = useText();
  const { draft, time, ticked } = part;
  const tick = (id: ParticipantId, comes: boolean) => onChange({ ...part, ticked: new Map(ticked).set(id, comes) });
  return (
    <>
      <PartFields {...{ draft, taken, tried, audienceStands }} onChange={(next) => onChange({ ...part, draft: next })}>
        <TimeField
          label={text('entry.plan.time')}
          value={time}
          onChange={(next) => onChange({ ...part, time: next })}
          error={tried && time === '' ? text('entry.newPart.timeMissing') : null}
        />
      </PartFields>
      <FormGroup legend={text('entry.newPart.who')}>
        <p className="planning-soft">
          {text(candidates.length === 0 ? 'entry.newPart.nobody' : 'entry.newPart.whoHint')}
        </p>
        {candidates.map((candidate) => (
          <CandidateBox key={candidate.person.participantId} candidate={candidate} onTick={tick} />
        ))}
      </FormGroup>
    </>
  );
}

interface BoxProps {
  readonly candidate: Candidate;
  readonly onTick: (id: ParticipantId, comes: boolean) => void;
}

function CandidateBox({ candidate, onTick }: BoxProps) {
  const text = useText();
  const { person, comes, apartFrom, companions } = candidate;
  const names = companions.map(({ name }) => name).join(', ');
  return (
    <Checkbox
      isChecked={comes}
      isDisabled={apartFrom.length > 0}
      onChange={(next) => onTick(person.participantId, next)}
    >
      {person.name}{' '}
      <span className="planning-soft">
        {text(`role.${person.role}`)}
        {apartFrom.length > 0 ? ` · ${text('entry.people.apart', { names: apartFrom.join(', ') })}` : null}
        {companions.length > 0 ? ` · ${text('entry.seat.companions', { names })}` : null}
      </span>
    </Checkbox>
  );
}
