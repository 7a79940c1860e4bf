import type { ErrorCode, Refusal } from '@samenspraak/shared/domain/errors.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type * as z from 'zod/mini';

/** A request after it was parsed: what a handler may know of it. Nothing of the framework comes this far. */
interface Call<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly cookieHeader: string | undefined;
  /** The reader's language, by their browser. */
  readonly language: Language;
}

/** What a handler answers when it did what was asked. */
export interface Done<Answer> {
  readonly answer: Answer;
  /** `Set-Cookie` lines. */
  readonly cookies: readonly string[];
  /** The browser is told to forget everything it kept of us. */
  readonly clearsSite: boolean;
  /** The answer is to be kept under this name rather than shown; null for what a page reads. Letters, digits, `-` and `.` alone. */
  readonly fileName: string | null;
}

/** One call of the HTTP contract. Routing, parsing, refusing and the description in OpenAPI go through a list of these. */
export interface Endpoint<Params, Query, Body, Answer> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodMiniType<Params>;
  readonly query?: z.ZodMiniType<Query>;
  readonly body?: z.ZodMiniType<Body>;
  /** Everything that may leave; null for an empty answer (204). */
  readonly answer: z.ZodMiniType<Answer> | null;
  /** Of a file: its media type. The handler answers its bytes, which `answer` describes. */
  readonly file?: string;
  readonly status?: 200 | 201;
  /** What an unreadable body is refused with; `input.malformed` unless it says otherwise. */
  malformed?(body: unknown): ErrorCode;
  /** Refusals that count as a failed try of this address; after too many the call is not even looked at. */
  readonly failures?: readonly ErrorCode[];
  /** Tries of one address are looked at one after another: for what people could guess, such as a password. */
  readonly oneByOne?: true;
  handle(call: Call<Params, Query, Body>): Promise<Done<Answer> | Refusal>;
}

export type AnyEndpoint = Endpoint<unknown, unknown, unknown, unknown>;

/** Keeps the types of one endpoint together, then lets it join the list of all. */
export function endpoint<Params = undefined, Query = undefined, Body = undefined, Answer = null>(
  definition: Endpoint<Params, Query, Body, Answer>,
): AnyEndpoint {
  return definition as unknown as AnyEndpoint;
}

export function done<Answer>(answer: Answer, rest: Partial<Omit<Done<Answer>, 'answer'>> = {}): Done<Answer> {
  return { answer, cookies: [], clearsSite: false, fileName: null, ...rest };
}

/** Whether an outcome is a refusal; everything else that handlers and rooms return has no `code`. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'ok' in outcome && outcome.ok === false;
}
