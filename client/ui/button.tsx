import './button.css';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'bar';

interface Props extends Omit<AriaButtonProps, 'children' | 'className'> {
  /** One `primary` in sight at most; `bar` is for the chair's dark bar, where `bar` with `strong` is the next step. */
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal' | 'phone';
  readonly strong?: boolean;
  readonly icon?: IconName;
  /** After the words instead of before them. */
  readonly iconEnd?: IconName;
  readonly wide?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with a word on it. One with an icon alone needs an `aria-label`. */
export function Button({ variant = 'secondary', size = 'normal', icon, iconEnd, children, ...rest }: Props) {
  const { wide, strong, className, ...aria } = rest;
  const names = classNames(
    'button',
    `button-${variant}`,
    `button-${size}`,
    wide && 'button-wide',
    strong && 'button-strong',
    children === undefined && 'button-bare',
    className,
  );
  return (
    <AriaButton {...aria} className={names}>
      {icon === undefined ? null : <Icon name={icon} size={size === 'small' ? 16 : 20} />}
      {children}
      {iconEnd === undefined ? null : <Icon name={iconEnd} size={size === 'small' ? 16 : 20} />}
    </AriaButton>
  );
}
