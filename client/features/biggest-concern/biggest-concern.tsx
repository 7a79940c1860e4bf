import './biggest-concern.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useLayoutEffect } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useBallots } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PickForm } from '../../ui/ballot/pick-form.tsx';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';
import { ThinCoverLine } from '../../ui/ballot/thin-cover-line.tsx';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';
import { WhoAnswered } from '../../ui/ballot/who-answered.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ConcernPicker } from './concern-picker.tsx';
import { PicksShown } from './picks-shown.tsx';
import { useConcerns } from './use-concerns.ts';

/** While the table chooses which concern weighs most: first in secret, then all at once; nothing at other times. */
export function BiggestConcern() {
  const t = useText();
  const ballot = presentBallot(useBallots(), 'biggestConcern');
  const isThere = ballot !== null && ballot.state !== 'closed';
  useLayoutEffect(() => {
    if (isThere) keepFieldInSight();
  }, [isThere]);
  if (ballot === null || ballot.state === 'closed') return null;
  return (
    <section className="biggest" aria-label={t('choice.bar.biggestConcern.open')}>
      {ballot.state === 'open' && (
        <div className="ballot-beside">
          <Choose key={`${ballot.id}-${ballot.round}`} ballot={ballot} />
          <WhoAnswered ballot={ballot} />
        </div>
      )}
      {ballot.rounds.length > 0 && <PicksShown ballot={ballot} />}
    </section>
  );
}

/** The columns became lower when this came above them: whoever is writing there goes on seeing what they write. */
function keepFieldInSight(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches('textarea, input')) field.scrollIntoView({ block: 'nearest' });
}

function Choose({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { can } = useSession();
  const concerns = useConcerns();
  const panel = useIntoSight(`${ballot.id}/${ballot.round}`);
  return (
    <Panel ref={panel} title={t('choice.concern.question')} className="biggest-choose">
      {ballot.round > 1 && <p className="biggest-round">{t('choice.roundNow', { round: ballot.round })}</p>}
      {can('ballot.pick') && (
        <p className="ballot-soft">
          <Icon name="eyeOff" size={18} />
          {t('choice.secret')}
        </p>
      )}
      <ThinCoverLine ballot={ballot} />
      {can('ballot.pick') ? (
        <PickForm ballot={ballot} offered={concerns.map(({ id }) => id)}>
          {({ chosen, choose }) => <ConcernPicker concerns={concerns} chosen={chosen} onChoose={choose} />}
        </PickForm>
      ) : (
        <p>{t('choice.notYou')}</p>
      )}
    </Panel>
  );
}
