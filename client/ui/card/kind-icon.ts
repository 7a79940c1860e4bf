import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { IconName } from '../../ui/icon-paths.ts';

/** Kinds are told apart by icon and word first. */
export const ICON_OF_KIND: Readonly<Record<CardKind, IconName>> = {
  concern: 'alert',
  incident: 'danger',
  danger: 'incident',
  pattern: 'pattern',
  riskFactor: 'flag',
  strength: 'lamp',
  support: 'support',
  unknown: 'unknown',
  recoveryPoint: 'recovery',
  future: 'eye',
  need: 'heart',
  bottomLine: 'shield',
  idea: 'idea',
  remark: 'voice',
  agreement: 'check',
  domainNote: 'note',
  question: 'question',
};
