import './pill.css';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface Props {
  readonly tone?: 'plain' | 'accent' | 'good' | 'warn' | 'look';
  /** How sure it is: seen is a full line, told dashes, suspected dots. */
  readonly line?: 'full' | 'dashed' | 'dotted';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A word or two about a thing, in a rounded frame. Not a button. */
export function Pill({ tone = 'plain', line = 'full', icon, children }: Props) {
  return (
    <span className={classNames('pill', `pill-${tone}`, `pill-${line}`)}>
      {icon === undefined ? null : <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
