import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { DomainSection } from './domain-section.tsx';
import { KindSection } from './kind-section.tsx';
import type { Topic } from './topics.ts';

interface Props {
  readonly topic: Topic;
  /** The one in sight where there is room for one. */
  readonly isCurrent: boolean;
}

/** One question of the guide with the places for what somebody knows about it. */
export function TopicView({ topic: { id: topicId, wording, kinds, hasDomains }, isCurrent }: Props) {
  const t = useText();
  const id = useId();
  return (
    <section
      className="prepare-topic"
      id={`prepare-${topicId}`}
      data-current={isCurrent || undefined}
      data-wide={hasDomains || undefined}
      aria-labelledby={id}
    >
      <h3 id={id} tabIndex={-1}>
        {wording === null ? t('prepare.rest') : wording.ask}
      </h3>
      {wording !== null && wording.followUps.length > 0 && (
        <ul className="prepare-follow">
          {wording.followUps.map((followUp) => (
            <li key={followUp}>{followUp}</li>
          ))}
        </ul>
      )}
      {kinds.map((kind) => (
        <KindSection key={kind} kind={kind} />
      ))}
      {hasDomains && <DomainSection />}
    </section>
  );
}
