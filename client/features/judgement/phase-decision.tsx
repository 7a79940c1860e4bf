import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Panel } from '../../ui/panel.tsx';
import { DecideForm } from './decide-form.tsx';
import { PhaseDecided } from './phase-decided.tsx';

/** In which phase this family is from now on: everybody reads it and why, the chair settles it. */
export function PhaseDecision({ phase }: { phase: Phase }) {
  const t = useText();
  return (
    <Panel title={t('work.judgement.phase')} className="judgement-phase">
      <PhaseSettling phase={phase} />
    </Panel>
  );
}

/** The phase as it is and what was concluded last; below it, for the chair, what is concluded now. */
export function PhaseSettling({ phase }: { phase: Phase }) {
  const t = useText();
  const { can } = useSession();
  const decided = useMeeting()?.decided ?? null;
  return (
    <>
      <p>
        <span className="judgement-soft">{t('work.judgement.now')}</span> <strong>{t(`phase.${phase}`)}</strong>
      </p>
      {decided !== null && <PhaseDecided decided={decided} />}
      <p>{t(`work.judgement.ask.${phase}`)}</p>
      {can('phase.decide') ? (
        <DecideForm phase={phase} />
      ) : (
        <p className="judgement-soft">{t('work.judgement.chair')}</p>
      )}
    </>
  );
}
