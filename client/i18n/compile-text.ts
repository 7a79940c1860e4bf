import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** Reads an ICU message; throws on one that is wrong, which the tests over all catalogs rule out. */
export function compileText(message: string): ReturnType<typeof compileMessageOrThrow> {
  return compileMessageOrThrow(message);
}
