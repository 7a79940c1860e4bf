/** What the databases do not call alike. */
export interface ColumnTypes {
  readonly bytes: 'blob' | 'bytea';
}

export const SQLITE_TYPES: ColumnTypes = { bytes: 'blob' };
