import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PlainButton } from '../../ui/plain-button.tsx';

/** Copies words to the device's clipboard, and says so when it worked. */
export function CopyWords({ words }: { words: string }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(words).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }
  return (
    <PlainButton onClick={() => void copy()}>{text(copied ? 'family.lost.copied' : 'family.lost.copy')}</PlainButton>
  );
}
