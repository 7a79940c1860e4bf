import { useText } from '../../i18n/use-text.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { Page } from './page-state.ts';

/** The pages beside the moment. */
export function MoreButtons({ onOpen }: { onOpen: (page: Page) => void }) {
  const text = useText();
  return (
    <>
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
