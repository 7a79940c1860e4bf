import { NEUTRAL_PAGE } from './neutral-page.ts';

const LEAVE_PATH = '/api/leave';

/** Ends this device's access without waiting for an answer. */
function endAccess(): void {
  if (navigator.sendBeacon?.(LEAVE_PATH) === true) return;
  void fetch(LEAVE_PATH, { method: 'POST', keepalive: true, credentials: 'same-origin' }).catch(() => undefined);
}

/**
 * Leaves at once (ux.md): the screen is empty before the network has moved, the access ends, and the neutral page takes
 * the place of this one, so that the back button does not lead here again.
 */
export function leaveNow(): void {
  document.documentElement.hidden = true;
  document.title = '';
  window.speechSynthesis?.cancel();
  endAccess();
  window.location.replace(NEUTRAL_PAGE);
}

/** A page that the browser kept alive behind the back button shows nothing old: it loads anew and finds no access. */
export function reloadWhenRevived(): () => void {
  const revived = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    document.documentElement.hidden = true;
    window.location.reload();
  };
  window.addEventListener('pageshow', revived);
  return () => window.removeEventListener('pageshow', revived);
}
