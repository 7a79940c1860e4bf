import type { ConferenceStatus } from '@samenspraak/shared/domain/conferences.ts';
import type { CommandId, ConferenceId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { CommandResult, CommitUnit, ConferenceStore, StoredEvent } from '../../ports/conference-store.ts';
import type { Log } from '../../ports/log.ts';
import { updateChecksum } from '../checksum.ts';
import type { Tables } from '../tables.ts';
import type { Database } from './database.ts';
import { type EffectParts, openEffects } from './effects.ts';
import type { SessionLogs } from './session-logs.ts';

type Commits = Pick<ConferenceStore, 'commit' | 'commandResult'>;

/** From the number that the writer has seen to the last one that it writes. */
interface Advance<Id> {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
}

function prepareCommit(database: Database) {
  return {
    /** Changes no row when somebody else wrote in between. */
    advanceEvents: database.statement((params: Advance<ConferenceId>, db) =>
      db
        .updateTable('conferences')
        .set({ eventSeq: params.to })
        .where('id', '=', params.id)
        .where('eventSeq', '=', params.from),
    ),
    advanceUpdates: database.statement((params: Advance<SessionId> & { conferenceId: ConferenceId }, db) =>
      db
        .updateTable('sessions')
        .set({ updateSeq: params.to })
        .where('id', '=', params.id)
        .where('conferenceId', '=', params.conferenceId)
        .where('updateSeq', '=', params.from),
    ),
    setStatus: database.statement((params: { id: ConferenceId; status: ConferenceStatus }, db) =>
      db.updateTable('conferences').set({ status: params.status }).where('id', '=', params.id),
    ),
    addEvent: database.insertion('events', ['conferenceId', 'seq', 'at', 'actor', 'factJson', 'previous', 'hash']),
    addCommand: database.insertion('commands', ['conferenceId', 'id', 'actor', 'seq', 'dataJson']),
    command: database.statement((params: { conferenceId: ConferenceId; id: CommandId }, db) =>
      db
        .selectFrom('commands')
        .select(['id', 'actor', 'seq', 'dataJson'])
        .where('conferenceId', '=', params.conferenceId)
        .where('id', '=', params.id),
    ),
    /** Changes no row when the clientID is bound to somebody else. */
    bindClient: database.statement((params: Tables['clients'], db) =>
      db
        .insertInto('clients')
        .values({ sessionId: params.sessionId, client: params.client, participantId: params.participantId })
        .onConflict((conflict) =>
          conflict
            .columns(['sessionId', 'client'])
            .doUpdateSet((eb) => ({ participantId: eb.ref('excluded.participantId') }))
            .whereRef('clients.participantId', '=', 'excluded.participantId'),
        ),
    ),
  };
}

/** The span that numbered rows cover; throws when they do not follow each other. */
function spanOf(rows: readonly { readonly seq: number }[]): { from: number; to: number } | null {
  const first = rows[0];
  if (first === undefined) return null;
  const from = first.seq - 1;
  if (rows.some((row, index) => row.seq !== first.seq + index)) throw new Error('numbers must follow each other');
  return { from, to: from + rows.length };
}

/** The status to which the events lead, or null when they leave it. */
function statusAfter(events: readonly StoredEvent[]): ConferenceStatus | null {
  let status: ConferenceStatus | null = null;
  for (const { fact } of events) {
    if (fact.type === 'conference.opened') status = 'open';
    if (fact.type === 'conference.closed') status = 'closed';
  }
  return status;
}

function forgets({ effects }: CommitUnit): boolean {
  return effects.some(
    (effect) =>
      effect.type === 'scores.forget' ||
      effect.type === 'preparations.forget' ||
      (effect.type === 'preparation.put' && effect.items.length === 0),
  );
}

type Statements = ReturnType<typeof prepareCommit>;

interface Writing {
  readonly statements: Statements;
  readonly logs: SessionLogs;
}

function writeEvents(statements: Statements, { conferenceId, events }: CommitUnit): void {
  const span = spanOf(events);
  if (span === null) return;
  if (statements.advanceEvents.run({ id: conferenceId, ...span }) === 0) {
    throw new Error('the conference is unknown, or its next event number is taken');
  }
  for (const { fact, ...event } of events) {
    statements.addEvent.run({ ...event, conferenceId, factJson: JSON.stringify(fact) });
  }
  const status = statusAfter(events);
  if (status !== null) statements.setStatus.run({ id: conferenceId, status });
}

function writeUpdates({ statements, logs }: Writing, { conferenceId, updates }: CommitUnit): void {
  for (const [id, rows] of Map.groupBy(updates, (update) => update.sessionId)) {
    const span = spanOf(rows);
    if (span !== null && statements.advanceUpdates.run({ id, conferenceId, ...span }) === 0) {
      throw new Error('the session is not of this conference, or its next update number is taken');
    }
    const log = logs.of(id);
    for (const { seq, bytes } of rows) log.addUpdate.run({ seq, bytes, checksum: updateChecksum({ seq, bytes }) });
  }
}

function writeRest(statements: Statements, { conferenceId, clients, commands }: CommitUnit): void {
  for (const binding of clients) {
    if (statements.bindClient.run(binding) === 0) throw new Error('the clientID is bound to somebody else');
  }
  for (const { id, actor, seq, data } of commands) {
    const dataJson = data === null ? null : JSON.stringify(data);
    statements.addCommand.run({ conferenceId, id, actor, seq, dataJson });
  }
}

interface Parts extends EffectParts {
  readonly logs: SessionLogs;
  readonly log: Log;
}

/** The one way in which anything that happens in a conference is stored. */
export function openCommits(database: Database, { logs, log, ...parts }: Parts): Commits {
  const statements = prepareCommit(database);
  const effects = openEffects(database, parts);

  function write(unit: CommitUnit): void {
    writeEvents(statements, unit);
    for (const effect of unit.effects) effects.apply(unit.conferenceId, effect);
    writeUpdates({ statements, logs }, unit);
    writeRest(statements, unit);
  }

  /** The commit stands whether or not this succeeds; what fails now is made good when the store opens again. */
  function overwriteForgotten(): void {
    try {
      database.overwriteForgotten();
    } catch (error) {
      log.warn({ err: error }, 'what was forgotten is not yet overwritten on disk');
    }
  }

  return {
    async commit(units) {
      database.transaction(() => units.forEach(write));
      if (units.some(forgets)) overwriteForgotten();
    },
    async commandResult(conferenceId, id): Promise<CommandResult | null> {
      const row = statements.command.one({ conferenceId, id });
      if (row === null) return null;
      const { dataJson, ...result } = row;
      return { ...result, data: dataJson === null ? null : (JSON.parse(dataJson) as Record<string, string>) };
    },
  };
}
