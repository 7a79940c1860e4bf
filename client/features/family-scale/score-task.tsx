import './family-scale.css';
import type { SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { filled } from '../../ui/ballot/sub-answers.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { PlainPress } from '../../ui/plain-press.tsx';
import { toFirstAnswer } from './first-answer.ts';
import { NumberPad } from './number-pad.tsx';
import type { OwnScore } from './own-score.ts';
import { ScoreGiven } from './score-given.tsx';
import { type Asked, ScoreHead } from './score-head.tsx';
import { SubThoughts } from './sub-thoughts.tsx';
import { ThinLine } from './thin-line.tsx';

interface Props extends Asked {
  readonly own: OwnScore;
  readonly onOwn: (own: OwnScore) => void;
  readonly readers: ReactNode;
  /** The questions beside the number in plain words; empty while they have not come in. */
  readonly asks: SubAnswers;
}

/** Give one number, with or without words; afterwards thanks, and the freedom to choose again until all are shown. */
export function ScoreTask(props: Props) {
  const { ballot, ask, own, onOwn } = props;
  const { actor } = useSession();
  const scored = ballot.scored.some((one) => one.participantId === actor.participantId && one.voice === null);
  const given = own.given !== null || scored;
  return given && !own.changing ? (
    <ScoreGiven ballot={ballot} ask={ask} own={own} onChange={() => onOwn({ ...own, changing: true })} />
  ) : (
    <ScoreForm {...props} />
  );
}

function ScoreForm({ ballot, ask, own, onOwn, readers, asks }: Props) {
  const text = useText();
  const { send } = useConference();
  const { sessionId } = useSession();
  const [told, setTold] = useState('');

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (own.picked === null) {
      setTold(text('family.scale.pick'));
      toFirstAnswer(event.currentTarget);
      return;
    }
    const { picked: score, grounds, answers } = own;
    const fields = { sessionId, ballotId: ballot.id, score, grounds: grounds.trim(), answers: filled(answers) };
    const ack = await send({ type: 'ballot.score', ...fields });
    if (ack.ok) onOwn({ ...own, given: score, changing: false });
    setTold(ack.ok ? '' : ack.text);
  }

  return (
    <form className="plain-stack" onSubmit={(event) => void give(event)}>
      <ScoreHead ballot={ballot} ask={ask} />
      <p data-aloud>{text(ballot.round > 1 ? 'family.scale.again' : 'family.scale.secret')}</p>
      <ThinLine ballot={ballot} />
      <NumberPad
        phase={ballot.phase}
        picked={own.picked}
        onPick={(picked) => {
          setTold('');
          onOwn({ ...own, picked });
        }}
      />
      <PlainField
        label={text('family.scale.grounds')}
        note={readers}
        value={own.grounds}
        maxLength={2_000}
        onChange={(event) => onOwn({ ...own, grounds: event.target.value })}
      />
      <SubThoughts asks={asks} answers={own.answers} onChange={(answers) => onOwn({ ...own, answers })} />
      <PlainPress told={told}>
        <PlainButton type="submit" tone="main">
          {text('family.scale.send')}
        </PlainButton>
      </PlainPress>
    </form>
  );
}
