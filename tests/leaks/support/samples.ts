import { randomBytes, randomUUID } from 'node:crypto';
import { COMMANDS, type CommandType, definitionOf } from '@samenspraak/shared/commands/registry.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';

/** Ids by the name of the field or parameter in which they are asked for. */
export type Ids = Readonly<Record<string, string>>;

function perStage(value: number): Readonly<Record<string, number>> {
  return Object.fromEntries(STAGES.map((stage) => [stage, value]));
}

/** What a field is filled with that asks for no id. Words that nobody is looking for. */
const PLAIN: Readonly<Record<string, unknown>> = {
  ...{ name: 'proef', email: 'proef@example.org', password: 'een verkeerd wachtwoord', token: 'proef'.repeat(9) },
  ...{ reference: 'proef', purpose: 'proef', task: 'proef', can: 'proef', cannot: 'proef', mandate: 'proef' },
  ...{ expectedAt: '2091-01-01T10:30:00.000Z', backAt: '2091-01-01T11:00:00.000Z' },
  ...{ startsAt: '2091-01-01T10:00:00.000Z', plannedMinutes: 60, clients: true, prosecutor: false },
  ...{ stage: 'picture', promptId: 'proef', outcome: 'stay', why: 'proef', lane: 'commit', state: 'done' },
  ...{ question: 'proef', score: 5, grounds: 'proef', apart: true, kind: 'focus', phase: 'recovery', track: 'mda' },
  ...{
    role: 'expert',
    covenant: true,
    type: 'hand.raise',
    seen: 'proef',
    secondsPerTurn: 60,
    minutes: perStage(9),
    shares: perStage(2),
  },
  ...{ notes: 'proef', words: 'proef', everywhere: false },
  ...{ items: [{ kind: 'strength', text: 'proef' }], answers: { severity: 'proef' }, guide: {} },
  prompts: [{ id: 'own.proef-proef', own: { ask: 'proef', followUps: [], client: null, step: null } }],
};

/** What one command fills otherwise than the others. */
const OWN: { readonly [Type in CommandType]?: Readonly<Record<string, unknown>> } = {
  'agreement.change': { words: { what: 'proef', why: 'proef', ifNotKept: 'proef' } },
  'agreement.answer': { answer: 'kept' },
  'phase.decide': { from: 'immediateSafety' },
};

/** A value for one field: an id when it asks for one, also within a list. */
function fieldValue(name: string, ids: Ids): unknown {
  if (name === 'id') return randomUUID();
  if (name === 'dots') return { [ids.cardId ?? 'nothing']: 1 };
  // whoever asks meets nobody who could be named here
  if (name === 'to') return ids.to ?? 'nobody-of-this-house';
  if (name === 'from') return ids.from ?? ids.sessionId;
  if (name in ids) return ids[name];
  const one = name.endsWith('Ids') ? ids[name.slice(0, -1)] : undefined;
  if (one !== undefined) return [one];
  if (name === 'otherId' || name === 'clientOf') return ids.participantId;
  if (name === 'apartFrom') return [ids.participantId];
  if (name === 'choice') return ids.cardId ?? 'stay';
  if (name === 'toSessionId') return ids.toSessionId ?? ids.sessionId;
  return PLAIN[name];
}

const ID_FIELDS = ['sessionId', 'cardId', 'participantId', 'ballotId', 'agreementId'];
const FIELDS = [
  ...Object.keys(PLAIN),
  ...ID_FIELDS,
  ...['organisationId', 'sessionIds', 'participantIds', 'otherId', 'clientOf', 'toSessionId', 'choice'],
  ...['cardIds', 'ballotIds', 'agreementIds', 'dots', 'to', 'from'],
];

/** All fields that any command asks for, as this one wants them; what a command does not know it passes over. */
export function commandFields(type: CommandType, ids: Ids): Record<string, unknown> {
  return { ...Object.fromEntries(FIELDS.map((name) => [name, fieldValue(name, ids)])), ...OWN[type] };
}

/** The commands that people may send. */
export function wireCommands(): CommandType[] {
  return (Object.keys(COMMANDS) as CommandType[]).filter((type) => definitionOf(type).wire !== false);
}

/** Whether a command names a card, a ballot, an agreement, a person or another session, besides a session. */
export function isAboutThings(type: CommandType): boolean {
  return THINGS.some((thing) => {
    const { [thing]: _, ...others } = commandFields(type, SOME);
    return !fits(type, others);
  });
}

const THINGS: readonly string[] = [
  ...['cardId', 'ballotId', 'agreementId', 'cardIds', 'ballotIds', 'agreementIds', 'dots', 'from', 'to'],
];

function fits(type: CommandType, fields: Readonly<Record<string, unknown>>): boolean {
  return definitionOf(type).schema.safeParse(fields).success;
}

/** Commands of which this file fills no field: each one new needs its fields above. */
export function unknownCommands(): CommandType[] {
  return wireCommands().filter((type) => !fits(type, commandFields(type, SOME)));
}

const SOME: Ids = Object.fromEntries(ID_FIELDS.map((name) => [name, 'an-id-of-nothing']));

/** An id of nothing. */
export function unreal(): string {
  return randomBytes(16).toString('base64url');
}

/** Ids of nothing, by the name of the field or parameter. */
export const UNREAL: Ids = Object.fromEntries(
  [
    'conferenceId',
    'caseId',
    'sessionId',
    'participantId',
    'cardId',
    'ballotId',
    'agreementId',
    'organisationId',
    'token',
    'to',
    'from',
  ].map((name) => [name, unreal()]),
);

/** The part of OpenAPI that a body is described with. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
}

/** A body that fits a schema, as far as names and types tell. */
export function bodyFor(schema: Schema, ids: Ids, name = ''): unknown {
  const value = fieldValue(name, ids);
  if (value !== undefined) return value;
  if (schema.properties !== undefined) {
    return Object.fromEntries(
      Object.entries(schema.properties).flatMap(([key, one]) => {
        const filled = bodyFor(one, ids, key);
        return filled === undefined ? [] : [[key, filled]];
      }),
    );
  }
  if (schema.items !== undefined) return [bodyFor(schema.items, ids)];
  return schema.enum?.[0];
}
