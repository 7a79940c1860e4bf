import type { CommandType, Intent } from '@samenspraak/shared/commands/registry.ts';
import { COMMANDS } from '@samenspraak/shared/commands/registry.ts';
import { AGREEMENT_STATES, KEPT_ANSWERS } from '@samenspraak/shared/domain/agreements.ts';
import { agreementId, ballotId } from '@samenspraak/shared/domain/ids.ts';
import { ROLES, VOICES } from '@samenspraak/shared/domain/roles.ts';
import { LANES, PHASE_OUTCOMES, PHASES, STAGES, STEPS } from '@samenspraak/shared/domain/stages.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';
import fc from 'fast-check';
import { AS_IT_IS, card, FAMILY, JOINT, PROSECUTION, second, type Table } from './table.ts';

/** One drawn command, before it is known on what table it falls: numbers that choose among what is there. */
export interface Draw {
  readonly type: CommandType;
  /** Chooses the actor; a chair acts half of the time, else hardly anything would be led. */
  readonly actor: number;
  readonly seconds: number;
  readonly choices: readonly [number, number, number];
}

const TYPES = (Object.keys(COMMANDS) as CommandType[]).filter((type) => type !== 'conference.close');
const BALLOT_TYPES = TYPES.filter((type) => type.startsWith('ballot.'));

/** Questions are asked often, because it takes several commands on the same one to get anywhere. */
export const draws: fc.Arbitrary<Draw> = fc.record({
  type: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...TYPES) },
    { weight: 1, arbitrary: fc.constantFrom(...BALLOT_TYPES) },
  ),
  actor: fc.nat(39),
  seconds: fc.integer({ min: -5, max: 120 }),
  choices: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
});

/** Names come back now and then, as people do, and are not written alike each time. */
const NAMES = ['New', ' new', 'Other', 'OTHER ', 'Somebody else'];

function pick<Value, Otherwise>(values: readonly Value[], choice: number, otherwise: Otherwise): Value | Otherwise {
  return values[choice % Math.max(1, values.length)] ?? otherwise;
}

/** Questions of the guide in another order, one left out, and one of our own. */
function arranged(b: number, c: number) {
  if (c % 5 === 0) return null;
  const here = PROMPTS.filter(
    ({ stage, phases }) => stage === pick(STAGES, b, 'before') && phases.includes(pick(PHASES, c, 'recovery')),
  );
  const own = { id: `own.question-${b}`, own: { ask: 'And this?', followUps: [], client: null, step: null } };
  return [
    ...here
      .slice(c % 2)
      .reverse()
      .map(({ id }) => ({ id, own: null })),
    own,
  ];
}

/** What is planned of a session, and when it is expected: each of it now and then. */
function planOf({ choices: [a, b, c] }: Draw) {
  const at = (minutes: number) => second(minutes * 60);
  return {
    startsAt: c % 3 === 0 ? at(a) : undefined,
    plannedMinutes: b % 3 === 0 ? 7 + c : undefined,
    videoUrl: a % 5 === 0 ? `https://video.example/${b % 3}` : undefined,
    expectedAt: a % 3 === 0 ? (b % 3 === 0 ? null : at(b)) : undefined,
    backAt: b % 2 === 0 ? at(c) : undefined,
  };
}

const NAMES_NO_SESSION = /^(agreement\.(update|change|answer)|coordinator\..*)$/;

/** What is worded otherwise of an agreement; now and then nothing. */
function rewordedBy({ choices: [a, b] }: Draw) {
  return { what: a % 4 === 0 ? undefined : `reworded ${b}`, load: b % 2 === 0 ? ('heavy' as const) : undefined };
}

/** The command that a draw means on this table. */
export function intentOf(table: Table, draw: Draw): Intent {
  const [a, b, c] = draw.choices;
  const { conference } = table;
  const ballot = pick([...conference.ballots.values()].reverse(), b % 3, null);
  const drawn = pick([JOINT, JOINT, FAMILY, PROSECUTION, ...conference.sessions.keys()], a, JOINT);
  const sessionId = ballot !== null && /^ballot\.(?!open)/.test(draw.type) ? ballot.sessionId : drawn;
  const everybody = [...conference.people.values()];
  const asked = draw.type === 'participant.keepApart' ? everybody.filter(({ role }) => role === 'client') : everybody;
  const people = asked.map(({ id }) => id);
  const session = conference.sessions.get(sessionId);
  const former = pick(table.former, b, null);
  const prompts = session === undefined ? [] : promptsAt(session).map(({ id }) => id);
  const fields = {
    sessionId,
    seen: AS_IT_IS,
    toSessionId: pick([...conference.sessions.keys()], c, FAMILY),
    participantId: pick(people, b, people[0]),
    otherId: pick(people, c, people[0]),
    apart: a % 4 !== 0,
    ...planOf(draw),
    participantIds: [pick(people, b, people[0]), pick(people, c, people[0])],
    clients: a % 2 === 0,
    prosecutor: b % 3 === 0,
    stage: pick(STAGES, b, 'before'),
    step: c % 3 === 0 ? pick(STEPS, c, 'brainstorm') : undefined,
    lane: pick(LANES, b, 'brainstorm'),
    promptId: c % 5 === 0 ? null : pick(prompts, b, 'no-such-prompt'),
    outcome: pick(PHASE_OUTCOMES, b, 'stay'),
    why: 'because',
    question: pick(['immediateSafety', 'biggestConcern', 'phaseOutcome', 'ideaWeight'], c, 'recovery'),
    ballotId: ballot?.id ?? ballotId.parse('ballot-none'),
    score: 1 + (c % 10),
    choice:
      ballot?.question === 'phaseOutcome' || b % 9 === 0 ? pick(PHASE_OUTCOMES, c, 'stay') : card(`${(c % 3) * 4}`),
    answers: c % 3 === 0 ? { likelihood: `small ${a}.${b}` } : undefined,
    secondsPerTurn: c % 3 === 0 ? 90 : undefined,
    minutes: Object.fromEntries(STAGES.map((stage, index) => [stage, (b + index * c) % 40])),
    phase: pick(PHASES, c, 'recovery'),
    prompts: arranged(b, c),
    items: c % 4 === 0 ? [] : [{ kind: 'strength', text: `brought ${b}` }],
    cardIds:
      draw.type === 'picture.carry' ? (former?.cards ?? []).slice(c % 2).map((one) => one.id) : [card(`${b % 12}`)],
    ballotIds: table.earlier.slice(b % 2, c % 4).map(({ point }) => point.ballotId),
    agreed: table.earlier.slice(b % 3, c % 3).map(({ point }) => ({ ballotId: point.ballotId, group: 'family' })),
    grounds: `seen ${a}.${b}.${c}`,
    voice: c % 4 === 0 || (draw.type === 'agreement.answer' && a % 2 === 0) ? pick(VOICES, b, 'child') : undefined,
    voiceOf: c % 8 === 0 ? pick(['Sem', 'kind 2'], a, 'Sem') : undefined,
    cardId: card(`${b % 12}`),
    agreementId: pick([...conference.agreements.keys()], b, agreementId.parse('agreement-none')),
    state: pick(AGREEMENT_STATES, c, 'open'),
    words: draw.type === 'agreement.change' ? rewordedBy(draw) : 'as we saw it',
    everywhere: c % 2 === 0 ? true : undefined,
    again: c % 3 === 0 ? true : undefined,
    dots: { [card(`${b % 12}`)]: 1 + (c % 4), [card(`${a % 12}`)]: 1 + (b % 3) },
    answer: pick(KEPT_ANSWERS, c, 'kept'),
    to: pick(people, b, people[0]),
    notes: `begun ${a}`,
    from: draw.type.endsWith('.carry') ? (former?.sessionId ?? JOINT) : undefined,
    agreementIds: former === null ? [] : former.agreements.slice(0, 1 + (c % 3)).map((one) => one.id),
    name: pick(NAMES, a, 'New'),
    role: pick(ROLES, b, 'partner'),
    organisationId: null,
    organisation: null,
    sessionIds: c % 2 === 0 ? [sessionId] : [JOINT, sessionId],
    language: 'nl',
    clientOf: c % 3 === 0 ? pick(people, c, null) : null,
    apartFrom: c % 7 === 0 ? [pick(people, b, people[0])] : [],
  };
  const named = NAMES_NO_SESSION.test(draw.type) ? { ...fields, sessionId: undefined } : fields;
  return { type: draw.type, ...named } as unknown as Intent;
}

/** Who acts: a chair in every second draw, else anybody; whether something was kept is mostly said by who may. */
export function actorOf(table: Table, draw: Draw): string {
  if (draw.type === 'agreement.answer' && draw.actor % 8 > 0)
    return pick(['manager', 'client', 'confidant'], draw.actor, 'manager');
  const names = [...table.conference.people.keys()].map((one) => one.replace('person-', ''));
  return draw.actor % 2 === 0 ? 'chair' : pick(names, draw.actor >> 1, 'chair');
}
