import './arranging.css';
import { PHASES, type Phase, STAGES, type Stage, type Step } from '@samenspraak/shared/domain/stages.ts';
import type { ArrangedPrompt, GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { Select } from '../select.tsx';
import { arrangedAt, differs, withMoment } from './arranging.ts';
import { MomentQuestions } from './moment-questions.tsx';

const OURS: GuideArrangement = {};

interface Props {
  readonly guide: GuideArrangement;
  /** Whose guide it is: what was begun in it is remembered under that. */
  readonly place: string;
  /** The guide of the house that was taken over; null where there is none to go back to. */
  readonly house: GuideArrangement | null;
  /** Where it opens. */
  readonly begin: { readonly phase: Phase; readonly stage: Stage; readonly step: Step | null };
  /** Whether clients sit where these are asked; left out where that is not known. */
  readonly forClients?: boolean;
  readonly onChange: (guide: GuideArrangement) => void;
}

interface Done {
  readonly words: string;
  /** The guide before it was done. */
  readonly before: GuideArrangement;
}

/** A guide made to measure: one phase and stage at a time, each change shown in words and undone with one press. */
export function GuideArranger({ guide, place, house, begin, forClients = false, onChange }: Props) {
  const t = useText();
  const [phase, setPhase] = useState(begin.phase);
  const [stage, setStage] = useState(begin.stage);
  const [done, setDone] = useState<Done | null>(null);
  const at = { phase, stage };
  const isHouseOwn = house !== null && differs(house, OURS, at);
  function arrange(arranged: readonly ArrangedPrompt[], words: string) {
    setDone({ words, before: guide });
    onChange(withMoment(guide, at, arranged));
  }
  const marked = (one: Stage) =>
    differs(guide, OURS, { phase, stage: one })
      ? t('leading.stage.changed', { stage: t(`stage.${one}`) })
      : t(`stage.${one}`);
  const backTo = (to: GuideArrangement, words: string) => (
    <Button icon="refresh" onPress={() => arrange(arrangedAt(to, at), words)}>
      {words}
    </Button>
  );
  return (
    <div className="arranging">
      <div className="arranging-moment">
        <Select
          label={t('leading.phase')}
          value={phase}
          onChange={setPhase}
          options={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        />
        <Select
          label={t('leading.stage')}
          value={stage}
          onChange={setStage}
          options={STAGES.map((value) => ({ value, label: marked(value) }))}
        />
      </div>
      <DoneLine
        done={done}
        onUndo={() => {
          if (done !== null) onChange(done.before);
          setDone(null);
        }}
      />
      <MomentQuestions
        key={`${phase}.${stage}`}
        {...{ guide, at, place, forClients }}
        step={begin.step}
        onArrange={arrange}
      />
      <div className="arranging-presses">
        {house !== null && isHouseOwn && differs(guide, house, at) && backTo(house, t('leading.toHouse'))}
        {differs(guide, OURS, at) && backTo(OURS, t('leading.toOurs'))}
      </div>
    </div>
  );
}

/** What was done last, with the way back. */
function DoneLine({ done, onUndo }: { readonly done: Done | null; readonly onUndo: () => void }) {
  const t = useText();
  const id = useId();
  return (
    <div className="arranging-done">
      <span role="status" id={id}>
        {done?.words}
      </span>
      {done !== null && (
        <Button size="small" variant="quiet" icon="undo" aria-describedby={id} onPress={onUndo}>
          {t('leading.undo')}
        </Button>
      )}
    </div>
  );
}
