import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { PlainKind } from './thoughts.ts';

const ICONS = {
  concern: 'concern',
  incident: 'incident',
  strength: 'strength',
  support: 'support',
  unknown: 'unknown',
  need: 'target',
  future: 'star',
  bottomLine: 'shield',
  idea: 'idea',
  question: 'question',
} as const satisfies Record<PlainKind, string>;

interface Props {
  readonly offered: readonly PlainKind[];
  readonly chosen: PlainKind;
  readonly onChoose: (kind: PlainKind) => void;
}

/** A gentle choice: the likeliest is chosen already, another is one press away. */
export function KindChoice({ offered, chosen, onChoose }: Props) {
  const text = useText();
  const name = useId();
  return (
    <fieldset className="family-thoughts-kinds">
      <legend>{text('family.thought.kind')}</legend>
      {offered.map((kind) => (
        <label key={kind} data-on={kind === chosen}>
          <input
            type="radio"
            autoComplete="off"
            name={name}
            value={kind}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          <Icon name={kind === chosen ? 'check' : ICONS[kind]} />
          <span>{text(`family.kind.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
