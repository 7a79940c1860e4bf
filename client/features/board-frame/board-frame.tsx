import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { faceOf, type SessionFace } from '../../ui/session-face.ts';
import './board-frame.css';

interface BoardFrameProps {
  readonly face: SessionFace;
  readonly band: ReactNode;
  readonly head: ReactNode;
  readonly guide: ReactNode;
  readonly people: ReactNode;
  /** What is said about the moment, under the work: it takes room from below, so that nothing moves under the eyes. */
  readonly notices: ReactNode;
  /** The chair's bar; null for all others. */
  readonly bar: ReactNode;
  /** What somebody opened beside the work; null while nothing. */
  readonly side: ReactNode;
  readonly workLabel: string;
  readonly workArea: RefObject<HTMLElement | null>;
  /** Everything of this session on the screen. */
  readonly board: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** The table: one screen that does not scroll as a whole on a laptop, and one column on something small. */
export function BoardFrame(props: BoardFrameProps) {
  const t = useText();
  const [open, setOpen] = useState<'guide' | 'people' | null>(null);
  const id = useId();
  const unfolded = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open !== null) unfolded.current?.focus();
  }, [open]);
  return (
    <div className="frame" ref={props.board} {...faceOf(props.face)} data-bar={props.bar !== null || undefined}>
      <a className="frame-skip" href="#work">
        {t('frame.skip')}
      </a>
      <div className="frame-band">{props.band}</div>
      <header className="frame-head">{props.head}</header>
      <div className="frame-unfolds">
        {(['guide', 'people'] as const).map((side) => (
          <button
            key={side}
            type="button"
            className="frame-unfold"
            aria-expanded={open === side}
            aria-controls={`${id}-${side}`}
            onClick={() => setOpen(open === side ? null : side)}
          >
            {t(`frame.show.${side}`)}
            <Icon name="chevronDown" size={16} />
          </button>
        ))}
      </div>
      <div
        className="frame-guide"
        id={`${id}-guide`}
        ref={open === 'guide' ? (unfolded as RefObject<HTMLDivElement | null>) : null}
        tabIndex={-1}
        data-open={open === 'guide' || undefined}
      >
        {props.guide}
      </div>
      <main className="frame-work" id="work" ref={props.workArea} tabIndex={-1} aria-label={props.workLabel}>
        {props.children}
      </main>
      {props.side !== null && <div className="frame-side">{props.side}</div>}
      <section className="frame-notices" aria-label={t('frame.notices')}>
        {props.notices}
      </section>
      <aside
        className="frame-people"
        id={`${id}-people`}
        ref={open === 'people' ? unfolded : null}
        tabIndex={-1}
        data-open={open === 'people' || undefined}
        aria-label={t('frame.show.people')}
      >
        {props.people}
      </aside>
      {props.bar !== null && <div className="frame-bar">{props.bar}</div>}
    </div>
  );
}
