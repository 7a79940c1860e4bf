import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { admitInTurn, type Knocking, knockingFor } from './waiting-turns.ts';

interface WaitingEverybodyProps {
  readonly waiting: readonly Knocking[];
  /** The session at which the table is. */
  readonly here: SessionView;
}

/** One press that lets in all who knock for this session: says beforehand who they are, and afterwards who was refused. */
export function WaitingEverybody({ waiting, here }: WaitingEverybodyProps) {
  const t = useText();
  const id = useId();
  const language = useLanguage();
  const { underWay, outcome, admit } = useAdmitting();
  const result = useRef<HTMLDivElement>(null);
  const people = underWay ?? knockingFor(waiting, here.sessionId);
  const inWords = (names: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  // the button that was pressed is gone with those who came in
  useEffect(() => {
    if (outcome !== null && !document.activeElement?.matches('button, input')) result.current?.focus();
  }, [outcome]);
  const admitted = outcome?.filter(({ refusal }) => refusal === null).map(({ name }) => name) ?? [];
  return (
    <>
      {people.length > 1 && (
        <div className="waiting-everybody">
          <p id={id}>
            {t('arrival.everybody.says', { session: here.name, names: inWords(people.map(({ name }) => name)) })}
          </p>
          <Button
            icon="door"
            aria-describedby={id}
            aria-disabled={underWay !== null}
            onPress={() => underWay === null && void admit(people)}
          >
            {t(underWay === null ? 'arrival.everybody.press' : 'arrival.everybody.busy')}
          </Button>
        </div>
      )}
      <div ref={result} role="status" tabIndex={-1} className="waiting-outcome">
        {admitted.length > 0 && <p>{t('arrival.everybody.admitted', { names: inWords(admitted) })}</p>}
        {outcome?.map(
          ({ name, refusal }) =>
            refusal !== null && (
              <p key={name} className="waiting-refused">
                {t('arrival.everybody.refused', { name, reason: refusal })}
              </p>
            ),
        )}
      </div>
    </>
  );
}

type Outcome = Awaited<ReturnType<typeof admitInTurn>>;

/** Those who are being let in stay the same while it lasts: whoever knocks meanwhile was not named in advance. */
function useAdmitting() {
  const { send } = useConference();
  const [underWay, setUnderWay] = useState<readonly Knocking[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  async function admit(people: readonly Knocking[]) {
    setOutcome(null);
    setUnderWay(people);
    const told = await admitInTurn(people, send);
    setUnderWay(null);
    setOutcome(told);
  }
  return { underWay, outcome, admit };
}
