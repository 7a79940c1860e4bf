import './person-name.css';
import { isFamily } from '@samenspraak/shared/domain/roles.ts';
import type { ReactNode } from 'react';
import { type NamedPerson, usePersonWindow } from './person-window.ts';

interface Props {
  readonly person: NamedPerson;
  /** What stands there: a name, an organisation, or a few words with one of them in it. */
  readonly children: ReactNode;
  /** Another name comes after it: a comma that stays with this one. */
  readonly isFollowed?: boolean;
}

/** The name of somebody, wherever it stands: one press tells what they do here. The family stands for itself. */
export function PersonName({ person, children, isFollowed = false }: Props) {
  const open = usePersonWindow();
  if (open === null || isFamily(person.role)) return isFollowed ? <>{children},</> : children;
  return (
    <button
      type="button"
      className="person-name"
      data-followed={isFollowed || undefined}
      aria-haspopup="dialog"
      onClick={() => open(person)}
    >
      {children}
    </button>
  );
}
