import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { Target } from '@samenspraak/shared/policy/actors.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PassOn } from './pass-on.tsx';
import { ThoughtEditor } from './thought-editor.tsx';
import { makerOf } from './thoughts.ts';

interface Props {
  readonly card: CardSnapshot;
  readonly editing: boolean;
  readonly onEditing: (on: boolean) => void;
}

/** One own thought: read it, change it in place, or take it away. */
export function OwnThought({ card, editing, onEditing }: Props) {
  const text = useText();
  const { actor, can } = useSession();
  const [asking, setAsking] = useState(false);
  const words = useId();
  const change = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  const maker = makerOf(card.author, actor, useRoster());
  const target: Target = maker === undefined ? { kind: card.kind } : { kind: card.kind, maker };
  const may = {
    edit: can('card.write', target),
    withdraw: can('card.withdraw', target),
    mark: can('card.mark', target),
  };
  useEffect(() => {
    if (was.current && !editing) change.current?.focus();
    was.current = editing;
  }, [editing]);

  return (
    <li>
      <PlainBox tone="own">
        {editing ? (
          <ThoughtEditor id={card.id} onDone={() => onEditing(false)} />
        ) : (
          <p id={words} className="family-thoughts-words">
            {card.text}
          </p>
        )}
        {!editing && !asking && <PassOn card={card} mayMark={may.mark} />}
        {!editing && asking && <Withdraw card={card} onOver={() => setAsking(false)} />}
        {!editing && !asking && (may.edit || may.withdraw) && (
          <div className="plain-row">
            {may.edit && (
              <PlainButton ref={change} aria-describedby={words} onClick={() => onEditing(true)}>
                {text('family.mine.edit')}
              </PlainButton>
            )}
            {may.withdraw && (
              <PlainButton aria-describedby={words} onClick={() => setAsking(true)}>
                {text('family.mine.withdraw')}
              </PlainButton>
            )}
          </div>
        )}
      </PlainBox>
    </li>
  );
}

/** Asked once, because it leaves no trace. */
function Withdraw({ card, onOver }: { card: CardSnapshot; onOver: () => void }) {
  const text = useText();
  const { send } = useConference();
  const { sessionId } = useSession();
  const [failed, setFailed] = useState<string | null>(null);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);

  async function withdraw() {
    const ack = await send({ type: 'card.withdraw', sessionId, cardId: card.id });
    // another try helps where the line failed, not where it stands for a reason
    if (!ack.ok) setFailed(ack.code === 'idea.stands' ? ack.text : text('family.mine.failed'));
  }
  return (
    <>
      <p role="status">{failed ?? text('family.mine.sure')}</p>
      <div className="plain-row">
        <PlainButton ref={yes} onClick={() => void withdraw()}>
          {text('family.mine.yes')}
        </PlainButton>
        <PlainButton onClick={onOver}>{text('family.mine.no')}</PlainButton>
      </div>
    </>
  );
}
