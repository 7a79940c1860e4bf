/** Why a transaction happened: every write to a document carries one of these. */
export const ORIGIN = {
  /** What this person typed or changed in a card: undone by undo. */
  edit: { origin: 'edit' },
  /** A new card: taken back by withdrawing it, not by undo. */
  add: { origin: 'add' },
  /** A link of somebody else goes: undo leaves it gone, for nobody draws a link in another's name. */
  taken: { origin: 'taken' },
  /** Checked updates of participants, applied by the room. */
  accepted: { origin: 'accepted' },
  /** The server's projection of events. */
  projection: { origin: 'projection' },
  /** What comes from the store. */
  load: { origin: 'load' },
} as const;
