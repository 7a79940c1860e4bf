import {
  admitInTurn,
  inOrderOf,
  type Knocking,
  knockingFor,
} from '@samenspraak/client/features/chair-bar/waiting-turns.ts';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, test } from 'vitest';
import { session } from './sessions.ts';

const [FAMILY, TEAM] = ['family', 'team'] as unknown as [SessionId, SessionId];

const knocking = (name: string, ...sessionIds: SessionId[]): Knocking => ({
  ...{
    participantId: name as ParticipantId,
    name,
    role: 'partner',
    organisation: null,
    organisationId: null,
    sessionIds,
  },
});
const [ANNA, BEN, CARLA] = [knocking('Anna', FAMILY), knocking('Ben', TEAM), knocking('Carla', TEAM, FAMILY)];

describe('letting in all who knock', () => {
  test('[LATE-20] only those who come to this session are among them, in the order of the list', () => {
    expect(knockingFor([ANNA, BEN, CARLA], FAMILY)).toEqual([ANNA, CARLA]);
    expect(knockingFor([ANNA, BEN], TEAM)).toEqual([BEN]);
  });

  test('[LATE-21] they come in one after the other, and one who is refused keeps nobody else out', async () => {
    const sent: Intent[] = [];
    let underWay = 0;
    const told = await admitInTurn([ANNA, BEN, CARLA], async (intent) => {
      underWay += 1;
      expect(underWay).toBe(1);
      await Promise.resolve();
      underWay -= 1;
      sent.push(intent);
      return 'participantId' in intent && intent.participantId === BEN.participantId
        ? { ok: false, code: 'participant.removed', text: 'Dat kan niet.' }
        : { ok: true, seq: sent.length };
    });
    expect(sent.map((intent) => 'participantId' in intent && intent.participantId)).toEqual(['Anna', 'Ben', 'Carla']);
    expect(told).toEqual([
      { name: 'Anna', refusal: null },
      { name: 'Ben', refusal: 'Dat kan niet.' },
      { name: 'Carla', refusal: null },
    ]);
  });
});

describe('the parts in an open sheet', () => {
  test('[TURN-47] stay where they were when another is expected first, and new ones come last', () => {
    const [om, client, late] = ['om', 'client', 'late'].map((name) => session(name, 'planned'));
    if (om === undefined || client === undefined || late === undefined) throw new Error('there are three');
    const opened = [om.sessionId, client.sessionId];
    expect(inOrderOf(opened, [late, client, om])).toEqual([om, client, late]);
    expect(inOrderOf(opened, [client])).toEqual([client]);
  });
});
