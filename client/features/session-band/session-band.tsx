import type { SessionLook } from '@samenspraak/shared/domain/sessions.ts';
import './session-band.css';

/** The edge over the whole top that tells sessions apart: colour and pattern here, the name in the badge below it. */
export function SessionBand({ look }: { readonly look: SessionLook }) {
  return <div className="session-band" data-look={look} aria-hidden="true" />;
}
