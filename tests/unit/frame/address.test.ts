import { boardAddress } from '@samenspraak/client/app/board/address.ts';
import { describe, expect, it } from 'vitest';

describe('which board this is', () => {
  it('[FRAME-12] the path names a conference and a participant, and nothing else opens a board', () => {
    const address = { conferenceId: 'conference-1', participantId: 'participant-1' };
    expect(boardAddress('/overleg/conference-1/participant-1')).toEqual(address);
    expect(boardAddress('/overleg/conference-1/participant-1/')).toEqual(address);
    for (const path of [
      '/',
      '/overleg',
      '/overleg/conference-1',
      '/overleg/x/y',
      '/samen/conference-1/participant-1',
    ]) {
      expect(boardAddress(path)).toBeNull();
    }
    expect(boardAddress('/overleg/conference-1/participant-1/more')).toBeNull();
  });
});
