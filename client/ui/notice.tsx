import './notice.css';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

type Tone = 'info' | 'good' | 'warn';

const ICON_OF_TONE: Readonly<Record<Tone, IconName>> = { info: 'info', good: 'check', warn: 'warn' };

interface Props {
  readonly tone?: Tone;
  readonly title?: string;
  /** `alert` interrupts a screen reader, `status` waits its turn; left out for what stands there from the start. */
  readonly role?: 'alert' | 'status';
  /** Buttons under the words. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** What happened, what was kept and what to do, in a framed sheet. */
export function Notice({ tone = 'info', title, role, actions, children }: Props) {
  return (
    <div className={classNames('notice', `notice-${tone}`)} role={role}>
      <Icon name={ICON_OF_TONE[tone]} size={22} />
      <div className="notice-words">
        {title === undefined ? null : <strong className="notice-title">{title}</strong>}
        {children === undefined ? null : <div>{children}</div>}
        {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
