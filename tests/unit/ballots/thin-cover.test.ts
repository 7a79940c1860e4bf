import { thinCover } from '@samenspraak/client/ui/ballot/thin-cover.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import { expect, test } from 'vitest';

const PLACE = { status: 'running', stage: 'scale', leaving: null, lane: null, lanes: [] } as unknown as Place;

function roster(...roles: readonly Role[]): RosterEntry[] {
  return roles.map((role, index) => ({
    participantId: `p-${index}` as ParticipantId,
    ...{ name: role, role, organisation: null, organisationId: null, clientOf: null },
    ...{ present: true, waiting: false, joined: true },
  }));
}

const cover = (people: readonly RosterEntry[], done: readonly string[] = []) =>
  thinCover(
    { scored: done.map((id) => ({ participantId: id as ParticipantId, voice: null, voiceOf: '' })) },
    { roster: people, place: PLACE },
  );

test('[PICK-30] with three or fewer who answer, the whole cover is thin; who leads or stands by does not count', () => {
  expect(cover(roster('chair', 'partner', 'client', 'confidant', 'expert', 'recorder'))).toEqual({
    in: 'all',
  });
});

test('[PICK-30] with more, the small groups are named', () => {
  const many = roster('partner', 'partner', 'partner', 'partner', 'expert', 'client');
  expect(cover(many)).toEqual({ in: 'groups', groups: ['experts', 'family'] });
});

test('[PICK-30] nothing is said where every group that answers has more than three', () => {
  expect(cover(roster('partner', 'caseManager', 'partner', 'partner'))).toBeNull();
});

test('[PICK-30] who is away gives no cover', () => {
  const away = roster('partner', 'partner', 'partner', 'partner').map((entry, index) => ({
    ...entry,
    present: index > 0,
  }));
  expect(cover(away)).toEqual({ in: 'all' });
});

test('[PICK-31] who gave an answer and left is one of the many among whom it hides', () => {
  const gone = roster('partner', 'partner', 'partner', 'partner').map((entry) => ({ ...entry, present: false }));
  expect(cover(gone)).toEqual({ in: 'all' });
  expect(
    cover(
      gone,
      gone.map(({ participantId }) => participantId),
    ),
  ).toBeNull();
  expect(cover(gone, ['p-0', 'p-1', 'p-2', 'of-nobody-here'])).toEqual({ in: 'all' });
});
