import { BASES } from '@samenspraak/shared/domain/kinds.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import { type ReactNode, type Ref, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { hasBasis } from '../../ui/card/card-words.ts';
import { OneOf } from '../../ui/card/one-of.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { withField } from './draft.ts';
import { ItemDetails } from './item-details.tsx';
import { useWriting } from './writing.ts';

interface Props {
  readonly item: PreparedItem;
  /** What these words are, for the ear and above the field. */
  readonly label: string;
  readonly hint?: string | undefined;
  readonly onChange: (item: PreparedItem) => void;
  /** Left out while there is nothing to take away. */
  readonly onRemove?: (() => void) | undefined;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  /** What is chosen before the words. */
  readonly children?: ReactNode;
}

/** The words of one item, how sure they are, and whatever else belongs to them. */
export function ItemEditor({ item, label, hint, onChange, onRemove, areaRef, children }: Props) {
  const t = useText();
  const id = useId();
  const { readersId } = useWriting();
  const [isUnfolded, unfold] = useState(() => hasDetails(item));
  const isEmpty = item.text.trim() === '';
  return (
    <div className="prepare-item">
      {children}
      <TextArea
        label={label}
        quietLabel
        rows={1}
        aria-describedby={readersId}
        {...(hint === undefined ? {} : { placeholder: hint })}
        {...(areaRef === undefined ? {} : { areaRef })}
        maxLength={LIMITS.charactersPerCard}
        value={item.text}
        onChange={(text) => onChange({ ...item, text })}
      />
      {!isEmpty && (
        <div className="prepare-row">
          {hasBasis(item.kind) && (
            <OneOf
              quietLabel
              label={t('prepare.of', { what: t('work.details.basis'), item: label })}
              options={BASES.map((value) => ({ value, label: t(`work.basisShort.${value}`) }))}
              value={item.basis}
              onChange={(basis) => onChange(withField(item, 'basis', basis))}
            />
          )}
          <span className="prepare-presses">
            <Button
              size="small"
              variant="quiet"
              iconEnd="chevronDown"
              aria-expanded={isUnfolded}
              aria-controls={id}
              aria-label={t('prepare.of', { what: t('prepare.more'), item: label })}
              onPress={() => unfold(!isUnfolded)}
            >
              {t('prepare.more')}
            </Button>
            {onRemove !== undefined && (
              <Button
                size="small"
                variant="quiet"
                icon="close"
                aria-label={t('prepare.of', { what: t('prepare.remove'), item: label })}
                onPress={onRemove}
              >
                {t('prepare.remove')}
              </Button>
            )}
          </span>
        </div>
      )}
      <div id={id} hidden={isEmpty || !isUnfolded}>
        {!isEmpty && isUnfolded && <ItemDetails item={item} onChange={onChange} />}
      </div>
    </div>
  );
}

function hasDetails({ about = [], source = '', shareable, voice }: PreparedItem): boolean {
  return about.length > 0 || source !== '' || shareable === 'notNow' || voice !== undefined;
}
