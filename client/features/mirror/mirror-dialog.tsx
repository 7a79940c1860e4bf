import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import {
  baselineOf,
  MIRROR_FIGURES,
  type MirrorFigure,
  RESEARCH,
  unknownTo,
} from '@samenspraak/shared/domain/mirror.ts';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting } from '../../live/use-document.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FigureBar } from './figure-bar.tsx';
import { KindsTable } from './kinds-table.tsx';
import { LoadWeeks } from './load-weeks.tsx';
import type { LookedAt } from './looked-at.ts';
import { Unanswered } from './unanswered.tsx';

interface Props {
  readonly looked: LookedAt;
  readonly onClose: () => void;
  readonly onJump: (card: CardId) => void;
}

/** The mirror in full: what each figure counts and where its mark comes from, the kinds, the concerns and the weeks. */
export function MirrorDialog({ looked, onClose, onJump }: Props) {
  const t = useText();
  const { total, counts, unanswered, weeks } = looked;
  const isSettled = (useMeeting()?.top ?? []).length > 0;
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(open) => open || onClose()}
      title={t('mirror.dialog')}
      closeLabel={t('common.close')}
    >
      <div className="mirror-window">
        <p>{t('mirror.what')}</p>
        <section>
          <h3>{t('mirror.total', { count: total })}</h3>
          <ul className="mirror-figures">
            {MIRROR_FIGURES.map((figure) => (
              <li key={figure}>
                <FigureBar
                  inFull
                  figure={figure}
                  count={counts[figure]}
                  total={total}
                  unknown={unknownTo(figure, looked)}
                />
                <Behind figure={figure} />
              </li>
            ))}
          </ul>
          <p className="mirror-soft">{t('mirror.source')}</p>
        </section>
        <section>
          <h3>{t('mirror.concerns')}</h3>
          {!isSettled && <p className="mirror-soft">{t('mirror.concerns.notSettled')}</p>}
          {isSettled && unanswered.length === 0 && <p className="mirror-soft">{t('mirror.answered')}</p>}
          {unanswered.length > 0 && <Unanswered cards={unanswered} onJump={onJump} />}
        </section>
        <LoadWeeks weeks={weeks} />
        <KindsTable looked={looked} />
      </div>
    </Dialog>
  );
}

/** What a figure counts, and what its mark was reckoned from. */
function Behind({ figure }: { figure: MirrorFigure }) {
  const t = useText();
  const baseline = baselineOf(figure);
  const values = baseline === null ? {} : { count: Math.round(baseline * RESEARCH.total), total: RESEARCH.total };
  return (
    <details className="mirror-behind">
      <summary>{t('mirror.behind')}</summary>
      <p>{t(`mirror.behind.${figure}`, values)}</p>
    </details>
  );
}
