import './organisation.css';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { CARD_PARTS, isEmptyCard } from './card-parts.ts';

/** What an organisation does, may and may not. What is empty says what belongs there. */
export function CardFacts({ card }: { readonly card: OrganisationAnswer }) {
  const t = useText();
  const { date } = useDates();
  return (
    <div className="organisation-sheet">
      <dl className="organisation-facts">
        {CARD_PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`organisation.${part}`)}</dt>
            {card[part].trim() === '' ? (
              <dd data-empty>{t('organisation.empty', { what: t(`organisation.belongs.${part}`) })}</dd>
            ) : (
              <dd>{card[part]}</dd>
            )}
          </div>
        ))}
      </dl>
      {card.updatedOn !== null && !isEmptyCard(card) && (
        <p className="organisation-soft">{t('organisation.updated', { date: date(card.updatedOn) })}</p>
      )}
    </div>
  );
}
