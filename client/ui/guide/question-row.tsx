import { KEPT_PROMPTS } from '@samenspraak/shared/guide/arrangement.ts';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { Menu } from '../menu.tsx';
import type { MenuEntry } from '../menu-entry.ts';
import { Pill } from '../pill.tsx';
import type { Question } from './arranging.ts';

/** What can be done with a question in its list. */
export interface RowMoves {
  readonly step: (question: Question, by: -1 | 1) => void;
  readonly toEnd: (question: Question, end: 'top' | 'foot') => void;
  readonly leave: (question: Question) => void;
  readonly change: (question: Question) => void;
  readonly grab: (question: Question, event: PointerEvent<HTMLButtonElement>) => void;
}

interface Props {
  readonly question: Question;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether a dragged question would come before this one. */
  readonly isTarget: boolean;
  readonly moves: RowMoves;
}

/** One question that is asked: moved by its handle, its arrow keys or its menu. */
export function QuestionRow({ question, isFirst, isLast, isTarget, moves }: Props) {
  const t = useText();
  const language = useLanguage();
  const { id, prompt, own } = question;
  const name = prompt.professional[language].ask;
  const isKept = KEPT_PROMPTS.has(id);
  return (
    <li className="arranging-row" data-row={id} data-target={isTarget || undefined}>
      <button
        type="button"
        className="arranging-handle"
        data-handle={id}
        aria-label={t('leading.row.handle', { name })}
        title={t('leading.row.keys')}
        onPointerDown={(event) => event.button === 0 && moves.grab(question, event)}
        onKeyDown={(event) => moveByKey(event, question, moves)}
      >
        <Icon name="drag" size={16} />
      </button>
      <div className="arranging-words">
        <span>{name}</span>
        {own !== null && (
          <small>
            <Pill>{t('leading.row.own')}</Pill>{' '}
            {own.client === null ? t('leading.row.noClient') : t('leading.row.client', { words: own.client })}
          </small>
        )}
        {isKept && <small>{t('leading.row.kept')}</small>}
      </div>
      <Menu
        label={t('leading.row.menu', { name })}
        entries={entriesOf(t, { question, isFirst, isLast, isKept, moves })}
      >
        <Button size="small" variant="quiet" icon="menu" aria-label={t('leading.row.menu', { name })} />
      </Menu>
    </li>
  );
}

function moveByKey(event: KeyboardEvent, question: Question, moves: RowMoves): void {
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown':
      moves.step(question, event.key === 'ArrowUp' ? -1 : 1);
      break;
    case 'Home':
    case 'End':
      moves.toEnd(question, event.key === 'Home' ? 'top' : 'foot');
      break;
    default:
      return;
  }
  event.preventDefault();
}

type Entries = Pick<Props, 'question' | 'isFirst' | 'isLast' | 'moves'> & { readonly isKept: boolean };

function entriesOf(t: ReturnType<typeof useText>, { question, isFirst, isLast, isKept, moves }: Entries): MenuEntry[] {
  const move = (id: 'up' | 'down' | 'top' | 'foot', isDisabled: boolean, onAction: () => void): MenuEntry => {
    const icon = id === 'up' || id === 'top' ? 'arrowUp' : 'arrowDown';
    return { id, label: t(`leading.row.${id}`), icon, isDisabled, onAction };
  };
  const own: MenuEntry[] =
    question.own === null
      ? []
      : [{ id: 'change', label: t('leading.own.change'), icon: 'edit', onAction: () => moves.change(question) }];
  return [
    move('up', isFirst, () => moves.step(question, -1)),
    move('down', isLast, () => moves.step(question, 1)),
    move('top', isFirst, () => moves.toEnd(question, 'top')),
    move('foot', isLast, () => moves.toEnd(question, 'foot')),
    ...own,
    {
      id: 'leave',
      label: t(question.own !== null ? 'leading.own.remove' : isKept ? 'leading.row.leaveKept' : 'leading.row.leave'),
      icon: question.own === null ? 'eyeOff' : 'trash',
      isDisabled: isKept,
      onAction: () => moves.leave(question),
    },
  ];
}
