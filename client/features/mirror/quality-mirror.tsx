import './mirror.css';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { MIRROR_FIGURES, unknownTo } from '@samenspraak/shared/domain/mirror.ts';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FigureBar } from './figure-bar.tsx';
import { MirrorDialog } from './mirror-dialog.tsx';
import { TooMuch } from './too-much.tsx';
import { Unanswered } from './unanswered.tsx';
import { useLookedAt } from './use-looked-at.ts';

/** To the eye in the foot of a lane there is room for so many concerns; the others stand in the window. */
const IN_SIGHT = 1;

interface Props {
  /** Brings a concern into sight. */
  readonly onJump: (card: CardId) => void;
}

/** What the agreements of this table look like together, live. It asks nothing and stops nothing. */
export function QualityMirror({ onJump }: Props) {
  const t = useText();
  const id = useId();
  const looked = useLookedAt();
  const [isOpen, setOpen] = useState(false);
  const { total, counts, weeks, unanswered } = looked;
  return (
    <section className="mirror" aria-labelledby={id}>
      <div className="mirror-head">
        <h3 id={id}>{t('mirror.title')}</h3>
        {total > 0 && <span className="mirror-legend">{t('mirror.legend')}</span>}
        <Button size="small" variant="quiet" icon="eye" onPress={() => setOpen(true)}>
          {t('mirror.open')}
        </Button>
      </div>
      {total === 0 ? (
        <p className="mirror-soft">{t('mirror.none')}</p>
      ) : (
        <ul className="mirror-figures">
          {MIRROR_FIGURES.map((figure) => (
            <li key={figure}>
              <FigureBar figure={figure} count={counts[figure]} total={total} unknown={unknownTo(figure, looked)} />
            </li>
          ))}
        </ul>
      )}
      {unanswered.length > 0 && <Unanswered cards={unanswered} most={IN_SIGHT} onJump={onJump} />}
      <TooMuch weeks={weeks} isShort />
      {isOpen && (
        <MirrorDialog
          looked={looked}
          onClose={() => setOpen(false)}
          onJump={(card) => {
            setOpen(false);
            onJump(card);
          }}
        />
      )}
    </section>
  );
}
