import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FormGroup } from '../../ui/form.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { faceOf } from '../../ui/session-face.ts';
import { PartFields } from './part-fields.tsx';
import {
  moved,
  nextLook,
  type SessionDraft,
  shadeOf,
  startsOf,
  suggestedName,
  USUAL_MINUTES,
} from './session-drafts.ts';
import { usePartNames } from './use-part-names.ts';

interface Props {
  readonly drafts: readonly SessionDraft[];
  /** When the first part begins (ISO 8601), or null while that is not known. */
  readonly startsAt: string | null;
  readonly onChange: (drafts: readonly SessionDraft[]) => void;
  readonly tried: boolean;
}

/** The parts of a conference in the order in which they are held, each with its own audience. */
export function SessionFields({ drafts, startsAt, onChange, tried }: Props) {
  const text = useText();
  const nameOf = usePartNames();
  const { list, focusOn } = useFocusAfter();
  const [said, setSaid] = useState('');
  const taken = drafts.map(({ name }) => name);
  const starts = startsAt === null ? [] : startsOf(startsAt, drafts);
  const change = (draft: SessionDraft) => onChange(drafts.map((one) => (one.key === draft.key ? draft : one)));
  const move = ({ key, name }: SessionDraft, by: -1 | 1) => {
    const next = moved(drafts, key, by);
    const number = next.findIndex((draft) => draft.key === key) + 1;
    setSaid(text('entry.part.moved', { name, number, count: next.length }));
    focusOn(key, by === -1 ? ['up', 'down'] : ['down', 'up']);
    onChange(next);
  };
  const drop = ({ key, name }: SessionDraft) => {
    const next = drafts.filter((draft) => draft.key !== key);
    const beside =
      next[
        Math.min(
          drafts.findIndex((draft) => draft.key === key),
          next.length - 1,
        )
      ];
    setSaid(text('entry.part.dropped', { name }));
    if (beside !== undefined) focusOn(beside.key, ['drop', 'name']);
    onChange(next);
  };
  const add = () => {
    const look = nextLook(drafts);
    const key = crypto.randomUUID();
    const name = suggestedName(look, taken, nameOf);
    focusOn(key, ['name']);
    const minutes = drafts.at(-1)?.minutes ?? String(USUAL_MINUTES);
    onChange([...drafts, { key, name, look, minutes, videoUrl: '' }]);
  };
  return (
    <FormGroup legend={text('entry.plan.sessions')}>
      <p className="planning-soft">{text('entry.plan.sessionsHint')}</p>
      <div ref={list} className="planning-parts">
        {drafts.map((draft, index) => (
          <Part
            key={draft.key}
            {...{ draft, index, taken, tried, shade: shadeOf(drafts, index), count: drafts.length }}
            startsAt={starts[index] ?? null}
            onChange={change}
            onMove={move}
            onDrop={drop}
          />
        ))}
      </div>
      {drafts.length < LIMITS.sessionsPerConference ? (
        <div>
          <Button icon="add" onPress={add}>
            {text('entry.part.add')}
          </Button>
        </div>
      ) : (
        <p className="planning-soft">{text('entry.part.full', { count: LIMITS.sessionsPerConference })}</p>
      )}
      <LiveRegion message={said} />
    </FormGroup>
  );
}

type Spot = 'up' | 'down' | 'drop' | 'name';

/** Keeps the focus with the part that was moved, added, or stands where one was taken away, once it is drawn. */
function useFocusAfter() {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ key: string; spots: readonly Spot[] } | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { key, spots } = wanted.current;
    const part = list.current?.querySelector(`[data-part="${key}"]`);
    const found = spots.map((spot) => part?.querySelector<HTMLElement>(`[data-spot="${spot}"] :is(button, input)`));
    found.find((one) => one?.matches(':not(:disabled)') === true)?.focus();
    wanted.current = null;
  });
  const focusOn = (key: string, spots: readonly Spot[]) => {
    wanted.current = { key, spots };
  };
  return { list, focusOn };
}

interface PartProps {
  readonly draft: SessionDraft;
  readonly index: number;
  readonly count: number;
  readonly shade: number;
  readonly startsAt: string | null;
  readonly taken: readonly string[];
  readonly tried: boolean;
  readonly onChange: (draft: SessionDraft) => void;
  readonly onMove: (draft: SessionDraft, by: -1 | 1) => void;
  readonly onDrop: (draft: SessionDraft) => void;
}

function Part({ draft, index, count, shade, startsAt, taken, tried, onChange, onMove, onDrop }: PartProps) {
  const text = useText();
  const dates = useDates();
  const name = draft.name.trim() === '' ? text('entry.plan.session', { number: index + 1 }) : draft.name;
  const begins = startsAt === null ? null : text('entry.part.starts', { time: dates.time(startsAt) });
  return (
    <fieldset className="planning-part" data-part={draft.key} {...faceOf({ look: draft.look, shade })}>
      <legend className="planning-part-legend">{text('entry.plan.session', { number: index + 1 })}</legend>
      <div className="planning-part-presses">
        {count > 1 ? (
          <>
            <Press spot="up" icon="arrowUp" name={name} isDisabled={index === 0} onPress={() => onMove(draft, -1)} />
            <Press
              {...{ spot: 'down', icon: 'arrowDown', name }}
              isDisabled={index === count - 1}
              onPress={() => onMove(draft, 1)}
            />
            <Press spot="drop" icon="trash" name={name} onPress={() => onDrop(draft)} />
          </>
        ) : null}
      </div>
      <div className="planning-part-fields" data-spot="name">
        <PartFields {...{ draft, onChange, taken, tried }}>
          <p className="planning-soft planning-starts">{begins ?? text('entry.part.startsUnknown')}</p>
        </PartFields>
      </div>
    </fieldset>
  );
}

interface PressProps {
  readonly spot: 'up' | 'down' | 'drop';
  readonly icon: 'arrowUp' | 'arrowDown' | 'trash';
  readonly name: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Press({ spot, icon, name, isDisabled = false, onPress }: PressProps) {
  const text = useText();
  return (
    <span data-spot={spot}>
      <Button
        size="small"
        variant="quiet"
        {...{ icon, isDisabled, onPress }}
        aria-label={text(`entry.part.${spot}.of`, { name })}
      >
        {text(`entry.part.${spot}`)}
      </Button>
    </span>
  );
}
