import './prepared.css';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson, DeskView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';

/** Who prepared something for this session that is not on the board yet. */
export function preparersOf({ people, prepared }: DeskView, session: SessionId): DeskPerson[] {
  return people.filter(({ participantId }) =>
    prepared.some((one) => one.sessionId === session && one.participantId === participantId),
  );
}

/** Whose preparation a release puts on the board, and who still waits at the door and keeps theirs. */
export function releasedOf(people: readonly DeskPerson[]): {
  readonly here: DeskPerson[];
  readonly atDoor: DeskPerson[];
} {
  const isIn = ({ participation }: DeskPerson) => participation === 'admitted';
  return { here: people.filter(isIn), atDoor: people.filter((person) => !isIn(person)) };
}

interface Props {
  readonly people: readonly DeskPerson[];
  /** Names alone, where there is little room. */
  readonly compact?: boolean;
}

/** Their names, and never what they wrote. */
export function PreparedPeople({ people, compact = false }: Props) {
  const t = useText();
  if (people.length === 0) return <p className="prepare-soft">{t('prepare.nobody')}</p>;
  return (
    <ul className="prepare-names" data-compact={compact || undefined}>
      {people.map(({ participantId, name, role, organisation }) => (
        <li key={participantId}>
          <strong>{name}</strong>
          {!compact && <span className="prepare-soft">{organisation ?? t(`role.${role}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
