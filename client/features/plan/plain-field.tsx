import { useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PlainHints } from '../../ui/agreement/plain-hints.tsx';
import { Button } from '../../ui/button.tsx';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** What the family reads of an agreement while it is being changed. */
export interface PlainReading {
  /** The plain words as the family reads them now. */
  readonly read: string;
  /** What the family would go on reading from before the change. */
  readonly lag: 'what' | 'aside' | null;
  /** Whether somebody said that these words still hold. */
  readonly keeps: boolean;
  readonly onKeep: (keeps: boolean) => void;
}

interface Props extends PlainReading {
  readonly value: string;
  readonly onChange: (plainWords: string) => void;
}

const MOST_CHARACTERS = 400;

/** The words for the family, and what becomes of them when the agreement itself is said otherwise. */
export function PlainField({ value, onChange, ...reading }: Props) {
  const t = useText();
  const readers = useReadersWords();
  const area = useRef<HTMLTextAreaElement>(null);
  function empty() {
    onChange('');
    area.current?.focus();
  }
  function rewrite() {
    area.current?.focus();
    area.current?.select();
  }
  return (
    <>
      <ReadBy words={readers}>
        {(id) => (
          <TextArea
            aria-describedby={id}
            areaRef={area}
            label={t('agreeing.plain')}
            hint={value.trim() === '' ? t('agreeing.change.plainEmpty') : undefined}
            maxLength={MOST_CHARACTERS}
            value={value}
            onChange={onChange}
          />
        )}
      </ReadBy>
      <PlainHints text={value} />
      {reading.lag !== null && <Lag {...reading} onEmpty={empty} onRewrite={rewrite} />}
    </>
  );
}

interface LagProps extends PlainReading {
  readonly onEmpty: () => void;
  readonly onRewrite: () => void;
}

/** That the family still reads the old words, and what can be done about it. */
function Lag({ read, lag, keeps, onKeep, onEmpty, onRewrite }: LagProps) {
  const t = useText();
  return (
    <Notice
      tone="warn"
      role="status"
      title={t('agreeing.change.plainLag')}
      actions={
        <>
          <Button size="small" icon="edit" onPress={onRewrite}>
            {t('agreeing.change.plainAnew')}
          </Button>
          <Button size="small" onPress={onEmpty}>
            {t('agreeing.change.plainClear')}
          </Button>
        </>
      }
    >
      <q className="change-read">{read}</q>
      {lag === 'what' && (
        <Checkbox isChecked={keeps} onChange={onKeep}>
          {t('agreeing.change.plainKeep')}
        </Checkbox>
      )}
    </Notice>
  );
}
