import type { CommandType, Intent } from '@samenspraak/shared/commands/registry.ts';
import type { CommandId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';

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
