import type { CommandType, Intent } from '@samenspraak/shared/commands/registry.ts';
import type { CommandId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';

export interface CommandAnswer {
  readonly ok: true;
  readonly seq: number;
  readonly data?: Readonly<Record<string, string>>;
}

export interface CommandRequest {
  readonly actorId: ParticipantId;
  readonly type: CommandType;
  readonly fields: Intent;
  readonly commandId?: CommandId | undefined;
}

/** The sessions whose boards a command reads or writes. */
export function sessionsNamed(fields: Intent): SessionId[] {
  const from = 'sessionId' in fields ? [fields.sessionId] : [];
  return 'toSessionId' in fields ? [...from, fields.toSessionId] : from;
}

export function answer(seq: number, data: Readonly<Record<string, string>> | null | undefined): CommandAnswer {
  return data === null || data === undefined ? { ok: true, seq } : { ok: true, seq, data };
}
