import './change-top.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { MOST_TOP_CONCERNS } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TopChoice } from './top-choice.tsx';
import { useConcerns } from './use-concerns.ts';

interface Props {
  /** What weighs most now. */
  readonly top: readonly CardSnapshot[];
  readonly onDone: () => void;
}

/** The chair sets right what was settled, or takes it back, without asking the table again. */
export function ChangeTop({ top, onDone }: Props) {
  const t = useText();
  const { sessionId } = useSession();
  const { send } = useConference();
  const concerns = useConcerns();
  const [wanted, setWanted] = useState<readonly CardId[]>(() => top.map(({ id }) => id));
  // what was settled when the window opened comes first, and stays there while it is unticked
  const [first] = useState(wanted);
  const [refusal, setRefusal] = useState<string | null>(null);
  const listed = [
    ...first.flatMap((id) => concerns.filter((card) => card.id === id)),
    ...concerns.filter(({ id }) => !first.includes(id)),
  ];
  const chosen = wanted.filter((id) => concerns.some((card) => card.id === id));
  async function settle(cardIds: readonly CardId[]) {
    const answer = await send({ type: 'concern.settle', sessionId, cardIds: [...cardIds] });
    setRefusal(answer.ok ? null : answer.text);
    if (answer.ok) onDone();
  }
  return (
    <>
      <p>{t('choice.concern.changeWhat')}</p>
      <fieldset className="top-change">
        <legend>{t('choice.concern.settleTitle', { most: MOST_TOP_CONCERNS })}</legend>
        <p className="ballot-soft">{t('choice.concern.settleWhat')}</p>
        <TopChoice listed={listed} chosen={chosen} onChange={setWanted} />
      </fieldset>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      <div className="top-change-presses">
        <Button variant="primary" icon="flag" onPress={() => settle(chosen)} isDisabled={chosen.length === 0}>
          {t('choice.concern.settle', { count: chosen.length })}
        </Button>
        <Button icon="undo" onPress={() => settle([])}>
          {t('choice.concern.takeBack')}
        </Button>
      </div>
    </>
  );
}
