import type { Store } from '../../ports/store.ts';

/** What the main thread asks of the store's thread. `arguments` and results are plain data: they are copied over. */
export type Method = keyof Store;

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly arguments: readonly unknown[];
}

export type Answer =
  | { readonly type: 'opened' }
  | { readonly type: 'failedToOpen'; readonly fault: Fault }
  | {
      readonly type: 'log';
      readonly level: 'info' | 'warn' | 'error';
      readonly fields: Record<string, unknown>;
      readonly message: string;
    }
  | { readonly type: 'result'; readonly id: number; readonly result: unknown }
  | { readonly type: 'fault'; readonly id: number; readonly fault: Fault };

/** An error without its class, which does not survive the copy; `name` tells kinds apart. */
export interface Fault {
  readonly name: string;
  readonly message: string;
}

export function faultOf(error: unknown): Fault {
  return error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: 'unknown' };
}

export function errorOf({ name, message }: Fault): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** Every method of the port; the compiler sees to it that none is forgotten. */
const ALL: Readonly<Record<Method, true>> = {
  ready: true,
  close: true,
  countUsers: true,
  addUser: true,
  userByEmail: true,
  user: true,
  addOrganisation: true,
  organisations: true,
  addCase: true,
  cases: true,
  case: true,
  conferencesOf: true,
  putInvitation: true,
  invitation: true,
  useInvitation: true,
  addAccess: true,
  access: true,
  endAccess: true,
  addRead: true,
  createConference: true,
  conference: true,
  conferenceOfSession: true,
  conferencesMadeBy: true,
  commit: true,
  commandResult: true,
  scores: true,
  document: true,
  compact: true,
};
export const METHODS = Object.keys(ALL) as readonly Method[];
