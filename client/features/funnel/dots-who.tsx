import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { answerCount } from '../../ui/ballot/answer-count.ts';
import { voiceWords } from '../../ui/ballot/giver-words.ts';
import { Icon } from '../../ui/icon.tsx';

/** How many are done, never with what; who they are is one press away, for thirty people take much room. */
export function DotsWho({ ballot }: { readonly ballot: BallotView }) {
  const t = useText();
  const roster = useRoster();
  const { place } = useSession();
  const { people, voices, count, total } = answerCount(ballot, { roster, place });
  return (
    <details className="funnel-who">
      <summary>
        <span role="status">{t('work.funnel.dots.who', { count, total })}</span>
      </summary>
      <ul>
        {people.map(({ entry, isDone }) => (
          <li key={entry.participantId} data-done={isDone || undefined}>
            <Icon name={isDone ? 'check' : 'clock'} size={16} />
            <span>{entry.name}</span>
            <span className="funnel-soft">{t(isDone ? 'work.scale.has' : 'work.scale.hasNot')}</span>
          </li>
        ))}
        {voices.map((one) => (
          <li key={giverKey(one)} data-done>
            <Icon name="check" size={16} />
            <span>{voiceWords(one, t)}</span>
            <span className="funnel-soft">{t('work.scale.has')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
