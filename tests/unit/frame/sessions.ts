import type { Participation, SessionStatus } from '@samenspraak/shared/domain/conferences.ts';
import { participantId, sessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { DeskPerson, SessionView } from '@samenspraak/shared/protocol/view.ts';

/** A session of the reader, planned at nine for an hour. */
export function session(name: string, status: SessionStatus, more: Partial<SessionView> = {}): SessionView {
  const plan = { expectedAt: null, startsAt: '2026-11-23T09:00:00.000Z', plannedMinutes: 60, videoUrl: null };
  return {
    ...{ sessionId: sessionId.parse(`session-${name}`), name, look: 'joint', shade: 0, clients: false },
    ...{ prosecutor: false, status, away: false, ...plan, ...more },
  };
}

/** Somebody as the chair knows them, in the sessions of these names. */
export function deskPerson(
  name: string,
  role: Role,
  sessions: readonly string[],
  more: {
    participation?: Participation;
    organisation?: string;
    clientOf?: string;
    apartFrom?: string[];
    here?: boolean;
  } = {},
): DeskPerson {
  const { participation = 'admitted', organisation = null, clientOf, apartFrom = [] } = more;
  const { here = participation !== 'invited' } = more;
  return {
    ...{ participantId: participantId.parse(`person-${name}`), name, role, organisation, participation },
    sessionIds: sessions.map((one) => sessionId.parse(`session-${one}`)),
    clientOf: clientOf === undefined ? null : participantId.parse(`person-${clientOf}`),
    apartFrom: apartFrom.map((one) => participantId.parse(`person-${one}`)),
    sat: [],
    here,
  };
}
