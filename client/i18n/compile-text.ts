import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** Reads an ICU message while the client is built; throws on one that is wrong. */
export function compileText(message: string): ReturnType<typeof compileMessageOrThrow> {
  return compileMessageOrThrow(message);
}
