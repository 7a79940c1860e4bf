import { useLayoutEffect } from 'react';
import { faceOf, type SessionFace } from '../../ui/session-face.ts';

/** Gives the whole page the face of the session on it: windows over the board are written in with the same eyes. */
export function usePageFace({ look, shade }: SessionFace): void {
  useLayoutEffect(() => {
    const { body } = document;
    const face = Object.entries(faceOf({ look, shade }));
    for (const [name, value] of face) body.setAttribute(name, value);
    return () => {
      for (const [name] of face) body.removeAttribute(name);
    };
  }, [look, shade]);
}
