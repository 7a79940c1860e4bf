import { baselineOf, type MirrorFigure } from '@samenspraak/shared/domain/mirror.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { shareIn } from './use-looked-at.ts';

interface Props {
  readonly figure: MirrorFigure;
  readonly count: number;
  readonly total: number;
  /** How many have no kind yet, so that this figure may still grow. */
  readonly unknown: number;
  /** The research's share in words to the eye too; else to the ear alone. */
  readonly inFull?: boolean;
}

/** One figure: a bar with the research's share as a thin mark on it, and the same in words. */
export function FigureBar({ figure, count, total, unknown, inFull = false }: Props) {
  const t = useText();
  const share = shareIn(useLanguage());
  const baseline = baselineOf(figure);
  const research = baseline === null ? t('mirror.noBaseline') : t('mirror.baseline', { share: share(baseline) });
  return (
    <div className="mirror-figure">
      <span className="mirror-name">{t(`mirror.${figure}`)}</span>
      <span className="mirror-bar" aria-hidden="true">
        <span className="mirror-fill" style={{ inlineSize: `${total === 0 ? 0 : (count / total) * 100}%` }} />
        {baseline !== null && <span className="mirror-mark" style={{ insetInlineStart: `${baseline * 100}%` }} />}
      </span>
      <span className="mirror-count">{t('mirror.of', { count, total })}</span>
      {inFull ? <span className="mirror-research">{research}</span> : <VisuallyHidden>{research}</VisuallyHidden>}
      {unknown > 0 && (
        <span className="mirror-unknown">
          {t('mirror.unknown', { count: unknown })}
          {inFull && ` ${t('mirror.unknown.hint', { more: t('agreeing.more') })}`}
        </span>
      )}
    </div>
  );
}
