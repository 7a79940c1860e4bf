import './family-thoughts.css';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { PlainPress } from '../../ui/plain-press.tsx';
import { KindChoice } from './kind-choice.tsx';
import type { PlainKind } from './thoughts.ts';
import { usePutThought } from './use-put-thought.ts';

/** What somebody is writing and has not put on the board: nobody else can read it yet. */
export interface Draft {
  readonly text: string;
  readonly kind: PlainKind | null;
}

/** How long, in ms, an empty press after a thought was put counts as the tail of that press. */
const DOUBLE_TAP_MS = 1_000;

interface Props {
  /** What the table is at: what was said of the words put before that is over then. */
  readonly at: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** What the thought can be, the likeliest first. */
  readonly offered: readonly PlainKind[];
  /** Who reads it once it is on the board. */
  readonly readers: ReactNode;
}

/** Writes one thought and puts it on the board. The words stay in the field until they are there. */
export function ThoughtField({ at, draft, onDraft, offered, readers }: Props) {
  const text = useText();
  const { can } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'nothing' | 'empty' | 'put'>('nothing');
  const [toldAt, setToldAt] = useState(at);
  const putAt = useRef(Number.NEGATIVE_INFINITY);
  const put = usePutThought();
  if (at !== toldAt) {
    setToldAt(at);
    setTold('nothing');
  }
  const kind = draft.kind !== null && offered.includes(draft.kind) ? draft.kind : (offered[0] ?? 'question');
  const late = !can('card.add', { kind });
  const closed = late && !can('card.add', { kind: 'question' });

  function send() {
    if (draft.text.trim() === '') {
      // the second tap of a double one: the words are there already
      if (performance.now() - putAt.current < DOUBLE_TAP_MS) return;
      setTold('empty');
      field.current?.focus();
      return;
    }
    put({ kind: late ? 'question' : kind, text: draft.text.trim() });
    putAt.current = performance.now();
    onDraft({ text: '', kind: draft.kind });
    setTold('put');
  }

  return (
    <form
      className="plain-stack family-thoughts-field"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {offered.length > 1 && (
        <KindChoice offered={offered} chosen={kind} onChoose={(to) => onDraft({ ...draft, kind: to })} />
      )}
      <PlainField
        label={text('family.thought.label')}
        field={field}
        note={readers}
        value={draft.text}
        maxLength={LIMITS.charactersPerCard}
        aria-invalid={told === 'empty'}
        onChange={(event) => {
          setTold('nothing');
          onDraft({ ...draft, text: event.target.value });
        }}
      />
      {draft.text.length >= LIMITS.charactersPerCard && <p role="status">{text('family.thought.long')}</p>}
      {late && draft.text !== '' && (
        <p role="status">{text(closed ? 'family.thought.closed' : 'family.thought.late')}</p>
      )}
      <PlainPress softly told={told !== 'nothing' && <Told what={told} />}>
        <PlainButton
          type="submit"
          tone="main"
          aria-disabled={closed}
          onClick={(event) => closed && event.preventDefault()}
        >
          {text('family.thought.put')}
        </PlainButton>
      </PlainPress>
    </form>
  );
}

/** What became of the words: "on the board" is said only when they are on disk. */
function Told({ what }: { what: 'empty' | 'put' }) {
  const text = useText();
  const { saved } = useSession();
  const { connection } = useConference();
  const fate = {
    saved: 'family.thought.done',
    saving: 'family.thought.sending',
    offline: 'family.thought.held',
  } as const;
  if (what === 'empty') return text('family.thought.empty');
  return text(fate[saved === 'saving' && connection !== 'online' ? 'offline' : saved]);
}
