import { Notice } from '../../ui/notice.tsx';

/** Why what was pressed did not happen, in the reader's words; nothing while there is nothing to say. */
export function RefusalNotice({ refusal }: { readonly refusal: string | null }) {
  return <div role="status">{refusal !== null && <Notice tone="warn">{refusal}</Notice>}</div>;
}
