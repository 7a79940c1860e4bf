import { placeOf } from '@samenspraak/client/live/place.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { divideTime } from '@samenspraak/shared/domain/budget.ts';
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
  };
}

describe('where the meeting is, for the policy', () => {
  test('[LIVE-10] before the document has arrived it is nowhere', () => {
    expect(placeOf(null, AT)).toEqual({ place: NOWHERE, until: null });
  });

  test('[LIVE-11] a stage that was just left takes last words until its grace ends', () => {
    const until = new Date(AT + 60_000).toISOString();
    const here = meeting({ stage: 'picture', until });
    expect(placeOf(here, AT)).toMatchObject({ place: { stage: 'scale', leaving: 'picture' }, until: AT + 60_000 });
    expect(placeOf(here, AT + 60_000)).toMatchObject({ place: { stage: 'scale', leaving: null }, until: null });
  });
});
