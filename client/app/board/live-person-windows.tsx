import type { ReactNode } from 'react';
import { PersonNow } from '../../features/people/person-now.tsx';
import { useConference } from '../../live/use-conference.ts';
import type { NamedPerson } from '../../ui/person/person-window.ts';
import type { DeskWindow } from './desk-window.ts';
import { PersonWindows } from './person-windows.tsx';

interface LivePersonWindowsProps {
  /** Opens a window of the desk for who leads; null for all others. */
  readonly onOpen: ((window: DeskWindow) => void) | null;
  readonly children: ReactNode;
}

/** The windows of the people at this table; who leads can let somebody leave it, or sit elsewhere. */
export function LivePersonWindows({ onOpen, children }: LivePersonWindowsProps) {
  const { send } = useConference();
  async function remove({ participantId }: NamedPerson): Promise<string | null> {
    const answer = await send({ type: 'participant.remove', participantId });
    return answer.ok ? null : answer.text;
  }
  return (
    <PersonWindows
      now={({ participantId }) => <PersonNow participantId={participantId} />}
      onRemove={onOpen === null ? null : remove}
      onPlaces={onOpen && (({ participantId }) => onOpen({ type: 'person', participantId }))}
    >
      {children}
    </PersonWindows>
  );
}
