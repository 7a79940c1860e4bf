/** Ids are opaque: 8 to 64 characters of the URL-safe alphabet. Apart from the schemas, so that a page checks one without them. */
export const OPAQUE_ID = /^[A-Za-z0-9_-]{8,64}$/;

/** The id that `value` is by its form, or null. */
export function idIn<Id extends string>(value: unknown): Id | null {
  return typeof value === 'string' && OPAQUE_ID.test(value) ? (value as Id) : null;
}
