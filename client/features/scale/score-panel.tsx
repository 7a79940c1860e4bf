import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { ThinCoverLine } from '../../ui/ballot/thin-cover-line.tsx';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScoreForm } from './score-form.tsx';
import { useQuestion } from './use-question.ts';

/** Where one gives one's number; who does not score reads what the others are doing. */
export function ScorePanel({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const { can } = useSession();
  const question = useQuestion(ballot);
  const panel = useIntoSight(`${ballot.id}/${ballot.round}`);
  return (
    <Panel ref={panel} className="scale-score" title={question}>
      {ballot.round > 1 && <p className="scale-round">{t('work.scale.roundNow', { round: ballot.round })}</p>}
      {can('ballot.score') && (
        <p className="scale-soft scale-secret">
          <Icon name="eyeOff" size={18} />
          {t('work.scale.secret')}
        </p>
      )}
      <ThinCoverLine ballot={ballot} />
      {can('ballot.score') ? <ScoreForm ballot={ballot} /> : <p>{t('work.scale.notYou')}</p>}
    </Panel>
  );
}
