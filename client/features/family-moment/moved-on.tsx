import './family-moment.css';
import { useText } from '../../i18n/use-text.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { Rest } from './moment.ts';

/** Where the table went: a step further, to rest, or on to another session of this person. */
export type Onward = 'step' | 'session' | Exclude<Rest, null>;

const WORDS = {
  step: 'family.moment.movedOn',
  session: 'family.moment.onward',
  timeout: 'family.moment.resting',
  pause: 'family.moment.resting',
  away: 'family.moment.away',
} as const satisfies Record<Onward, string>;

interface Props {
  readonly to: Onward;
  /** Whether they are in the middle of a sentence; else they are reading. */
  readonly writing: boolean;
  readonly onFollow: () => void;
}

/** The table went on while this person was busy: they finish, or go along when they want. */
export function MovedOn({ to, writing, onFollow }: Props) {
  const text = useText();
  return (
    <div role="status">
      <PlainBox tone="warm">
        <div className="family-moment-moved">
          <p>
            {text(WORDS[to])}
            {writing && ` ${text('family.moment.finish')}`}
          </p>
          <PlainButton onClick={onFollow}>{text('family.moment.follow')}</PlainButton>
        </div>
      </PlainBox>
    </div>
  );
}
