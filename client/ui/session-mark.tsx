import './session-mark.css';

/** A piece of the session's band, with its colour and pattern, beside its name. */
export function SessionMark() {
  return <span className="session-mark" aria-hidden="true" />;
}
