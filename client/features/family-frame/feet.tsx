import { useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../../i18n/message-key.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { Icon } from '../../ui/icon.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';

/** What the two feet do at a table; each answers whether the server heard it. */
export interface Signals {
  readonly askHelp: () => Promise<boolean>;
  readonly callTimeout: () => Promise<boolean>;
  /** Everybody rests already. */
  readonly resting: boolean;
  /** Somebody asked for an explanation, and it is coming. */
  readonly explaining: boolean;
}

type Answer = 'asking' | MessageKey | null;

/**
 * The two that never move: "I don't understand this" and "time-out". Where nobody would hear them they are not offered, and
 * whom to turn to stands in their place.
 */
export function Feet({ signals }: { signals: Signals | null }) {
  return signals === null ? <Outside /> : <AtTable signals={signals} />;
}

function Outside() {
  const text = useText();
  const inviter = useConference().view?.invitedBy?.name;
  return (
    <footer className="family-frame-feet">
      <p>
        {text('family.feet.outside')}{' '}
        {inviter === undefined ? text('family.feet.askInviter') : text('family.feet.ask', { name: inviter })}
      </p>
    </footer>
  );
}

function AtTable({ signals }: { signals: Signals }) {
  const text = useText();
  const [answer, setAnswer] = useState<Answer>(null);
  const timeout = useRef<HTMLButtonElement>(null);

  async function help() {
    setAnswer((await signals.askHelp()) ? 'family.help.told' : 'family.help.failed');
  }
  function pause() {
    setAnswer(signals.resting ? 'family.timeout.kept' : 'asking');
  }
  async function confirm() {
    const heard = await signals.callTimeout();
    setAnswer(heard ? null : 'family.timeout.failed');
    timeout.current?.focus();
  }
  function close() {
    setAnswer(null);
    timeout.current?.focus();
  }

  return (
    <footer className="family-frame-feet">
      {answer === 'asking' && <AskForBreak onYes={() => void confirm()} onNo={close} />}
      <div role="status">
        {answer !== null && answer !== 'asking' && (
          <div className="family-frame-answer">
            <p>{text(answer)}</p>
            <PlainButton onClick={() => setAnswer(null)}>{text('family.frame.close')}</PlainButton>
          </div>
        )}
        {answer === null && signals.explaining && (
          <p className="family-frame-explaining">{text('family.moment.explaining')}</p>
        )}
      </div>
      <fieldset className="family-frame-signals" aria-label={text('family.feet.signals')}>
        <PlainButton onClick={() => void help()}>
          <Icon name="help" />
          {text('family.feet.help')}
        </PlainButton>
        <PlainButton ref={timeout} aria-expanded={answer === 'asking'} onClick={pause}>
          <Icon name="pause" />
          {text('family.feet.timeout')}
        </PlainButton>
      </fieldset>
    </footer>
  );
}

/** One calm question in the place where the thumb is. */
function AskForBreak({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const text = useText();
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <fieldset
      className="family-frame-answer"
      aria-labelledby="family-break-ask"
      onKeyDown={(event) => event.key === 'Escape' && onNo()}
    >
      <h2 id="family-break-ask">{text('family.timeout.ask')}</h2>
      <p id="family-break-why">{text('family.timeout.explain')}</p>
      <div className="plain-row">
        <PlainButton ref={yes} aria-describedby="family-break-why" onClick={onYes}>
          {text('family.timeout.yes')}
        </PlainButton>
        <PlainButton onClick={onNo}>{text('family.timeout.no')}</PlainButton>
      </div>
    </fieldset>
  );
}
