import { agreementWordsOf } from '@samenspraak/shared/document/agreement-words.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { useEffect, useId, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '../../i18n/use-text.ts';
import type { CardSight } from '../../ui/card/card-sight.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import { AdoptFoot } from './adopt-foot.tsx';
import { AgreementFacts } from './agreement-facts.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { AgreementPasses } from './agreement-passes.tsx';

interface Props {
  readonly card: CardSnapshot;
  readonly sight: CardSight;
  /** What stands in the plan; null while it was not adopted. */
  readonly entry: PlanEntry | null;
  /** Which level its heading has in the page. */
  readonly level?: 4 | 6;
  readonly isOpen: boolean;
  /** The reader began it just now: the caret goes to its words. */
  readonly isNew: boolean;
  readonly onToggle: () => void;
}

/** One agreement: folded to its words, or unfolded to be written. A settled one is read, not written. */
export function AgreementSheet({ card, sight, entry, level = 4, isOpen, isNew, onToggle }: Props) {
  const t = useText();
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNew) sheet.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  const isSettled = entry !== null;
  const what = entry?.what ?? card.text;
  const words = what.trim() === '' ? t('work.agree.unnamed') : shortWords(what, 120);
  const Heading = level === 4 ? 'h4' : 'h6';
  return (
    <article ref={sheet} className="funnel-sheet" data-sheet={card.id} data-settled={isSettled || undefined}>
      <Heading className="funnel-sheet-title">
        <AriaButton className="funnel-fold" aria-expanded={isOpen} aria-controls={id} onPress={onToggle}>
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={18} />
          <span>{words}</span>
          {card.shareable === 'notNow' && (
            <Pill tone="warn" icon="lock">
              {t('shareable.notNow')}
            </Pill>
          )}
          {isSettled && (
            <Pill tone="good" icon="check">
              {t('work.agree.settled')}
            </Pill>
          )}
        </AriaButton>
      </Heading>
      <div id={id} hidden={!isOpen}>
        {isOpen &&
          (isSettled || sight.closed !== null ? (
            <>
              <AgreementFacts words={entry ?? agreementWordsOf(card)} isSettled={isSettled} />
              <AgreementPasses
                card={card}
                sight={isSettled ? sight : { ...sight, mayWithdraw: false }}
                isSettled={isSettled}
              />
              {!isSettled && <AdoptFoot card={card} sight={sight} />}
            </>
          ) : (
            <AgreementForm card={card} sight={sight} />
          ))}
      </div>
    </article>
  );
}
