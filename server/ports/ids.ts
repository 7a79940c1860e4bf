/** Where new ids and secrets come from. */
export interface Ids {
  /** An id that carries no order, time or count: 128 random bits in the URL-safe alphabet. */
  next(): string;
  /** A secret for a link or a cookie: 256 random bits in the URL-safe alphabet. */
  secret(): string;
}
