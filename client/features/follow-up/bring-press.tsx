import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  /** Nothing is left to bring. */
  readonly isAllHere: boolean;
  /** What is said then. */
  readonly said: string;
  readonly words: string;
  readonly onPress: () => void;
  readonly isDisabled: boolean;
  readonly isUnderWay: boolean;
  readonly refusal: string | null;
}

/** The press that brings what was chosen, and what came of it. */
export function BringPress({ isAllHere, said, words, onPress, isDisabled, isUnderWay, refusal }: Props) {
  const t = useText();
  return (
    <>
      <p role="status" className="follow-up-said">
        {isUnderWay ? t('keeping.bring.underWay') : isAllHere ? said : ''}
      </p>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      {!isAllHere && (
        <Button icon="arrowRight" onPress={onPress} isDisabled={isDisabled || isUnderWay}>
          {words}
        </Button>
      )}
    </>
  );
}
