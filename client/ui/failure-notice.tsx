import { useText } from '../i18n/use-text.ts';
import type { Failure } from '../live/api.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** What the server refused, in its own words, or that it could not be reached. */
export function FailureNotice({ failure, onAgain }: { failure: Failure; onAgain?: () => void }) {
  const text = useText();
  const words = failure.detail === '' ? text('common.failed.offline') : failure.detail;
  const again = <Button onPress={() => onAgain?.()}>{text('common.tryAgain')}</Button>;
  return (
    <Notice tone="warn" role="alert" {...(onAgain === undefined ? {} : { actions: again })}>
      {words}
    </Notice>
  );
}
