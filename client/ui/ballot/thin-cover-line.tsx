import './ballot.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Icon } from '../icon.tsx';
import { thinCover } from './thin-cover.ts';

/** Says beforehand that a secret answer is easily guessed where few people give one. */
export function ThinCoverLine({ ballot }: { readonly ballot: BallotView }) {
  const t = useText();
  const roster = useRoster();
  const { place } = useSession();
  const cover = thinCover(ballot, { roster, place });
  if (cover === null) return null;
  return (
    <p className="ballot-soft">
      <Icon name="info" size={18} />
      {cover.in === 'all'
        ? t('choice.thin.all')
        : t('choice.thin.groups', { groups: cover.groups.map((group) => t(`group.${group}`)).join(', ') })}
    </p>
  );
}
