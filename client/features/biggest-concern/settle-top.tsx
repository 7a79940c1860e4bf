import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { MOST_TOP_CONCERNS } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { byWeight, tallyOf } from '../../ui/ballot/tally.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TopChoice } from './top-choice.tsx';
import { useConcerns } from './use-concerns.ts';

/** The chair records which one to three concerns the table settled on, the first chosen first; that ends the question. */
export function SettleTop({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { sessionId } = useSession();
  const { send } = useConference();
  const concerns = useConcerns();
  const before = useMeeting()?.top ?? [];
  const [wanted, setWanted] = useState<readonly CardId[]>(before);
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = wanted.filter((id) => concerns.some((card) => card.id === id));
  const offered = concerns.map(({ id }) => id);
  // the last round weighs most; what somebody picked before it can still be what the table settles on
  const ids = [...ballot.rounds].reverse().flatMap((round) => byWeight(tallyOf(round, offered)));
  const listed = [...new Set([...ids.map(({ choice }) => choice), ...before])].flatMap((id) =>
    concerns.filter((card) => card.id === id),
  );
  async function settle() {
    const settled = await send({ type: 'concern.settle', sessionId, cardIds: [...chosen] });
    const answer = settled.ok ? await send({ type: 'ballot.close', sessionId, ballotId: ballot.id }) : settled;
    setRefusal(answer.ok ? null : answer.text);
  }
  return (
    <fieldset className="biggest-settle">
      <legend>{t('choice.concern.settleTitle', { most: MOST_TOP_CONCERNS })}</legend>
      <p className="ballot-soft">{t('choice.concern.settleWhat')}</p>
      <TopChoice listed={listed} chosen={chosen} onChange={setWanted} />
      <div className="ballot-presses">
        <Button variant="primary" icon="flag" onPress={settle} isDisabled={chosen.length === 0}>
          {t('choice.concern.settle', { count: chosen.length })}
        </Button>
        {refusal !== null && (
          <Notice tone="warn" role="alert">
            {refusal}
          </Notice>
        )}
      </div>
    </fieldset>
  );
}
