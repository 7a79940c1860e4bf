import { useEffect } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Failure } from '../../live/api.ts';
import { Icon } from '../../ui/icon.tsx';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';

const KNOWN = [
  'token.unknown',
  'token.used',
  'token.expired',
  'limit.reached',
  'offline',
  'participant.removed',
] as const;
type Known = (typeof KNOWN)[number];

function isKnown(code: string): code is Known {
  return KNOWN.some((known) => known === code);
}

/** Why the link does not open, and what to do now. */
export function JoinFailure({ failure, onAgain }: { failure: Failure; onAgain?: () => void }) {
  const text = useText();
  const { code, detail } = failure;
  useEffect(() => {
    if (code !== 'offline' || onAgain === undefined) return;
    window.addEventListener('online', onAgain);
    return () => window.removeEventListener('online', onAgain);
  }, [code, onAgain]);
  const kind = isKnown(code) ? code : 'other';
  const mayTryAgain = code === 'offline' || code === 'limit.reached' || kind === 'other';
  return (
    <div role="alert" className="join-failure">
      <PlainBox tone="warn">
        <Icon name={code === 'offline' ? 'cloudOff' : 'warn'} size={28} />
        <h1 className="join-title">{text(`entry.join.failed.${kind}.title`)}</h1>
        <p>{kind === 'other' && detail !== '' ? detail : text(`entry.join.failed.${kind}.text`)}</p>
      </PlainBox>
      {onAgain !== undefined && mayTryAgain ? (
        <PlainButton tone="main" onClick={onAgain}>
          {text('common.tryAgain')}
        </PlainButton>
      ) : null}
    </div>
  );
}
