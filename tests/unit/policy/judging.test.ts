import type { Actor, Place, Target } from '@samenspraak/shared/policy/actors.ts';
import { describe, expect, test } from 'vitest';
import { answer, at, somebody } from './people.ts';

const chair = somebody('chair');
const caseManager = somebody('caseManager');
const partner = somebody('partner');
const expert = somebody('expert');
const brainstorm = at({ stage: 'decision', lane: 'brainstorm', lanes: ['brainstorm'] });
const weigh = at({ stage: 'decision', lane: 'weigh', lanes: ['brainstorm', 'weigh'] });

describe('nobody judges while the table widens', () => {
  const idea = (actor: Actor, field: Target['field'], place: Place) =>
    answer({ actor, action: 'card.place', place, target: { kind: 'idea', maker: expert, ...(field && { field }) } });
  const again = at({ stage: 'decision', lane: 'brainstorm', lanes: ['brainstorm', 'weigh'] });

  test('[POL-40] no idea is weighed or set aside in the brainstorm, not by its maker and not when that is opened again', () => {
    for (const field of ['parked', 'load', 'term'] as const) {
      for (const actor of [partner, expert, chair]) {
        expect(idea(actor, field, brainstorm), field).toBe('lane.closed');
        expect(idea(actor, field, again), field).toBe('lane.closed');
        expect(idea(actor, field, weigh), field).toBeNull();
      }
    }
    expect(idea(partner, 'order', brainstorm)).toBeNull();
  });

  test('[POL-40] a new idea does not come with it either', () => {
    const add = (field: Target['field']) =>
      answer({
        ...{ actor: partner, action: 'card.add', place: brainstorm },
        target: { kind: 'idea', maker: partner, ...(field && { field }) },
      });
    for (const field of ['parked', 'load', 'term'] as const) expect(add(field)).toBe('lane.closed');
    for (const field of ['answers', 'order', 'lane', undefined] as const) expect(add(field)).toBeNull();
  });

  test('[POL-41] what an idea answers is for its maker alone to say there', () => {
    expect(idea(expert, 'answers', brainstorm)).toBeNull();
    expect(idea(partner, 'answers', brainstorm)).toBe('lane.closed');
    expect(idea(partner, 'answers', weigh)).toBeNull();
  });

  test('[POL-42] an expert remarks on ideas once they are weighed, and not while the brainstorm is open', () => {
    const remark = (place: Place) => answer({ actor: expert, action: 'card.add', place, target: { kind: 'remark' } });
    expect(remark(weigh)).toBeNull();
    for (const place of [brainstorm, again]) expect(remark(place)).toBe('lane.closed');
  });

  test('[POL-43] a remark, and of which idea it speaks, is changed by who made it alone', () => {
    for (const action of ['card.write', 'card.place'] as const) {
      const target: Target = { kind: 'remark', maker: expert, ...(action === 'card.place' && { field: 'answers' }) };
      expect(answer({ actor: expert, action, place: weigh, target })).toBeNull();
      for (const actor of [chair, caseManager, partner, somebody('experienceExpert')])
        expect(answer({ actor, action, place: weigh, target })).toBe('card.notYours');
    }
  });
});

describe('whether an agreement was kept', () => {
  const marleen = { name: 'Marleen', admitted: true };
  const say = (status: Place['status'], voiceOf?: string) =>
    answer({
      ...{ actor: caseManager, action: 'agreement.answer', place: at({ status, clients: [marleen] }) },
      target: { voice: 'client', voiceOf },
    });

  test('[POL-44] is said by a client who is here, and by nobody for them; when the meeting is over, by name', () => {
    for (const status of ['running', 'paused'] as const) {
      expect(say(status)).toBe('voice.isHere');
      expect(say(status, 'marleen ')).toBe('voice.isHere');
      expect(say(status, 'Opa')).toBeNull();
    }
    expect(say('ended')).toBe('voice.isHere');
    expect(say('ended', 'Marleen')).toBeNull();
  });
});
