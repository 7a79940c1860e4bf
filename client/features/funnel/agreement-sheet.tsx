import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '../../i18n/use-text.ts';
import type { CardSight } from '../../ui/card/card-sight.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import { AgreementFacts } from './agreement-facts.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { AgreementPasses } from './agreement-passes.tsx';

interface Props {
  readonly card: CardSnapshot;
  readonly sight: CardSight;
  readonly isSettled: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One agreement: folded to its words, or unfolded to be written. A settled one is read, not written. */
export function AgreementSheet({ card, sight, isSettled, isOpen, onToggle }: Props) {
  const t = useText();
  const id = useId();
  const words = card.text.trim() === '' ? t('work.agree.unnamed') : shortWords(card.text, 120);
  return (
    <article className="funnel-sheet" data-settled={isSettled || undefined}>
      <h4>
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
      </h4>
      <div id={id} hidden={!isOpen}>
        {isOpen &&
          (isSettled || sight.closed !== null ? (
            <>
              <AgreementFacts card={card} isSettled={isSettled} />
              <AgreementPasses card={card} sight={sight} isSettled={isSettled} />
            </>
          ) : (
            <AgreementForm card={card} sight={sight} />
          ))}
      </div>
    </article>
  );
}
