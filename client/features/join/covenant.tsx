import { useText } from '../../i18n/use-text.ts';

const POINTS = ['necessary', 'owner', 'open', 'silence', 'keep', 'recorded'] as const;

/** The whole covenant behind its one line, in our own words (domain.md §6). */
export function Covenant({ who }: { who: 'family' | 'professional' }) {
  const text = useText();
  return (
    <details className="join-covenant">
      <summary>{text('entry.covenant.read')}</summary>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{text(`entry.covenant.${who}.${point}`)}</li>
        ))}
      </ul>
    </details>
  );
}
