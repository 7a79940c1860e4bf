import './icon.css';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** A line icon on a grid of 24. Always decorative: the word beside it says what it means. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
