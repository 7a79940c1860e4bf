import './family-moment.css';
import { useText } from '../../i18n/use-text.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { Rest } from './moment.ts';

interface Props {
  readonly rest: Rest;
  /** Whether they are in the middle of a sentence; else they are reading. */
  readonly writing: boolean;
  readonly onFollow: () => void;
}

/** The table went on while this person was busy: they finish, or go along when they want. */
export function MovedOn({ rest, writing, onFollow }: Props) {
  const text = useText();
  return (
    <div role="status">
      <PlainBox tone="warm">
        <div className="family-moment-moved">
          <p>
            {text(rest === null ? 'family.moment.movedOn' : 'family.moment.resting')}
            {writing && ` ${text('family.moment.finish')}`}
          </p>
          <PlainButton onClick={onFollow}>{text('family.moment.follow')}</PlainButton>
        </div>
      </PlainBox>
    </div>
  );
}
