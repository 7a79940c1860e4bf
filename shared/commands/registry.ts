import * as z from 'zod/mini';
import { type CommandId, type ConferenceId, commandId, conferenceId } from '../domain/ids.ts';
import type { Action } from '../policy/table.ts';
import { type AgreementEvent, agreementCommands, agreementFacts } from './agreement.ts';
import { type AgreementChangeEvent, agreementChangeCommands, agreementChangeFacts } from './agreement-change.ts';
import { type BallotEvent, ballotCommands, ballotFacts } from './ballot.ts';
import { type BudgetEvent, budgetCommands, budgetFacts } from './budget.ts';
import { type CardEvent, cardCommands, cardFacts } from './card.ts';
import { type CarryEvent, carryCommands, carryFacts } from './carry.ts';
import { type ConcernEvent, concernCommands, concernFacts } from './concern.ts';
import { type ConferenceEvent, conferenceCommands, conferenceFacts } from './conference.ts';
import type { Conference } from './conference-state.ts';
import { type CoordinatorEvent, coordinatorCommands, coordinatorFacts } from './coordinator.ts';
import type { CommandDefinition } from './define.ts';
import { dotsCommands } from './dots.ts';
import { type GuideEvent, guideCommands, guideFacts } from './guide.ts';
import { type ParticipantEvent, participantCommands, participantFacts } from './participant.ts';
import { type PreparationEvent, preparationCommands, preparationFacts } from './preparation.ts';
import { type PriorityEvent, priorityCommands, priorityFacts } from './priority.ts';
import { type SeatingEvent, seatingCommands, seatingFacts } from './seating.ts';
import { type SessionEvent, sessionCommands, sessionFacts } from './session.ts';
import { type SessionPlanEvent, sessionPlanCommands, sessionPlanFacts } from './session-plan.ts';
import { type StageEvent, stageCommands, stageFacts } from './stage.ts';
import { type TimeoutEvent, timeoutCommands, timeoutFacts } from './timeout.ts';
import { type TrendEvent, trendCommands, trendFacts } from './trend.ts';
import { type TurnEvent, turnCommands, turnFacts } from './turn.ts';

/** Every fact that can follow from a command. */
export type Fact =
  | AgreementEvent
  | AgreementChangeEvent
  | BallotEvent
  | BudgetEvent
  | CardEvent
  | CarryEvent
  | ConcernEvent
  | ConferenceEvent
  | CoordinatorEvent
  | GuideEvent
  | ParticipantEvent
  | PreparationEvent
  | PriorityEvent
  | SeatingEvent
  | SessionEvent
  | SessionPlanEvent
  | StageEvent
  | TimeoutEvent
  | TrendEvent
  | TurnEvent;

/** Every command: the runner, the wire, the audit and the docs go through this list and know no command by name. */
export const COMMANDS = {
  ...conferenceCommands,
  ...participantCommands,
  ...seatingCommands,
  ...sessionCommands,
  ...sessionPlanCommands,
  ...stageCommands,
  ...turnCommands,
  ...timeoutCommands,
  ...guideCommands,
  ...budgetCommands,
  ...preparationCommands,
  ...ballotCommands,
  ...dotsCommands,
  ...concernCommands,
  ...trendCommands,
  ...cardCommands,
  ...priorityCommands,
  ...agreementCommands,
  ...agreementChangeCommands,
  ...coordinatorCommands,
  ...carryCommands,
} as const satisfies { [type in Action]?: unknown };
export type CommandType = keyof typeof COMMANDS;

type FieldsOf<Type extends CommandType> =
  (typeof COMMANDS)[Type] extends CommandDefinition<infer Fields, never>
    ? Fields
    : z.infer<(typeof COMMANDS)[Type]['schema']>;

/** A command without its envelope: what a component says when something is pressed. */
export type Intent = { [Type in CommandType]: { readonly type: Type } & FieldsOf<Type> }[CommandType];

interface Envelope {
  readonly id: CommandId;
  readonly conferenceId: ConferenceId;
  readonly type: CommandType;
}

const envelope = z.object({ id: commandId, conferenceId, type: z.string() });

/** The definition of a command type, seen alike for all of them. */
export function definitionOf(type: CommandType): CommandDefinition<Intent, Fact> {
  return COMMANDS[type] as unknown as CommandDefinition<Intent, Fact>;
}

function isCommandType(type: string): type is CommandType {
  return Object.hasOwn(COMMANDS, type);
}

export interface ParsedCommand extends Envelope {
  readonly fields: Intent;
}

/** Reads what came over the wire; null when it is no command that people may send. */
export function parseCommand(input: unknown): ParsedCommand | null {
  const head = envelope.safeParse(input);
  if (!head.success || !isCommandType(head.data.type)) return null;
  const definition = definitionOf(head.data.type);
  if (definition.wire === false) return null;
  const fields = definition.schema.safeParse(input);
  return fields.success ? { ...head.data, type: head.data.type, fields: fields.data } : null;
}

type Fold = (conference: Conference, fact: Fact, at: string) => Conference;

const FACTS = {
  ...conferenceFacts,
  ...participantFacts,
  ...seatingFacts,
  ...sessionFacts,
  ...sessionPlanFacts,
  ...stageFacts,
  ...turnFacts,
  ...timeoutFacts,
  ...guideFacts,
  ...budgetFacts,
  ...preparationFacts,
  ...ballotFacts,
  ...concernFacts,
  ...trendFacts,
  ...cardFacts,
  ...priorityFacts,
  ...agreementFacts,
  ...agreementChangeFacts,
  ...coordinatorFacts,
  ...carryFacts,
} satisfies { [type in Fact['type']]: unknown };

/** The conference after one more fact, decided at `at` (ISO 8601). Pure: loading is folding all of them. */
export function fold(conference: Conference, fact: Fact, at: string): Conference {
  const step = FACTS[fact.type] as Fold;
  return { ...step(conference, fact, at), seq: conference.seq + 1 };
}
