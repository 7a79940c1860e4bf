import { agreementFrom, isAnswerable } from '@samenspraak/client/features/funnel/agreement-draft.ts';
import { ideasByLane, isLeft, isWeighed, laneState, otherLanes } from '@samenspraak/client/features/funnel/lanes.ts';
import { missingOf } from '@samenspraak/shared/commands/agreement.ts';
import { fieldAccepts } from '@samenspraak/shared/document/card-fields.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';

const idea: CardSnapshot = {
  id: 'card-idea' as CardId,
  kind: 'idea',
  author: 'person-01' as ParticipantId,
  text: 'Logeerplek bij oma',
  lane: 'weigh',
  about: 'kind 1',
  load: 'light',
  term: 'short',
};

describe('the lanes of the funnel', () => {
  it('[FUNNEL-1] a lane is where the table is, was opened before, or waits for the chair', () => {
    const meeting = { lane: 'weigh', lanes: ['brainstorm', 'weigh'] } as const;
    expect(laneState('weigh', meeting)).toBe('now');
    expect(laneState('brainstorm', meeting)).toBe('opened');
    expect(laneState('commit', meeting)).toBe('closed');
  });

  it('[FUNNEL-2] an idea without a lane was just thought of', () => {
    const { lane: _, ...fresh } = idea;
    const { standing } = ideasByLane([fresh, idea, { ...idea, kind: 'concern' }], new Map());
    expect(standing.brainstorm).toEqual([fresh]);
    expect(standing.weigh).toEqual([idea]);
  });

  it('[FUN-1] an idea that was set aside stays in its lane, apart from those on the table', () => {
    const aside = { ...idea, id: 'card-aside' as CardId, parked: 'te duur' };
    const { standing, parked } = ideasByLane([idea, aside], new Map());
    expect(standing.weigh).toEqual([idea]);
    expect(parked.weigh).toEqual([aside]);
  });

  it('[IDEA-1] an idea that became an agreement is not parked any more', () => {
    const aside = { ...idea, parked: 'te duur' };
    const { standing, parked } = ideasByLane([aside], new Map([[aside.id, 'card-sheet' as CardId]]));
    expect(standing.weigh).toEqual([aside]);
    expect(parked.weigh).toEqual([]);
  });

  it('[FUN-2] ideas are looked at critically from the weighing on, and not while the table widens again', () => {
    expect(isWeighed({ lane: 'brainstorm', lanes: ['brainstorm'] })).toBe(false);
    expect(isWeighed({ lane: 'weigh', lanes: ['brainstorm', 'weigh'] })).toBe(true);
    expect(isWeighed({ lane: 'brainstorm', lanes: ['brainstorm', 'weigh'] })).toBe(false);
    expect(isWeighed({ lane: 'commit', lanes: ['brainstorm', 'weigh', 'prioritise', 'commit'] })).toBe(true);
  });

  it('[FUNNEL-3] the nearest lanes come first on either side', () => {
    expect(otherLanes({ ...idea, lane: 'brainstorm' })).toEqual([
      { lane: 'weigh', side: 'after' },
      { lane: 'prioritise', side: 'after' },
    ]);
    expect(otherLanes(idea)).toEqual([
      { lane: 'brainstorm', side: 'before' },
      { lane: 'prioritise', side: 'after' },
    ]);
  });

  it('[FUNNEL-4] ideas that were not chosen are told apart once the table agrees, not before', () => {
    expect(isLeft(idea, 'weigh')).toBe(false);
    expect(isLeft(idea, 'commit')).toBe(true);
    expect(isLeft({ ...idea, lane: 'prioritise' }, 'commit')).toBe(false);
  });
});

describe('from idea to agreement', () => {
  it('[FUNNEL-5] an agreement takes over what the idea says, in fields that an agreement has', () => {
    const draft = agreementFrom({ ...idea, answers: ['card-worry' as CardId] });
    expect(draft).toMatchObject({
      kind: 'agreement',
      lane: 'commit',
      idea: idea.id,
      text: idea.text,
      forWhom: ['kind 1'],
    });
    for (const [field, value] of Object.entries(draft)) {
      if (field !== 'text' && field !== 'kind') expect(fieldAccepts('agreement', field, value)).toBe(true);
    }
  });

  it('[FUNNEL-6] it cannot be adopted before who, when, why and what it answers are there', () => {
    const draft = { ...agreementFrom(idea), id: 'card-agree' as CardId, author: idea.author } as CardSnapshot;
    expect(missingOf(draft)).toEqual(['who', 'by', 'why', 'answers']);
  });

  it('[FUNNEL-6] it answers concerns, needs and the like, not strengths or ideas', () => {
    expect(isAnswerable({ ...idea, kind: 'concern' })).toBe(true);
    expect(isAnswerable({ ...idea, kind: 'strength' })).toBe(false);
    expect(isAnswerable({ ...idea, kind: 'concern', text: ' ' })).toBe(false);
  });
});
