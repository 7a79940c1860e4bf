import { useText } from '../../i18n/use-text.ts';
import { usePlan } from '../../live/use-document.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { Page } from './page-state.ts';

/** The pages beside the moment. */
export function MoreButtons({ onOpen }: { onOpen: (page: Page) => void }) {
  const text = useText();
  const hasPlan = usePlan().length > 0;
  return (
    <>
      {hasPlan && (
        <PlainButton id="family-more-plan" tone="words" onClick={() => onOpen('plan')}>
          {text('family.plan.open')}
        </PlainButton>
      )}
      <PlainButton id="family-more-table" tone="words" onClick={() => onOpen('table')}>
        {text('family.table.open')}
      </PlainButton>
      <PlainButton id="family-more-minutes" tone="words" onClick={() => onOpen('minutes')}>
        {text('family.minutes.open')}
      </PlainButton>
      <PlainButton id="family-more-people" tone="words" onClick={() => onOpen('people')}>
        {text('family.people.open')}
      </PlainButton>
    </>
  );
}
