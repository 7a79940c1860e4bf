import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import type { Loaded } from '../live/use-loaded.ts';
import { FailureNotice } from './failure-notice.tsx';

interface Props<Value> {
  readonly loaded: Loaded<Value>;
  readonly onAgain: () => void;
  readonly children: (value: Value) => ReactNode;
}

/** What was asked of the server: that it is coming, why it did not come, or itself. */
export function LoadedPart<Value>({ loaded, onAgain, children }: Props<Value>) {
  const text = useText();
  if (loaded.state === 'loading') return <p role="status">{text('common.loading')}</p>;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onAgain={onAgain} />;
  return children(loaded.value);
}
