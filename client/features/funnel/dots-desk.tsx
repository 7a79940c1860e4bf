import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { MOST_DOTS } from '@samenspraak/shared/domain/ballots.ts';
import { VOICES } from '@samenspraak/shared/domain/roles.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useCards, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { giverWords } from '../../ui/ballot/giver-words.ts';
import { hasAnswered } from '../../ui/ballot/has-answered.ts';
import { firstChoices } from '../../ui/ballot/idea-weights.ts';
import { SELF } from '../../ui/ballot/speaker.ts';
import { ThinCoverLine } from '../../ui/ballot/thin-cover-line.tsx';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DotsVoice } from './dots-voice.tsx';
import { DotsWho } from './dots-who.tsx';
import { useWeighing } from './weighing.ts';

/** Above the lanes while dots are laid: how many are left, who is done, and the press that counts them. */
export function DotsDesk() {
  const t = useText();
  const { ballot } = useWeighing();
  const { readOnly } = useCardBoard();
  if (ballot === null || readOnly) return null;
  if (ballot.state !== 'open') return <Fallen ballot={ballot} />;
  return (
    <section className="funnel-desk" aria-label={t('choice.bar.ideaWeight.open')}>
      <Laying ballot={ballot} />
      <div className="funnel-desk-who">
        <DotsWho ballot={ballot} />
        <Lending ballot={ballot} />
      </div>
    </section>
  );
}

function Laying({ ballot }: { readonly ballot: BallotView }) {
  const t = useText();
  const { can, sessionId } = useSession();
  const { send, participantId } = useConference();
  const { own, offered } = useWeighing();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!can('ballot.dots')) return <p className="funnel-soft">{t('choice.notYou')}</p>;
  if (offered.length === 0) return <p className="funnel-soft">{t('work.funnel.dots.nothing')}</p>;
  const isGiven = own.isSent || hasAnswered(ballot, { participantId, ...SELF });
  async function give() {
    const { dots } = own;
    const answer = await send({ type: 'ballot.dots', sessionId, ballotId: ballot.id, dots });
    setRefusal(answer.ok ? null : answer.text);
    if (answer.ok) own.onSent(dots);
  }
  return (
    <div className="funnel-laying">
      <p className="funnel-desk-left">
        <strong>{t('work.funnel.dots.ask', { most: MOST_DOTS })}</strong>{' '}
        <span>{t('work.funnel.dots.left', { left: own.left, most: MOST_DOTS })}</span>
      </p>
      {ballot.round > 1 && <p className="funnel-soft">{t('work.funnel.dots.round', { round: ballot.round })}</p>}
      <p className="funnel-soft">
        <Icon name="eyeOff" size={16} />
        {t('work.funnel.dots.secret')}
      </p>
      <ThinCoverLine ballot={ballot} />
      <div className="funnel-presses">
        <Button
          variant="primary"
          size="small"
          icon="check"
          onPress={give}
          isDisabled={Object.keys(own.dots).length === 0}
        >
          {t(isGiven ? 'work.funnel.dots.giveAgain' : 'work.funnel.dots.give')}
        </Button>
        <span role="status">
          {own.isSent && t('choice.given')}
          {!own.isSent && isGiven && t('work.funnel.dots.givenBefore')}
        </span>
      </div>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
    </div>
  );
}

/** For who may speak for one of the family: a window in which that one's first choice is filled in. */
function Lending({ ballot }: { readonly ballot: BallotView }) {
  const t = useText();
  const { can } = useSession();
  const [isOpen, setOpen] = useState(false);
  if (!VOICES.some((voice) => can('ballot.pick', { voice }))) return null;
  return (
    <>
      <Button size="small" icon="star" onPress={() => setOpen(true)}>
        {t('work.funnel.voice')}
      </Button>
      {isOpen && <DotsVoice ballot={ballot} onClose={() => setOpen(false)} />}
    </>
  );
}

/** A first choice of the family never goes unseen: when its idea was taken off the board, that is said. */
function Fallen({ ballot }: { readonly ballot: BallotView }) {
  const t = useText();
  const roster = useRoster();
  const cards = useCards();
  const fallen = firstChoices(ballot.rounds).filter(({ choice }) => !cards.some(({ id }) => id === choice));
  if (fallen.length === 0) return null;
  return (
    <p className="funnel-soft">
      <Icon name="star" size={16} />
      {t('work.funnel.fallen', { who: fallen.map((one) => giverWords(one, { roster, text: t })).join('; ') })}
    </p>
  );
}
