import './prepared.css';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useEffect } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { Button } from '../../ui/button.tsx';
import { itemsOf } from './draft.ts';
import { usePreparation } from './preparations.ts';

interface Props {
  readonly session: SessionView;
  /** What the button says. */
  readonly label: string;
  readonly size?: 'small' | 'normal';
  readonly onOpen: () => void;
}

/** The way to one's own preparation for a session, with how much there is in it and whether it is kept. */
export function PreparePress({ session, label, size = 'normal', onOpen }: Props) {
  const t = useText();
  const { keeper, draft, state, sealed } = usePreparation(session.sessionId);
  useEffect(() => void keeper.open(), [keeper]);
  useUnsentWarning(state !== 'kept');
  const count = itemsOf(draft).length;
  return (
    <div className="prepare-press">
      <Button icon="edit" size={size} onPress={onOpen}>
        {label}
      </Button>
      <span className="prepare-soft">
        {sealed
          ? t('prepare.sealed.title')
          : state === 'kept'
            ? t('prepare.count', { count })
            : t(`prepare.state.${state}`)}
      </span>
    </div>
  );
}
