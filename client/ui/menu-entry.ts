import type { IconName } from './icon-paths.ts';

/** One of the things to do in a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}
