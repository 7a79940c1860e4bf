/**
 * Encloses words so that whoever reads the files of a store learns neither what they say nor how long they are. `place` names
 * the one row that they belong to: what was enclosed for one place opens at no other.
 */
export interface Envelope {
  enclose(place: readonly (string | number)[], words: string): Uint8Array;
  /** Null when it was enclosed with another key or for another place, or is damaged. */
  open(place: readonly (string | number)[], enclosed: Uint8Array): string | null;
}
