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

/** What the press does, said on it. */
const PRESS = {
  step: 'family.moment.follow',
  session: 'family.moment.followOnward',
  timeout: 'family.moment.followRest',
  pause: 'family.moment.followRest',
  away: 'family.moment.followAway',
} as const satisfies Record<Onward, string>;

interface Props {
  /** Null while the table is where this person is: nothing is shown, and a screen reader listens. */
  readonly to: Onward | null;
  /** Whether they are in the middle of a sentence; else they are reading. */
  readonly writing: boolean;
  readonly onFollow: () => void;
}

/** The table went on while this person was busy: they finish, or go along when they want. */
export function MovedOn({ to, writing, onFollow }: Props) {
  const text = useText();
  return (
    <div role="status">
      {to !== null && (
        <PlainBox tone="warm">
          <div className="family-moment-moved">
            <p>
              <b>{text(WORDS[to])}</b>
              {writing && ` ${text('family.moment.finish')}`}
            </p>
            <PlainButton onClick={onFollow}>{text(PRESS[to])}</PlainButton>
          </div>
        </PlainBox>
      )}
    </div>
  );
}
