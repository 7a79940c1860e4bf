import './card-add.css';
import { BASES, type Basis, type CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { VOICES, type Voice } from '@samenspraak/shared/domain/roles.ts';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft, useDraftChoices } from '../../live/drafts.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';
import { AboutChoice } from './about-choice.tsx';
import { addDraft } from './add-draft.ts';
import { useCardBoard } from './card-board.ts';
import { hasBasis } from './card-words.ts';
import { KeptWords } from './kept-words.tsx';
import { OneOf } from './one-of.tsx';
import { useUnfolded } from './use-unfolded.ts';

/** What was made ready in the field at the foot: an example or nothing. A new object brings the caret there. */
export interface AddStart {
  readonly text: string;
}

interface NewWords {
  readonly text: string;
  readonly basis?: Basis | undefined;
  readonly about?: string[] | undefined;
  readonly voice?: Voice | undefined;
}

const NOBODY: readonly string[] = [];

/** What is chosen with the words of a new card. */
interface Choices {
  readonly basis: Basis | undefined;
  readonly about: readonly string[];
  readonly voice: Voice | undefined;
}

interface Props {
  readonly kind: CardKind;
  /** What the field is called: it stands in it while it is empty. */
  readonly label: string;
  /** Sets this field apart from others for the same kind in the same stage. */
  readonly place?: string;
  /** Whether this kind is collected now. What somebody was still writing when it closed stays theirs in the field. */
  readonly isOpen: boolean;
  /** Puts the new card on the board. */
  readonly onAdd: (card: NewWords) => void;
  readonly start?: AddStart | null;
  /** What else is chosen with the words, where the column has places of its own. */
  readonly choice?: ReactNode;
}

/** The field at the foot of a column. After each card it is ready for the next. */
export function AddCard({ kind, label, place, isOpen, onAdd, start = null, choice }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const area = useRef<HTMLTextAreaElement>(null);
  const { isUnfolded, onFocus, onBlur } = useUnfolded();
  const [text, setText] = useDraft(addDraft(kind, place));
  const [{ basis, about = NOBODY, voice }, choose] = useDraftChoices<Choices>(addDraft(kind, place));
  useStart({ start, area, onText: (words) => text.trim() === '' && setText(words) });
  function add() {
    if (text.trim() === '') return;
    onAdd({ text: text.trim(), basis, about: about.length === 0 ? undefined : [...about], voice });
    board.say(t('work.add.added', { kind: t(`kind.${kind}`) }));
    letGo();
    // who speaks for somebody often has more to say for them
    choose({ voice });
    area.current?.focus();
  }
  function letGo() {
    setText('');
    choose(null);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  }
  const hasWords = text.trim() !== '';
  if (!isOpen && !hasWords) return null;
  // what is folded away is not made: the field renders again with whatever happens in its column
  const showsMore = text !== '' || isUnfolded;
  return (
    <div
      className="card-add"
      data-unfolded={showsMore || undefined}
      data-half={hasWords || undefined}
      {...{ onFocus, onBlur }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        rows={1}
        autoComplete="off"
        data-kept=""
        value={text}
        maxLength={LIMITS.charactersPerCard}
        aria-describedby={`${id}-note`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="card-add-more">
        {!isOpen && <KeptWords text={text} onDone={letGo} />}
        {isOpen && showsMore && (
          <>
            {hasBasis(kind) && (
              <OneOf
                quietLabel
                label={t('work.details.basis')}
                options={BASES.map((value) => ({ value, label: t(`work.basisShort.${value}`) }))}
                value={basis}
                onChange={(value) => choose({ basis: value })}
              />
            )}
            {choice}
            {hasBasis(kind) && (
              <AboutChoice
                compact
                label={t('cards.add.about')}
                chosen={about}
                onChange={(names) => choose({ about: names })}
              />
            )}
            <VoiceChoice kind={kind} voice={voice} onChange={(value) => choose({ voice: value })} />
            <Button size="small" icon="add" onPress={add} isDisabled={!hasWords}>
              {t('work.add.add')}
            </Button>
          </>
        )}
        <span className="card-note" id={`${id}-note`}>
          {isOpen ? board.readers : t('work.kept.yours')}
        </span>
      </div>
    </div>
  );
}

interface StartOptions {
  readonly start: AddStart | null;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (words: string) => void;
}

/** Brings the caret to the field with what was made ready there, marked so that typing replaces it. */
function useStart({ start, area, onText }: StartOptions): void {
  const put = useRef(onText);
  useLayoutEffect(() => {
    put.current = onText;
  });
  // before the browser paints: whoever types on at once loses no letter
  useLayoutEffect(() => {
    if (start === null) return;
    put.current(start.text);
    area.current?.focus();
    const frame = requestAnimationFrame(() => {
      area.current?.focus();
      if (start.text !== '') area.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, [start, area]);
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
