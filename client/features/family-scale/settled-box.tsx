import './family-scale.css';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useMeeting } from '../../live/use-document.ts';
import { asTop } from '../../ui/ballot/top-cards.ts';
import { PlainBox } from '../../ui/plain-box.tsx';

/** What weighs most, as the table settled it; nothing while it has not. */
export function TopBox() {
  const text = useText();
  const cards = useCards();
  const top = asTop(cards, useMeeting()?.top ?? []);
  if (top.length === 0) return null;
  return (
    <PlainBox tone="own">
      <h2 data-aloud>{text('picking.top')}</h2>
      <ol className="plain-list">
        {top.map(({ id, text: words }) => (
          <li key={id} data-aloud className="family-scale-words">
            {words}
          </li>
        ))}
      </ol>
    </PlainBox>
  );
}

/** How the table goes on, and why; nothing while nothing was concluded. */
export function PhaseBox() {
  const text = useText();
  const decided = useMeeting()?.decided ?? null;
  if (decided === null) return null;
  return (
    <PlainBox tone="warm">
      <h2 data-aloud>{text('picking.decided')}</h2>
      <p data-aloud>{text(`picking.now.${decided.phase}`)}</p>
      {decided.why !== '' && (
        <p data-aloud className="family-scale-words">
          {text('picking.decidedWhy', { why: decided.why })}
        </p>
      )}
    </PlainBox>
  );
}
