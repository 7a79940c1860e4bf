import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { ReactNode } from 'react';
import { FamilyFrame } from '../../features/family-frame/family-frame.tsx';
import { Feet } from '../../features/family-frame/feet.tsx';
import type { Situation } from '../../features/family-moment/situation.ts';
import { ConnectionNotice } from '../../features/family-states/connection-notice.tsx';
import { StateView } from '../../features/family-states/state-view.tsx';
import { TurnView } from '../../features/family-states/turn-view.tsx';
import { WaitingView } from '../../features/family-states/waiting-view.tsx';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly situation: Situation;
  readonly offline: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Whether this person was at a table before. */
  readonly been?: boolean;
  /** Words that were not sent, or the plan of a table that is over. */
  readonly children?: ReactNode;
}

/** Every screen on which there is no table: arriving, waiting, and the ends. */
export function QuietScreen({ situation, offline, language, onLanguage, been = false, children }: Props) {
  const text = useText();
  return (
    <FamilyFrame
      look="client"
      language={language}
      onLanguage={onLanguage}
      said={saidOf(situation, text)}
      screen={situation.type}
      feet={isOver(situation) ? null : <Feet signals={null} />}
      strip={offline && <ConnectionNotice writing={false} />}
    >
      <Words situation={situation} been={been} />
      {children}
    </FamilyFrame>
  );
}

/** Nobody listens here any more, so neither help nor a break is offered. */
function isOver({ type }: Situation): boolean {
  return type === 'ended' || type === 'gone';
}

/** What a screen reader hears of a screen that came by itself. */
function saidOf(situation: Situation, text: ReturnType<typeof useText>): string {
  switch (situation.type) {
    case 'waiting':
      return text('family.rest.away');
    case 'ended':
      return text('family.end.ended');
    case 'gone':
      return text(`family.end.${situation.why}`);
    default:
      return '';
  }
}

function Words({ situation, been }: { situation: Situation; been: boolean }) {
  const text = useText();
  switch (situation.type) {
    case 'arriving':
    case 'table':
      return (
        <StateView picture="before" heading={text('family.wait.arriving')} lines={[text('family.wait.arrivingText')]} />
      );
    case 'knocked':
    case 'notBegun':
      return <WaitingView view={situation.view} knocked={situation.type === 'knocked'} />;
    case 'waiting':
      return <TurnView ahead={situation.ahead} been={been} />;
    case 'ended':
      return <StateView picture="close" heading={text('family.end.ended')} lines={[text('family.end.endedText')]} />;
    case 'gone':
      return (
        <StateView
          picture="pause"
          heading={text(`family.end.${situation.why}`)}
          lines={[text(`family.end.${situation.why}Text`)]}
        />
      );
  }
}
