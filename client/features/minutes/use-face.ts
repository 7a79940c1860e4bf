import { useSyncExternalStore } from 'react';
import type { MinutesEditor } from './editor/minutes-editor.ts';

/** What is to be shown of the field. */
export function useFace({ face }: MinutesEditor) {
  return useSyncExternalStore(face.subscribe, face.snapshot);
}
