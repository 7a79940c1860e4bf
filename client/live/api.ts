import { ERRORS, type ErrorCode } from '@samenspraak/shared/domain/errors.ts';
import type { Problem } from '@samenspraak/shared/protocol/http.ts';

/** What went wrong. `offline`: the server could not be reached, and `detail` is empty. */
export interface Failure {
  readonly ok: false;
  readonly code: ErrorCode | 'offline';
  /** What happened, what was kept and what to do, in the reader's language. */
  readonly detail: string;
}

export type Answer<Value> = { readonly ok: true; readonly value: Value } | Failure;

/** Asks the server for something. Never throws: a refusal and a dead line are answers too. */
export function get<Value>(path: string): Promise<Answer<Value>> {
  return request<Value>(path, { method: 'GET' });
}

/** Sends something to the server; its answer is typed by the protocol. Never throws. */
export function post<Value>(path: string, body?: unknown): Promise<Answer<Value>> {
  if (body === undefined) return request<Value>(path, { method: 'POST' });
  const headers = { 'content-type': 'application/json' };
  return request<Value>(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Puts something in the place of what the server has. Never throws. */
export function put<Value>(path: string, body: unknown): Promise<Answer<Value>> {
  const headers = { 'content-type': 'application/json' };
  return request<Value>(path, { method: 'PUT', headers, body: JSON.stringify(body) });
}

/** Takes away what the server has. Never throws. */
export function drop(path: string): Promise<Answer<null>> {
  return request<null>(path, { method: 'DELETE' });
}

async function request<Value>(path: string, init: RequestInit): Promise<Answer<Value>> {
  const headers = { ...init.headers, accept: 'application/json', 'accept-language': document.documentElement.lang };
  try {
    const response = await fetch(path, { ...init, headers, credentials: 'same-origin', cache: 'no-store' });
    if (!response.ok) return failure(await response.json());
    const text = await response.text();
    return { ok: true, value: (text === '' ? null : JSON.parse(text)) as Value };
  } catch {
    return { ok: false, code: 'offline', detail: '' };
  }
}

function failure(problem: Partial<Problem> | null): Failure {
  const code = problem?.code ?? '';
  const known = Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : 'internal';
  return { ok: false, code: known, detail: problem?.detail ?? '' };
}
