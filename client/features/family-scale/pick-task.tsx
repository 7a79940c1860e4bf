import './family-scale.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { PlainPress } from '../../ui/plain-press.tsx';
import { toFirstAnswer } from './first-answer.ts';
import type { OwnScore } from './own-score.ts';
import { PickHead } from './pick-head.tsx';
import { PickList } from './pick-list.tsx';
import { type PickOption, usePickOptions } from './pick-options.ts';
import { ThinLine } from './thin-line.tsx';

interface Props {
  readonly ballot: BallotView;
  readonly own: OwnScore;
  readonly onOwn: (own: OwnScore) => void;
  readonly readers: ReactNode;
}

/** Pick one of several in secret, with or without words; afterwards thanks, and the freedom to pick another. */
export function PickTask({ ballot, own, onOwn, readers }: Props) {
  const { actor } = useSession();
  const options = usePickOptions(ballot, { author: actor.participantId, kept: [own.choice, own.given] });
  const answered = ballot.scored.some((one) => one.participantId === actor.participantId && one.voice === null);
  const given = options.find(({ value }) => value === own.given) ?? null;
  // what they picked was taken off the board: they pick again
  const isGone = own.given !== null && given === null;
  if ((own.given !== null || answered) && !own.changing && !isGone) {
    return <PickGiven ballot={ballot} given={given} onChange={() => onOwn({ ...own, changing: true })} />;
  }
  return <PickForm {...{ ballot, own, onOwn, readers, options, isGone }} />;
}

interface FormProps extends Props {
  readonly options: readonly PickOption[];
  /** Whether what was picked before is no longer on the board. */
  readonly isGone: boolean;
}

function PickForm({ ballot, own, onOwn, readers, options, isGone }: FormProps) {
  const text = useText();
  const { send } = useConference();
  const { sessionId } = useSession();
  const [told, setTold] = useState('');
  const chosen = options.find(({ value }) => value === own.choice)?.value ?? null;

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (chosen === null) {
      setTold(text('picking.first'));
      toFirstAnswer(event.currentTarget);
      return;
    }
    const fields = { sessionId, ballotId: ballot.id, choice: chosen, grounds: own.grounds.trim() };
    const ack = await send({ type: 'ballot.pick', ...fields });
    if (ack.ok) onOwn({ ...own, given: chosen, changing: false });
    setTold(ack.ok ? '' : ack.text);
  }

  return (
    <form className="plain-stack" onSubmit={(event) => void give(event)}>
      <PickHead ballot={ballot} />
      <p data-aloud>{text(ballot.round > 1 ? 'picking.again' : 'picking.secret')}</p>
      <ThinLine ballot={ballot} />
      {isGone && (
        <PlainBox tone="warm">
          <p data-aloud role="status">
            {text('picking.goneYours')}
          </p>
        </PlainBox>
      )}
      {options.length === 0 ? (
        <p data-aloud>{text('picking.none')}</p>
      ) : (
        <PickList
          options={options}
          chosen={chosen}
          onChoose={(choice) => {
            setTold('');
            onOwn({ ...own, choice });
          }}
        />
      )}
      <PlainField
        label={text('picking.why')}
        note={readers}
        value={own.grounds}
        maxLength={2_000}
        onChange={(event) => onOwn({ ...own, grounds: event.target.value })}
      />
      <PlainPress told={told}>
        <PlainButton type="submit" tone="main">
          {text('picking.send')}
        </PlainButton>
      </PlainPress>
    </form>
  );
}

interface GivenProps {
  readonly ballot: BallotView;
  /** What was picked, as far as this page knows. */
  readonly given: PickOption | null;
  readonly onChange: () => void;
}

function PickGiven({ ballot, given, onChange }: GivenProps) {
  const text = useText();
  const thanks = useRef<HTMLHeadingElement>(null);
  const justGiven = given !== null;
  useEffect(() => {
    if (justGiven) thanks.current?.focus();
  }, [justGiven]);
  return (
    <>
      <PickHead ballot={ballot} />
      <PlainBox tone="warm">
        <h2 ref={thanks} tabIndex={-1} data-aloud>
          {text('picking.thanks')}
        </h2>
        {given !== null && <p data-aloud>{text('picking.given', { words: given.words })}</p>}
        <p data-aloud>{text('picking.wait')}</p>
      </PlainBox>
      <PlainButton tone="wide" onClick={onChange}>
        {text('picking.change')}
      </PlainButton>
    </>
  );
}
