import { useText } from '../../i18n/use-text.ts';
import { PlainBox } from '../../ui/plain-box.tsx';

/** The line is down: quiet words, no alarm. `writing` says that words are kept here until it is back. */
export function ConnectionNotice({ writing }: { writing: boolean }) {
  const text = useText();
  return (
    <div role="status">
      <PlainBox tone="warn">
        <p>
          <b>{text('family.line.offline')}</b>
        </p>
        <p>{text(writing ? 'family.line.offlineText' : 'family.line.offlineQuiet')}</p>
      </PlainBox>
    </div>
  );
}
