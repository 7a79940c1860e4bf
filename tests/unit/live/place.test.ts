import { placeOf } from '@samenspraak/client/live/place.ts';
import type { MeetingView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import { divideTime } from '@samenspraak/shared/domain/budget.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { NOWHERE } from '@samenspraak/shared/policy/actors.ts';
import { describe, expect, test } from 'vitest';

const AT = Date.parse('2026-11-23T10:00:00Z');

function meeting(left: MeetingView['left']): MeetingView {
  const budget = divideTime(90);
  return {
    status: 'running',
    away: false,
    stage: 'scale',
    step: null,
    phase: 'immediateSafety',
    decided: null,
    litPrompt: null,
    lane: null,
    lanes: [],
    left,
    budget,
    spent: budget,
    clockSince: null,
    timeoutSince: null,
    helpSince: null,
    hands: [],
    round: null,
    guide: {},
    top: [],
    trend: [],
    priority: [],
    carriedAt: null,
    coordinator: null,
  };
}

describe('where the meeting is, for the policy', () => {
  test('[LIVE-10] before the document has arrived it is nowhere', () => {
    expect(placeOf({ meeting: null, roster: [] }, AT)).toEqual({ place: NOWHERE, until: null });
  });

  test('[LIVE-43] it knows the clients of this session, and who of them was let in, here at this moment or not', () => {
    const entry = { participantId: 'p' as ParticipantId, organisation: null, organisationId: null, clientOf: null };
    const person = (name: string, rest: Partial<RosterEntry>): RosterEntry => ({
      ...{ ...entry, name, role: 'client', present: false, waiting: false, joined: true },
      ...rest,
    });
    const roster = [
      person('Marleen', {}),
      person('Wim', { waiting: true }),
      person('Anna', { joined: false }),
      person('Jo', { role: 'confidant' }),
    ];
    expect(placeOf({ meeting: meeting(null), roster }, AT).place.clients).toEqual([
      { name: 'Marleen', admitted: true },
      { name: 'Wim', admitted: false },
      { name: 'Anna', admitted: false },
    ]);
  });

  test('[LIVE-11] a stage that was just left takes last words until its grace ends', () => {
    const until = new Date(AT + 60_000).toISOString();
    const here = meeting({ stage: 'picture', until });
    expect(placeOf({ meeting: here, roster: [] }, AT)).toMatchObject({
      place: { stage: 'scale', leaving: 'picture' },
      until: AT + 60_000,
    });
    expect(placeOf({ meeting: here, roster: [] }, AT + 60_000)).toMatchObject({
      place: { stage: 'scale', leaving: null },
      until: null,
    });
  });

  test('[LIVE-11] of a table that went on twice both stages take last words, each until its own grace ends', () => {
    const at = (seconds: number) => new Date(AT + seconds * 1000).toISOString();
    const leftEarlier = [{ stage: 'picture', until: at(20) }] as const;
    const here = { ...meeting({ stage: 'scale', until: at(60) }), leftEarlier, stage: 'judgement' as const };
    const both = { leaving: 'scale', leavingEarlier: ['picture'] };
    expect(placeOf({ meeting: here, roster: [] }, AT)).toMatchObject({ place: both, until: AT + 20_000 });
    const later = placeOf({ meeting: here, roster: [] }, AT + 20_000);
    expect(later).toMatchObject({ place: { leaving: 'scale' }, until: AT + 60_000 });
    expect(later.place.leavingEarlier).toBeUndefined();
  });
});
