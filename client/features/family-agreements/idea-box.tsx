import './family-agreements.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import type { Pick } from '../../ui/ballot/tally.ts';
import { Icon } from '../../ui/icon.tsx';
import { PlainBox } from '../../ui/plain-box.tsx';

interface Props {
  readonly idea: CardSnapshot;
  /** What experts say of it. */
  readonly remarks: readonly CardSnapshot[];
  /** For whom of the family it comes first, as far as that was shown. */
  readonly firstFor: readonly Pick[];
}

/** One idea in plain words: what it asks of the family, for whom it comes first, and what experts say of it. */
export function IdeaBox({ idea, remarks, firstFor }: Props) {
  const text = useText();
  const marks = [
    idea.load === undefined ? '' : text(`family.ideas.${idea.load}`),
    idea.term === undefined ? '' : text(`family.ideas.${idea.term}`),
  ].filter((mark) => mark !== '');
  return (
    <PlainBox>
      <p data-aloud className="family-agreements-what">
        {idea.text}
      </p>
      {marks.length > 0 && <p className="plain-soft">{marks.join('. ')}</p>}
      {firstFor.map((one) => (
        <FirstFor key={giverKey(one)} pick={one} />
      ))}
      {remarks.length > 0 && (
        <details className="family-agreements-remarks">
          <summary>{text('family.ideas.remarks')}</summary>
          {remarks.map((remark) => (
            <p key={remark.id} className="family-agreements-what">
              {remark.text}
            </p>
          ))}
        </details>
      )}
    </PlainBox>
  );
}

function FirstFor({ pick }: { pick: Pick }) {
  const text = useText();
  const roster = useRoster();
  const { actor } = useSession();
  const isOwn = pick.participantId === actor.participantId && pick.voice === null;
  const giver = roster.find(({ participantId }) => participantId === pick.participantId)?.name ?? '';
  const name = pick.voice === null ? giver : pick.voiceOf;
  if (!isOwn && name === '') return null;
  return (
    <p data-aloud className="family-agreements-first">
      <Icon name="star" size={20} />
      {isOwn ? text('family.ideas.yourFirst') : text('family.ideas.firstOf', { name })}
    </p>
  );
}
