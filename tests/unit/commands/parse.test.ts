import { COMMANDS, type CommandType, definitionOf, parseCommand } from '@samenspraak/shared/commands/registry.ts';
import { POLICY } from '@samenspraak/shared/policy/table.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JOINT } from './table.ts';

const TYPES = Object.keys(COMMANDS) as CommandType[];
const ENVELOPE = { id: '7f9c24e8-3b12-4fef-91e0-56a2d5a4f6b1', conferenceId: 'conference' };
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ...TYPES];

/** Anything that JSON can say, and what looks like a command but for its fields. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.record({
    id: fc.oneof(fc.constant(ENVELOPE.id), fc.jsonValue()),
    conferenceId: fc.oneof(fc.constant(ENVELOPE.conferenceId), fc.jsonValue()),
    type: fc.oneof(fc.constantFrom(...NAMES), fc.jsonValue()),
    sessionId: fc.oneof(fc.constant(JOINT), fc.jsonValue()),
    score: fc.oneof(fc.double(), fc.jsonValue()),
    stage: fc.jsonValue(),
  }),
);

describe('what comes over the wire', () => {
  test('[CMD-53] reading never throws, whatever comes', () => {
    fc.assert(
      fc.property(anything, (input) => void parseCommand(input)),
      { numRuns: 2_000 },
    );
    for (const input of [undefined, null, NaN, '', [], new Date(), new Map(), Symbol('x'), () => 1]) {
      expect(parseCommand(input)).toBeNull();
    }
  });

  test('[CMD-54] what is read is one of the known commands with fields of its schema and nothing else', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parseCommand(input);
        if (parsed === null) return;
        expect(TYPES).toContain(parsed.type);
        expect(definitionOf(parsed.type).schema.safeParse(parsed.fields).data).toEqual(parsed.fields);
      }),
      { numRuns: 2_000 },
    );
  });

  test('[CMD-55] what only the server may send is refused, however well it looks', () => {
    const inner = TYPES.filter((type) => definitionOf(type).wire === false);
    expect(inner.sort()).toEqual(['participant.invite', 'participant.join', 'participant.reissue']);
    const fields = { participantId: 'person-partner', name: 'A', role: 'partner', organisationId: null };
    const rest = { organisation: null, sessionIds: [JOINT], language: 'nl', clientOf: null };
    for (const type of inner) expect(parseCommand({ ...ENVELOPE, type, ...fields, ...rest })).toBeNull();
  });

  test('[CMD-56] a command without a number, a conference or a known type is refused', () => {
    const whole = { ...ENVELOPE, type: 'hand.raise', sessionId: JOINT };
    expect(parseCommand(whole)).toMatchObject({ type: 'hand.raise' });
    for (const part of ['id', 'conferenceId', 'type', 'sessionId']) {
      expect(parseCommand({ ...whole, [part]: undefined })).toBeNull();
    }
    for (const type of ['hand.wave', '__proto__', 'constructor']) expect(parseCommand({ ...whole, type })).toBeNull();
  });

  test('[CMD-57] fields that a command does not have are left behind', () => {
    const parsed = parseCommand({ ...ENVELOPE, type: 'hand.raise', sessionId: JOINT, by: 'person-partner', at: 'now' });
    expect(parsed?.fields).toEqual({ sessionId: JOINT });
  });

  test('[CMD-58] a score is a whole number from 1 to 10', () => {
    const base = { ...ENVELOPE, type: 'ballot.score', sessionId: JOINT, ballotId: 'ballot-one' };
    for (const score of [1, 10]) expect(parseCommand({ ...base, score })).not.toBeNull();
    for (const score of [0, 11, 5.5, -1, '5', null, Number.MAX_SAFE_INTEGER]) {
      expect(parseCommand({ ...base, score })).toBeNull();
    }
  });

  test('[CMD-59] every command stands in the table of rights', () => {
    for (const type of TYPES) expect(Object.hasOwn(POLICY, type), type).toBe(true);
  });
});
