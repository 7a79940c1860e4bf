import { useText } from '../../i18n/use-text.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { Late } from './moment.ts';

interface Props {
  readonly late: Exclude<Late, 'no'>;
  /** Whether this person is choosing now, or follows the table. */
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
}

/** The table went on before the choices were shown: whoever chose is told that theirs is in, others still may choose. */
export function LateChoice({ late, isChoosing, onChoosing }: Props) {
  const text = useText();
  if (isChoosing) {
    return (
      <PlainButton tone="wide" onClick={() => onChoosing(false)}>
        {text('aside.late.back')}
      </PlainButton>
    );
  }
  return (
    <PlainBox>
      <p data-aloud role="status">
        {text(`aside.late.${late}`)}
      </p>
      {late === 'may' && (
        <PlainButton tone="wide" onClick={() => onChoosing(true)}>
          {text('aside.late.choose')}
        </PlainButton>
      )}
    </PlainBox>
  );
}
