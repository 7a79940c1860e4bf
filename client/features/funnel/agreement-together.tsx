import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { aspectsSaid } from '@samenspraak/shared/document/loose-ends.ts';
import { COOPERATION_ASPECTS, type CooperationAspect } from '@samenspraak/shared/domain/agreements.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { type ReactNode, useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useIntoSight } from '../../ui/ballot/use-into-sight.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  /** The agreements on working together. */
  readonly agreements: readonly CardSnapshot[];
  readonly phase: Phase;
  /** The table is at these questions now: they come into sight, also for whoever has a sheet unfolded further down. */
  readonly isNow: boolean;
  readonly sheet: (card: CardSnapshot) => ReactNode;
  /** Begins one on an aspect; null for who may not. */
  readonly onAdd: ((aspect: CooperationAspect) => void) | null;
}

/** What to agree on for working together, each with its question; how it ends for good only where a family recovers. */
export function AgreementTogether({ agreements, phase, isNow, sheet, onAdd }: Props) {
  const t = useText();
  const id = useId();
  const part = useIntoSight(isNow ? 'cooperate' : null);
  const of = (aspect: CooperationAspect) => agreements.filter((card) => card.cooperation === aspect);
  const aspects = COOPERATION_ASPECTS.filter(
    (aspect) => aspect !== 'closingPlan' || phase === 'recovery' || of(aspect).length > 0,
  );
  const said = aspectsSaid(agreements);
  const done = aspects.filter((aspect) => said.has(aspect)).length;
  return (
    <section ref={part} className="funnel-together" aria-labelledby={id}>
      <div className="funnel-together-head">
        <h4 id={id}>{t('agreeing.together')}</h4>
        <span>{t('agreeing.together.done', { done, total: aspects.length })}</span>
      </div>
      <ul>
        {aspects.map((aspect) => (
          <Aspect key={aspect} aspect={aspect} agreements={of(aspect)} sheet={sheet} onAdd={onAdd} />
        ))}
      </ul>
    </section>
  );
}

interface AspectProps extends Pick<Props, 'agreements' | 'sheet' | 'onAdd'> {
  readonly aspect: CooperationAspect;
}

function Aspect({ aspect, agreements, sheet, onAdd }: AspectProps) {
  const t = useText();
  const id = useId();
  const name = t(`agreeing.aspect.${aspect}`);
  return (
    <li className="funnel-aspect" data-aspect={aspect}>
      <div className="funnel-aspect-ask">
        <div>
          <h5 id={id}>{name}</h5>
          <p>{t(`agreeing.ask.${aspect}`)}</p>
        </div>
        {onAdd !== null && (
          <Button
            size="small"
            icon="add"
            onPress={() => onAdd(aspect)}
            aria-label={t('agreeing.together.add', { aspect: name })}
          >
            {t('agreeing.together.addShort')}
          </Button>
        )}
      </div>
      {agreements.length === 0 ? (
        onAdd === null && <p className="funnel-what">{t('agreeing.together.none')}</p>
      ) : (
        <ol className="funnel-agreements" aria-labelledby={id}>
          {agreements.map((card) => (
            <li key={card.id}>{sheet(card)}</li>
          ))}
        </ol>
      )}
    </li>
  );
}
