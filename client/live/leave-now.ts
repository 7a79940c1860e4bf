import { NEUTRAL_PAGE } from './neutral-page.ts';

const LEAVE_PATH = '/api/leave';
/** Where the pages of this browser tell one another that somebody leaves. */
const LEAVING = 'samenspraak-leave';

/** Set from the moment that this page is being left: nothing may ask then whether that is meant. */
let leaving = false;

export function isLeaving(): boolean {
  return leaving;
}

/** Ends every place that this browser holds, at whatever table, without waiting for an answer. */
function endAccess(): void {
  if (navigator.sendBeacon?.(LEAVE_PATH) === true) return;
  void fetch(LEAVE_PATH, { method: 'POST', keepalive: true, credentials: 'same-origin' }).catch(() => undefined);
}

function vanish(): void {
  leaving = true;
  document.documentElement.hidden = true;
  document.title = '';
  window.speechSynthesis?.cancel();
}

/** Whether the neutral page was asked for: several may find out at once that this page is to go. */
let going = false;

/** Puts the neutral page in the place of this one. */
export function goAway(): void {
  if (going) return;
  going = true;
  window.location.replace(NEUTRAL_PAGE);
}

/**
 * Leaves at once (ux.md): the screen is empty before the network has moved, and the neutral page takes the place of this
 * one, so that the back button does not lead here again. It means the whole browser, not this page alone: every place
 * opened in it ends, and its other pages empty themselves too.
 */
export function leaveNow(): void {
  vanish();
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(LEAVING) : null;
  others?.postMessage(null);
  endAccess();
  goAway();
}

/**
 * Keeps a page from outliving the leaving: when another page of this browser is left, this one goes along; and one that the
 * browser kept alive behind the back button shows nothing old. It loads anew and finds no access, or, when it was itself
 * left, goes away again.
 */
export function leaveAlong(): () => void {
  const revived = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    document.documentElement.hidden = true;
    going = false;
    if (leaving) goAway();
    else window.location.reload();
  };
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(LEAVING) : null;
  others?.addEventListener('message', () => {
    vanish();
    goAway();
  });
  window.addEventListener('pageshow', revived);
  return () => {
    window.removeEventListener('pageshow', revived);
    others?.close();
  };
}
