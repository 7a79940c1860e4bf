import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { isFamily, type Role } from '@samenspraak/shared/domain/roles.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePersonWindow } from '../../ui/person/person-window.ts';
import type { Doing } from './doing.ts';
import { initials } from './people-order.ts';

interface PersonLineProps {
  readonly person: RosterEntry;
  readonly isMe: boolean;
  /** Below this line sit those who do not ask for anything. */
  readonly isLastAsking: boolean;
  readonly doing: readonly Doing[];
}

/** The colour of the session in which alone somebody of this role can be. */
function lookOf(role: Role): 'client' | 'prosecutor' | undefined {
  if (isFamily(role)) return 'client';
  return role === 'prosecutor' ? 'prosecutor' : undefined;
}

/** One person: letters, name, for whom they are there, and in words what they are doing. The name opens more. */
export function PersonLine({ person, isMe, isLastAsking, doing }: PersonLineProps) {
  const t = useText();
  const open = usePersonWindow();
  const { name, role, organisation } = person;
  const away = !person.present || person.waiting;
  return (
    <li
      className="people-person"
      data-look={lookOf(role)}
      data-away={away || undefined}
      data-last-asking={isLastAsking || undefined}
    >
      <span className="people-letters" data-turn={doing.includes('speaking') || undefined} aria-hidden="true">
        {initials(name)}
      </span>
      <span className="people-words">
        <button type="button" className="people-name" aria-haspopup="dialog" onClick={() => open?.(person)}>
          {isMe ? t('frame.people.me', { name }) : name}
        </button>
        <small>{organisation ?? t(`role.${role}`)}</small>
        {doing.length > 0 && (
          <small className="people-doing" data-telling={doing[0]}>
            {doing.map((one) => t(`frame.doing.${one}`)).join(' · ')}
          </small>
        )}
      </span>
    </li>
  );
}
