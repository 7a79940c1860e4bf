import { faceOf, type SessionFace } from '../../ui/session-face.ts';

/** A piece of the band that stands over the board of a part: its colour and pattern. Its words stand beside it. */
export function Swatch({ face }: { face: SessionFace }) {
  return <span className="planning-swatch" {...faceOf(face)} />;
}
