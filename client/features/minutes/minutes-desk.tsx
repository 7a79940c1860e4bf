import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { MinutesEditor } from './editor/minutes-editor.ts';
import { MentionList } from './mention-list.tsx';
import { mentionWords } from './mention-words.ts';
import { MinutesToolbar } from './minutes-toolbar.tsx';
import { useFace } from './use-face.ts';

/** Where minutes are written: by several at once, in one text. */
export function MinutesDesk() {
  const t = useText();
  const { doc, announce } = useSession();
  const readers = useReadersWords();
  const mount = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<MinutesEditor | null>(null);
  /** Whether somebody was writing when the document was replaced: then they go on in the fresh one. */
  const wasWriting = useRef(false);
  useEffect(() => {
    if (mount.current === null) return;
    const words = (card: CardSnapshot) => mentionWords(card, t);
    const made = new MinutesEditor({ mount: mount.current, doc, words, gone: t('minutes.mention.gone') });
    setEditor(made);
    if (wasWriting.current) made.focus();
    return () => {
      wasWriting.current = made.hasFocus;
      setEditor(null);
      made.destroy();
    };
  }, [doc, t]);
  useEffect(() => {
    const field = mount.current;
    if (field === null) return;
    const ends = new AbortController();
    field.addEventListener('focusin', () => announce('minutes'), ends);
    field.addEventListener('focusout', () => announce(null), ends);
    return () => {
      if (field.contains(document.activeElement)) announce(null);
      ends.abort();
    };
  }, [announce]);
  return (
    <ReadBy words={readers}>
      {(described) => (
        <>
          {editor !== null && <AroundField editor={editor} described={described} />}
          <div className="minutes-mount" ref={mount} />
        </>
      )}
    </ReadBy>
  );
}

interface AroundFieldProps {
  readonly editor: MinutesEditor;
  readonly described: string;
}

/** The toolbar, the list of cards, and what the field itself is called. */
function AroundField({ editor, described }: AroundFieldProps) {
  const t = useText();
  const id = useId();
  const cards = useCards();
  const { isEmpty, isTooMuch } = useFace(editor);
  const [active, setActive] = useState<string | null>(null);
  const [field, list] = [`${id}-field`, `${id}-list`];
  useEffect(() => {
    editor.describe({
      id: field,
      class: 'minutes-text minutes-field',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': t('minutes.field'),
      'aria-describedby': described,
      'aria-autocomplete': 'list',
      ...(isEmpty ? { 'data-empty': t('minutes.placeholder') } : {}),
      ...(active === null ? {} : { 'aria-controls': list, 'aria-activedescendant': active }),
    });
  }, [editor, field, list, described, isEmpty, active, t]);
  useEffect(() => editor.refreshMentions(cards), [editor, cards]);
  return (
    <>
      <MinutesToolbar editor={editor} field={field} />
      <div role="status">{isTooMuch && <Notice tone="warn">{t('minutes.tooMuch')}</Notice>}</div>
      <MentionList editor={editor} id={list} onActive={setActive} />
    </>
  );
}
