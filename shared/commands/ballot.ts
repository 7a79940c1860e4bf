import * as z from 'zod/mini';
import {
  ballotKind,
  CONCERN_KINDS,
  type Dots,
  MOST_VOICES,
  SUB_QUESTIONS,
  type SubAnswers,
} from '../domain/ballots.ts';
import { type Refusal, refuse } from '../domain/errors.ts';
import { giverKey } from '../domain/givers.ts';
import { type BallotId, ballotId, cardId, type ParticipantId, type SessionId, sessionId } from '../domain/ids.ts';
import { isFamily, scoreGroup, VOICES, type Voice } from '../domain/roles.ts';
import { PHASE_OUTCOMES, type Phase, phaseAfter } from '../domain/stages.ts';
import { type Ballot, type Conference, type RevealedScore, type Score, withBallot } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, type RuleContext, sessionFor } from './define.ts';

export type BallotEvent =
  | {
      readonly type: 'ballot.opened';
      readonly sessionId: SessionId;
      readonly ballotId: BallotId;
      readonly question: string;
      readonly subject: string | null;
      readonly phase: Phase;
    }
  | {
      readonly type: 'ballot.scored';
      readonly sessionId: SessionId;
      readonly ballotId: BallotId;
      readonly participantId: ParticipantId;
      readonly voice: Voice | null;
      /** Not there in what was written down before there were names. */
      readonly voiceOf?: string;
    }
  | {
      readonly type: 'ballot.revealed';
      readonly sessionId: SessionId;
      readonly ballotId: BallotId;
      readonly scores: readonly RevealedScore[];
    }
  | { readonly type: 'ballot.reopened' | 'ballot.closed'; readonly sessionId: SessionId; readonly ballotId: BallotId };

type Fields = { sessionId: SessionId; ballotId: BallotId };
const schema = z.object({ sessionId, ballotId });

const grounds = z.optional(z.string().check(z.trim(), z.maxLength(2_000)));
const voice = z.optional(z.enum(VOICES));
const voiceOf = z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60)));
const answers = z.optional(z.partialRecord(z.enum(SUB_QUESTIONS), z.string().check(z.trim(), z.maxLength(1_000))));

/** The ballot when it belongs to a session of the actor; otherwise it does not exist for them. */
export function ballotFor(conference: Conference, fields: Fields, context: RuleContext): Ballot | null {
  if (sessionFor(conference, fields.sessionId, context) === null) return null;
  const ballot = conference.ballots.get(fields.ballotId);
  return ballot?.sessionId === fields.sessionId ? ballot : null;
}

/** The scores as they enter the document, of who is still at this table: with their group, in an order that says nothing of when they were given. */
function revealed(conference: Conference, ballot: Ballot, scores: readonly Score[]): RevealedScore[] {
  return scores
    .flatMap((score) => {
      const person = conference.people.get(score.participantId);
      const isThere = person?.participation !== 'removed' && person?.sessionIds.includes(ballot.sessionId);
      const role = isThere === true ? person?.role : undefined;
      return role === undefined ? [] : [{ ...score, group: scoreGroup(role, score.voice) }];
    })
    .sort((a, b) => a.score - b.score || (giverKey(a) < giverKey(b) ? -1 : 1));
}

/** For whom somebody answers besides themselves, and by which name this table knows them. */
interface Lent {
  readonly voice?: Voice | undefined;
  readonly voiceOf?: string | undefined;
}

/** A name says of whom the voice is; without a voice there is nobody whom it could name. */
const namesAVoice = z.refine<Lent>(({ voice, voiceOf }) => voiceOf === undefined || voice !== undefined);

/** Whether the actor answers this question for as many others as one may, and this is one more. */
function isOneTooMany({ scored }: Ballot, answer: Score): boolean {
  const lent = scored.filter((one) => one.participantId === answer.participantId && one.voice !== null);
  if (answer.voice === null || lent.length < MOST_VOICES) return false;
  return !lent.some((one) => giverKey(one) === giverKey(answer));
}

interface Given extends Lent {
  readonly score: number;
  readonly choice: string | null;
  readonly grounds: string | undefined;
  readonly answers?: SubAnswers | undefined;
  readonly dots?: Dots;
}

/** What follows from an answer: that it was given, and beside it, for nobody to see, what it was. */
export function given(ballot: Ballot, { actor }: RuleContext, answer: Given) {
  const { score, choice, grounds = '', answers = {}, voice = null, voiceOf = '', dots } = answer;
  const { id: ballotId, sessionId, round } = ballot;
  const giver = { participantId: actor.id, voice, voiceOf };
  const kept: Score = { ...giver, round, score, choice, grounds, answers, ...(dots !== undefined && { dots }) };
  if (isOneTooMany(ballot, kept)) return refuse('ballot.tooManyVoices');
  return decided<BallotEvent>([{ type: 'ballot.scored', sessionId, ballotId, ...giver }], {
    effects: [{ type: 'score.put', sessionId, ballotId, score: kept }],
  });
}

type Chosen = Lent & { readonly choice: string };

/** Why this cannot be chosen in this ballot, or null. */
function unfit(ballot: Ballot, { choice, voice }: Chosen, context: RuleContext): Refusal | null {
  switch (ballotKind(ballot.question)) {
    case 'scale':
      return refuse('ballot.otherAnswer');
    case 'phaseOutcome': {
      const outcome = PHASE_OUTCOMES.find((one) => one === choice);
      return outcome === undefined || phaseAfter(ballot.phase, outcome) === null ? refuse('phase.none') : null;
    }
    case 'ideaWeight': {
      // Whoever lays dots does not choose one: the family's own first choice stands apart.
      if (!isFamily(context.actor.role) && voice === undefined) return refuse('ballot.otherAnswer');
      const id = cardId.safeParse(choice);
      return id.success && context.card(ballot.sessionId, id.data)?.kind === 'idea' ? null : refuse('card.unknown');
    }
    case 'biggestConcern': {
      const id = cardId.safeParse(choice);
      const card = id.success ? context.card(ballot.sessionId, id.data) : null;
      return card === null || !CONCERN_KINDS.includes(card.kind) ? refuse('card.unknown') : null;
    }
  }
}

export const ballotCommands = {
  /** Asks everybody for a number; one scaling question at a time in a session. */
  'ballot.open': command<{ sessionId: SessionId; question: string; subject?: string | undefined }, BallotEvent>({
    schema: z.object({
      sessionId,
      question: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
      subject: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
    }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const open = [...conference.ballots.values()].some(
        (one) => one.sessionId === session.id && one.state !== 'closed',
      );
      if (open) return refuse('ballot.alreadyOpen');
      if (fields.question === 'ideaWeight' && !session.lanes.includes('weigh')) return refuse('lane.closed');
      const id = ballotId.parse(context.newId());
      const { question, subject = null } = fields;
      const opened = { type: 'ballot.opened', sessionId: session.id, ballotId: id, question, subject } as const;
      return decided([{ ...opened, phase: session.phase }], { data: { ballotId: id } });
    },
  }),
  /** A secret choice of one of several, in the place of a number; choosing again replaces it. */
  'ballot.pick': command<Fields & Lent & { choice: string; grounds?: string | undefined }, BallotEvent>({
    schema: z
      .extend(schema, { choice: z.string().check(z.minLength(1), z.maxLength(80)), grounds, voice, voiceOf })
      .check(namesAVoice),
    target: ({ voice = null, voiceOf }) => ({ voice, voiceOf }),
    rule(conference, fields, context) {
      const ballot = ballotFor(conference, fields, context);
      if (ballot === null) return refuse('ballot.unknown');
      if (ballot.state !== 'open') return refuse('ballot.notOpen');
      const refusal = unfit(ballot, fields, context);
      if (refusal !== null) return refusal;
      const { choice, grounds, voice, voiceOf } = fields;
      return given(ballot, context, { score: 0, choice, grounds, voice, voiceOf });
    },
  }),
  /** A secret score; giving it again before the reveal replaces it, and shows nothing new to anybody. */
  'ballot.score': command<
    Fields & Lent & { score: number; grounds?: string | undefined; answers?: SubAnswers | undefined },
    BallotEvent
  >({
    schema: z
      .extend(schema, { score: z.int().check(z.gte(1), z.lte(10)), grounds, answers, voice, voiceOf })
      .check(namesAVoice),
    target: ({ voice = null, voiceOf }) => ({ voice, voiceOf }),
    rule(conference, fields, context) {
      const ballot = ballotFor(conference, fields, context);
      if (ballot === null) return refuse('ballot.unknown');
      if (ballot.state !== 'open') return refuse('ballot.notOpen');
      if (ballotKind(ballot.question) !== 'scale') return refuse('ballot.otherAnswer');
      const { score, grounds, answers, voice, voiceOf } = fields;
      return given(ballot, context, { score, choice: null, grounds, answers, voice, voiceOf });
    },
  }),
  'ballot.reveal': command<Fields, BallotEvent>({
    schema,
    reads: 'scores',
    rule(conference, fields, context) {
      const ballot = ballotFor(conference, fields, context);
      if (ballot === null) return refuse('ballot.unknown');
      if (ballot.state === 'revealed') return NOTHING_TO_DO;
      if (ballot.state === 'closed') return refuse('ballot.notOpen');
      const scores = revealed(
        conference,
        ballot,
        context.scores.filter((score) => score.round === ballot.round),
      );
      if (scores.length === 0) return refuse('ballot.noScores');
      return decided([{ type: 'ballot.revealed', sessionId: ballot.sessionId, ballotId: ballot.id, scores }]);
    },
  }),
  /** A second round, shown beside the first. */
  'ballot.again': command<Fields, BallotEvent>({
    schema,
    rule(conference, fields, context) {
      const ballot = ballotFor(conference, fields, context);
      if (ballot === null) return refuse('ballot.unknown');
      if (ballot.state === 'open') return NOTHING_TO_DO;
      if (ballot.state === 'closed') return refuse('ballot.notOpen');
      return decided([{ type: 'ballot.reopened', sessionId: ballot.sessionId, ballotId: ballot.id }]);
    },
  }),
  /** Ends the question. Scores that were never revealed are forgotten, not kept. */
  'ballot.close': command<Fields, BallotEvent>({
    schema,
    rule(conference, fields, context) {
      const ballot = ballotFor(conference, fields, context);
      if (ballot === null) return refuse('ballot.unknown');
      if (ballot.state === 'closed') return NOTHING_TO_DO;
      return decided([{ type: 'ballot.closed', sessionId: ballot.sessionId, ballotId: ballot.id }], {
        effects: [{ type: 'scores.forget', ballotId: ballot.id }],
      });
    },
  }),
};

function open(conference: Conference, event: BallotEvent & { type: 'ballot.opened' }): Conference {
  const { ballotId: id, sessionId: session, question, subject, phase } = event;
  const ballot: Ballot = {
    id,
    sessionId: session,
    question,
    subject,
    phase,
    state: 'open',
    round: 1,
    scored: [],
    revealed: [],
  };
  return { ...conference, ballots: new Map(conference.ballots).set(id, ballot) };
}

function score(conference: Conference, event: BallotEvent & { type: 'ballot.scored' }): Conference {
  const scored = conference.ballots.get(event.ballotId)?.scored ?? [];
  const { participantId, voice, voiceOf = '' } = event;
  const giver = { participantId, voice, voiceOf };
  if (scored.some((one) => giverKey(one) === giverKey(giver))) return conference;
  return withBallot(conference, event.ballotId, { scored: [...scored, giver] });
}

function reveal(conference: Conference, event: BallotEvent & { type: 'ballot.revealed' }): Conference {
  const before = conference.ballots.get(event.ballotId)?.revealed ?? [];
  // What was written down before there were choices, questions beside the number and names says nothing of them.
  const scores = event.scores.map((one) => ({
    ...one,
    voiceOf: one.voiceOf ?? '',
    choice: one.choice ?? null,
    answers: one.answers ?? {},
  }));
  return withBallot(conference, event.ballotId, { state: 'revealed', revealed: [...before, scores] });
}

function reopen(
  conference: Conference,
  event: BallotEvent & { type: 'ballot.reopened' | 'ballot.closed' },
): Conference {
  const round = conference.ballots.get(event.ballotId)?.round ?? 0;
  return withBallot(conference, event.ballotId, { state: 'open', round: round + 1, scored: [] });
}

export const ballotFacts = {
  'ballot.opened': open,
  'ballot.scored': score,
  'ballot.revealed': reveal,
  'ballot.reopened': reopen,
  'ballot.closed': (conference: Conference, event: BallotEvent) =>
    withBallot(conference, event.ballotId, { state: 'closed' }),
};
