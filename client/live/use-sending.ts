import { useState } from 'react';
import { type Answer, type Failure, post } from './api.ts';

interface Sending<Value> {
  readonly busy: boolean;
  /** What the last attempt was refused with. */
  readonly failure: Failure | null;
  readonly send: (path: string, body?: unknown) => Promise<Answer<Value> | null>;
}

/** Sends a form once at a time: a second press while the first is under way does nothing and answers null. */
export function useSending<Value>(): Sending<Value> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (path: string, body?: unknown) => {
    if (busy) return null;
    setBusy(true);
    setFailure(null);
    const answer = await post<Value>(path, body);
    setBusy(false);
    if (!answer.ok) setFailure(answer);
    return answer;
  };
  return { busy, failure, send };
}
