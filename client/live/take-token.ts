/**
 * The token of a personal or set-up link, taken out of the address bar at once so that it stands in no history, no picture
 * of the screen and no copied address. Empty when the link had none.
 */
export function takeToken(): string {
  const token = location.hash.slice(1).trim();
  if (token !== '') history.replaceState(null, '', location.pathname);
  return token;
}
