import { SavedReckoning } from '@samenspraak/client/live/saved.ts';
import { describe, expect, test } from 'vitest';

function connected(): SavedReckoning {
  const saved = new SavedReckoning();
  saved.opened();
  saved.caughtUp(0);
  saved.stored(1);
  return saved;
}

describe('what may be called saved', () => {
  test('[LIVE-1] words are saved only after the server has stored every message that carries them', () => {
    const saved = connected();
    saved.wrote({ clock: 3, sent: true });
    saved.wrote({ clock: 5, sent: true });
    expect(saved.state).toBe('saving');
    saved.stored(1);
    expect(saved.state).toBe('saving');
    expect(saved.onDisk).toBe(3);
    saved.stored(1);
    expect(saved.state).toBe('saved');
    expect(saved.onDisk).toBe(5);
  });

  test('[LIVE-2] a deletion, which moves no clock, is saving until its own message is stored', () => {
    const saved = connected();
    saved.wrote({ clock: 4, sent: true });
    saved.wrote({ clock: 4, sent: true });
    saved.stored(1);
    expect(saved.state).toBe('saving');
    saved.stored(1);
    expect(saved.state).toBe('saved');
  });

  test('[LIVE-3] without a line it says offline, and what was under way counts as not sent', () => {
    const saved = connected();
    saved.wrote({ clock: 2, sent: true });
    saved.closed();
    expect(saved.state).toBe('offline');
    saved.opened();
    expect(saved.state).toBe('saving');
    saved.caughtUp(2);
    expect(saved.state).toBe('saving');
    saved.stored(1);
    expect(saved.state).toBe('saved');
    expect(saved.onDisk).toBe(2);
  });

  test('[LIVE-3] words written without a line are saved after the catching up is stored', () => {
    const saved = connected();
    saved.closed();
    saved.wrote({ clock: 7, sent: false });
    saved.opened();
    saved.wrote({ clock: 8, sent: true });
    saved.caughtUp(8);
    saved.stored(1);
    expect(saved.state).toBe('saving');
    saved.stored(1);
    expect(saved.state).toBe('saved');
  });

  test('[LIVE-4] coming in with nothing written never says saving', () => {
    const saved = new SavedReckoning();
    saved.opened();
    saved.caughtUp(0);
    expect(saved.state).toBe('saved');
  });
});
