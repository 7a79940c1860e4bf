import './card-add.css';
import { BASES, type Basis, type CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { VOICES, type Voice } from '@samenspraak/shared/domain/roles.ts';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';
import { useCardBoard } from './card-board.ts';
import { hasBasis } from './card-words.ts';
import { KeptWords } from './kept-words.tsx';
import { OneOf } from './one-of.tsx';
import { useUnfolded } from './use-unfolded.ts';

interface Props {
  readonly kind: CardKind;
  /** What the field is called: it stands in it while it is empty. */
  readonly label: string;
  /** Whether this kind is collected now. What somebody was still writing when it closed is offered back to them. */
  readonly isOpen: boolean;
  /** Puts the new card on the board. */
  readonly onAdd: (card: { text: string; basis?: Basis | undefined; voice?: Voice | undefined }) => void;
}

/** The field at the foot of a column. After each card it is ready for the next. */
export function AddCard({ kind, label, isOpen, onAdd }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const area = useRef<HTMLTextAreaElement>(null);
  const { isUnfolded, onFocus, onBlur } = useUnfolded();
  const [text, setText] = useState('');
  useDraft(text);
  const [basis, setBasis] = useState<Basis | undefined>();
  const [voice, setVoice] = useState<Voice | undefined>();
  function add() {
    if (text.trim() === '') return;
    onAdd({ text: text.trim(), basis, voice });
    board.say(t('work.add.added', { kind: t(`kind.${kind}`) }));
    setText('');
    setBasis(undefined);
    area.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  }
  if (!isOpen) return text.trim() === '' ? null : <KeptWords text={text} onDone={() => setText('')} />;
  return (
    <div className="card-add" data-unfolded={text !== '' || isUnfolded || undefined} {...{ onFocus, onBlur }}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        rows={1}
        autoComplete="off"
        value={text}
        maxLength={LIMITS.charactersPerCard}
        aria-describedby={`${id}-note`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="card-add-more">
        {hasBasis(kind) && (
          <OneOf
            quietLabel
            label={t('work.details.basis')}
            options={BASES.map((value) => ({ value, label: t(`work.basisShort.${value}`) }))}
            value={basis}
            onChange={setBasis}
          />
        )}
        <VoiceChoice kind={kind} voice={voice} onChange={setVoice} />
        <Button size="small" icon="add" onPress={add} isDisabled={text.trim() === ''}>
          {t('work.add.add')}
        </Button>
        <span className="card-note" id={`${id}-note`}>
          {board.readers}
        </span>
      </div>
    </div>
  );
}

interface VoiceProps {
  readonly kind: CardKind;
  readonly voice: Voice | undefined;
  readonly onChange: (voice: Voice | undefined) => void;
}

/** For whom one speaks, for those who may speak for another. */
function VoiceChoice({ kind, voice, onChange }: VoiceProps) {
  const t = useText();
  const { can } = useSession();
  const voices = VOICES.filter((value) => can('card.add', { kind, voice: value }));
  if (voices.length === 0) return null;
  return (
    <OneOf
      quietLabel
      label={t('work.add.voice')}
      options={voices.map((value) => ({ value, label: t(`work.voiceShort.${value}`) }))}
      value={voice}
      onChange={onChange}
    />
  );
}
