import { proposalsFor } from '@samenspraak/client/features/planning/proposed-seats.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { type SessionLook, sessionLook } from '@samenspraak/shared/domain/sessions.ts';
import type { ProposedAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { DeskPerson, DeskView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { describe, expect, test } from 'vitest';

type Former = ProposedAnswer['people'][number];

function former(name: string, role: Role, more: Partial<Former> = {}): Former {
  const looks: SessionLook[] = role === 'prosecutor' ? ['prosecutor'] : ['client'];
  return {
    ...{ participantId: `former-${name}` as ParticipantId, name, role, organisation: null, organisationId: null },
    ...{ language: 'nl', sat: true, looks, clientOf: null, apartFrom: [], ...more },
  };
}

function session(name: string, audience: { clients: boolean; prosecutor: boolean }): SessionView {
  return {
    ...{ sessionId: name as SessionId, name, look: sessionLook(audience), shade: 0, ...audience },
    ...{ status: 'planned', away: false, expectedAt: null, startsAt: '', plannedMinutes: 30, videoUrl: null },
  };
}

const OM = session('om', { clients: false, prosecutor: true });
const FAMILY = session('family', { clients: true, prosecutor: false });
const OTHER = session('other', { clients: true, prosecutor: false });

function view(sessions: readonly SessionView[], desk: Partial<DeskView> = {}) {
  const nothing = {
    waiting: [],
    people: [],
    gone: [],
    prepared: [],
    published: [],
    copies: [],
    helps: [],
    timeouts: [],
  };
  return { sessions, desk: { clientsApart: false, ...nothing, ...desk } };
}

function told(...asked: Parameters<typeof proposalsFor>) {
  return proposalsFor(...asked).map(({ person, isChosen, sessions, why }) => {
    return [person.name, isChosen, sessions.map(({ name }) => name).join(' '), why];
  });
}

describe('who is asked again', () => {
  test('[IDEA-17] whoever never came is not ticked, but for the family, which is always asked again', () => {
    const people = [
      former('Els', 'partner'),
      former('Noor', 'partner', { sat: false }),
      former('Mara', 'client', { sat: false }),
    ];
    const ticked = (chosen: ReadonlyMap<ParticipantId, boolean>) =>
      proposalsFor(view([FAMILY]), { people }, chosen).map(({ isChosen }) => isChosen);
    expect(ticked(new Map())).toEqual([true, false, true]);
    expect(ticked(new Map([['former-Noor' as ParticipantId, true]]))).toEqual([true, true, true]);
  });

  test('[OVER-70] everybody is ticked, in the parts of the look they sat in; a prosecutor without one is not', () => {
    const people = [former('Teun', 'caseManager'), former('Marleen', 'client'), former('Olga', 'prosecutor')];
    expect(told(view([OM, FAMILY]), { people }, new Map())).toEqual([
      ['Teun', true, 'family', null],
      ['Marleen', true, 'family', null],
      ['Olga', true, 'om', null],
    ]);
    expect(told(view([FAMILY]), { people }, new Map()).at(-1)).toEqual(['Olga', false, '', 'part']);
  });

  test('[OVER-75] a professional comes to a part among professionals, unless there was one without them last time', () => {
    const joint = session('joint', { clients: false, prosecutor: false });
    const people = [former('Teun', 'caseManager'), former('Samira', 'partner')];
    expect(told(view([joint, FAMILY]), { people }, new Map())[0]).toEqual(['Teun', true, 'joint family', null]);
    const split = [former('Teun', 'caseManager'), former('Samira', 'partner', { looks: ['joint', 'client'] })];
    expect(told(view([joint, FAMILY]), { people: split }, new Map())[0]).toEqual(['Teun', true, 'family', null]);
    expect(told(view([OM, FAMILY]), { people }, new Map())[0]).toEqual(['Teun', true, 'family', null]);
  });

  test('[OVER-71] clients who were kept apart are never put in one part, whoever said it of whom', () => {
    const people = [former('Marleen', 'client'), former('Rob', 'client', { apartFrom: [0] })];
    expect(told(view([FAMILY, OTHER]), { people }, new Map())).toEqual([
      ['Marleen', true, 'family', null],
      ['Rob', true, 'other', null],
    ]);
    expect(told(view([FAMILY]), { people }, new Map()).at(-1)).toEqual(['Rob', false, '', 'part']);
    const swapped = [former('Marleen', 'client', { apartFrom: [1] }), former('Rob', 'client')];
    expect(told(view([FAMILY]), { people: swapped }, new Map()).at(-1)).toEqual(['Rob', false, '', 'part']);
  });

  test('[OVER-72] where the chair keeps clients apart, nobody is put beside another one by itself', () => {
    const people = [former('Marleen', 'client'), former('Rob', 'client')];
    expect(told(view([FAMILY], { clientsApart: true }), { people }, new Map()).at(-1)?.[3]).toBe('part');
  });

  test('[OVER-73] who is here already is not asked again, and is somebody beside whom others sit or not', () => {
    const here: DeskPerson = {
      ...{ participantId: 'here-1' as ParticipantId, name: 'Marleen', role: 'client', organisation: null },
      ...{
        participation: 'invited',
        sessionIds: [FAMILY.sessionId],
        clientOf: null,
        apartFrom: [],
        sat: [],
        here: false,
      },
    };
    const people = [
      former('Marleen', 'client'),
      former('Rob', 'client', { apartFrom: [0] }),
      former('Jo', 'confidant', { clientOf: 0 }),
    ];
    expect(told(view([FAMILY, OTHER], { people: [here] }), { people }, new Map())).toEqual([
      ['Rob', true, 'other', null],
      ['Jo', true, 'family', null],
    ]);
  });

  test('[OVER-74] a confidant goes where the client goes, and stays home with them', () => {
    const people = [former('Jo', 'confidant', { clientOf: 1 }), former('Marleen', 'client')];
    expect(told(view([FAMILY]), { people }, new Map())[0]).toEqual(['Jo', true, 'family', null]);
    const unticked = new Map([['former-Marleen' as ParticipantId, false]]);
    expect(told(view([FAMILY]), { people }, unticked)[0]).toEqual(['Jo', false, '', 'client']);
  });
});
