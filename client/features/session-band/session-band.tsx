import { faceOf, type SessionFace } from '../../ui/session-face.ts';
import './session-band.css';

/** The edge over the whole top that tells sessions apart: colour and pattern here, the name in the badge below it. */
export function SessionBand({ face }: { readonly face: SessionFace }) {
  return <div className="session-band" {...faceOf(face)} aria-hidden="true" />;
}
