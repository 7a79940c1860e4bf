import { faceOf } from '@samenspraak/client/ui/session-face.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { SESSION_LOOKS } from '@samenspraak/shared/domain/sessions.ts';
import { describe, expect, test } from 'vitest';

/** Every way to divide at most `most` sessions over the looks: how many have each. */
function divisions(most: number, looks: number): number[][] {
  if (looks === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, count) => count).flatMap((count) =>
    divisions(most - count, looks - 1).map((others) => [count, ...others]),
  );
}

describe('the face of a session', () => {
  test('[FRAME-50] no two sessions of one conference share a face, whatever their audiences', () => {
    for (const counts of divisions(LIMITS.sessionsPerConference, SESSION_LOOKS.length)) {
      const faces = SESSION_LOOKS.flatMap((look, index) =>
        Array.from({ length: counts[index] ?? 0 }, (_, shade) => faceOf({ look, shade })['data-face']),
      );
      expect(new Set(faces).size, counts.join(' + ')).toBe(faces.length);
    }
  });

  test('[FRAME-51] the first session of a look wears the face of that look, which no other look ever has', () => {
    const lent = SESSION_LOOKS.flatMap((look) => [1, 2, 3, 4, 5].map((shade) => faceOf({ look, shade })['data-face']));
    for (const look of SESSION_LOOKS) {
      expect(faceOf({ look, shade: 0 })['data-face']).toBe(look);
      expect(lent).not.toContain(look);
    }
  });
});
