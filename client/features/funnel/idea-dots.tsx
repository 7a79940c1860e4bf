import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CSSProperties } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { giverWords, voiceWords } from '../../ui/ballot/giver-words.ts';
import type { IdeaWeight } from '../../ui/ballot/idea-weights.ts';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { personWords } from '../../ui/card/person-words.ts';
import { Pill } from '../../ui/pill.tsx';
import { useWeighing } from './weighing.ts';

/** While dots are laid: this reader's own. Once shown: all that lie with the idea, and whose they are. */
export function IdeaDots({ idea }: { readonly idea: CardSnapshot }) {
  const { can } = useSession();
  const { readOnly } = useCardBoard();
  const { ballot, offered, weights } = useWeighing();
  const weight = weights.get(idea.id);
  const isLaid =
    ballot?.state === 'open' && !readOnly && can('ballot.dots') && offered.some(({ id }) => id === idea.id);
  return (
    <>
      {isLaid && <LayDots idea={idea} />}
      {weight !== undefined && (weight.dots > 0 || (weight.before ?? 0) > 0) && <DotsShown weight={weight} />}
    </>
  );
}

function LayDots({ idea }: { readonly idea: CardSnapshot }) {
  const t = useText();
  const board = useCardBoard();
  const { own } = useWeighing();
  const dots = own.dots[idea.id] ?? 0;
  const words = shortWords(idea.text, 48);
  function lay(count: number) {
    own.lay(idea.id, count);
    board.say(t('work.funnel.dots.laid', { count, left: own.left - (count - dots) }));
  }
  return (
    <fieldset className="funnel-lay" aria-label={t('work.funnel.dots.on', { words })}>
      <Button
        size="small"
        icon="minus"
        aria-label={t('work.funnel.dots.less', { words })}
        aria-disabled={dots === 0}
        onPress={() => dots > 0 && lay(dots - 1)}
      />
      <DotRow count={dots} />
      <span className="funnel-dot-count">{dots}</span>
      <Button
        size="small"
        icon="add"
        aria-label={t('work.funnel.dots.more', { words })}
        aria-disabled={own.left === 0}
        onPress={() => own.left > 0 && lay(dots + 1)}
      />
    </fieldset>
  );
}

/** Drawn one by one up to so many; where more lie with an idea, all ideas have a bar. */
const COUNTABLE = 12;

function DotsShown({ weight }: { readonly weight: IdeaWeight }) {
  const t = useText();
  const roster = useRoster();
  const { most } = useWeighing();
  const share = { '--dots-share': `${Math.round((weight.dots / Math.max(1, most)) * 100)}%` } as CSSProperties;
  return (
    <details className="funnel-dots">
      <summary>
        {most > COUNTABLE ? (
          <span className="funnel-dots-track" aria-hidden="true">
            <span className="funnel-dots-bar" style={share} />
          </span>
        ) : (
          <DotRow count={weight.dots} />
        )}
        <span className="funnel-dot-count">{t('work.funnel.dots.count', { count: weight.dots })}</span>
      </summary>
      {weight.before !== null && (
        <p className="funnel-soft">{t('work.funnel.dots.before', { count: weight.before })}</p>
      )}
      <ul>
        {weight.layers.map(({ who, dots }) => (
          <li key={who.participantId}>
            <span>{giverWords(who, { roster, text: t })}</span>
            <span className="funnel-dot-count">{dots}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function DotRow({ count }: { readonly count: number }) {
  return (
    <span className="funnel-dot-row" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index).map((place) => (
        <span key={place} className="funnel-dot" />
      ))}
    </span>
  );
}

/** For whom of the family it comes first: a pill each, never a number. */
export function FirstChoices({ idea }: { readonly idea: CardId }) {
  const t = useText();
  const roster = useRoster();
  const firstFor = useWeighing().weights.get(idea)?.firstFor ?? [];
  if (firstFor.length === 0) return null;
  return (
    <ul className="funnel-first" aria-label={t('work.funnel.first')}>
      {firstFor.map(({ participantId, voice, voiceOf, grounds }) => {
        const isHere = roster.some((entry) => entry.participantId === participantId);
        const own = isHere ? personWords(participantId, roster) : t('choice.someone');
        const who = voice === null ? own : voiceOf === '' ? voiceWords({ voice, voiceOf }, t) : voiceOf;
        return (
          <li key={`${participantId}/${voice}/${voiceOf}`}>
            <Pill tone="look" icon="star">
              {t('work.funnel.firstOf', { who })}
            </Pill>
            {grounds.trim() !== '' && (
              <span className="funnel-soft">{t('choice.grounds.quoted', { words: grounds })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
