import type { Session } from '@samenspraak/shared/commands/conference-state.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import * as Y from 'yjs';
import type { OwnPart } from '../rooms/own-part.ts';
import { projectSession } from '../rooms/project-session.ts';

/** A session of the reader with its document as its audience reads it. */
export interface OpenBoard {
  readonly session: Session;
  readonly doc: Y.Doc;
}

/** Puts the documents of the reader's sessions together from what lies on disk. */
export function openBoards({ conference, boards }: OwnPart): OpenBoard[] {
  return boards.flatMap(({ session: id, updates }) => {
    const session = conference.sessions.get(id);
    if (session === undefined) return [];
    const doc = new Y.Doc();
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update, ORIGIN.load);
    }, ORIGIN.load);
    projectSession({ doc, conference, session, isPresent: () => false, leavingGraceMs: 0 });
    return [{ session, doc }];
  });
}
