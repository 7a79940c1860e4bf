import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { OneOf } from '../../ui/card/one-of.tsx';
import { SomeOf } from '../../ui/card/some-of.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { withField } from './draft.ts';
import { useWriting } from './writing.ts';

interface Props {
  readonly item: PreparedItem;
  readonly onChange: (item: PreparedItem) => void;
}

/** About whom, from which source, in whose voice, and whether it may go further. */
export function ItemDetails({ item, onChange }: Props) {
  const t = useText();
  const { voices, readersId } = useWriting();
  return (
    <div className="prepare-details">
      <About about={item.about ?? []} onChange={(about) => onChange({ ...item, about: [...about] })} />
      <TextField
        label={t('work.details.source')}
        hint={t('work.details.sourceHint')}
        maxLength={400}
        aria-describedby={readersId}
        value={item.source ?? ''}
        onChange={(source) => onChange({ ...item, source })}
      />
      {voices.length > 0 && (
        <OneOf
          label={t('work.add.voice')}
          options={voices.map((value) => ({ value, label: t(`work.voiceShort.${value}`) }))}
          value={item.voice}
          onChange={(voice) => onChange(withField(item, 'voice', voice))}
        />
      )}
      <Checkbox
        isChecked={item.shareable === 'notNow'}
        onChange={(isChecked) => onChange({ ...item, shareable: isChecked ? 'notNow' : 'yes' })}
      >
        {t('prepare.notNow')}
      </Checkbox>
    </div>
  );
}

interface AboutProps {
  readonly about: readonly string[];
  readonly onChange: (about: readonly string[]) => void;
}

/** The family members that were named before in this preparation, and others. */
function About({ about, onChange }: AboutProps) {
  const t = useText();
  const { names, readersId } = useWriting();
  const [other, setOther] = useState('');
  const label = t('work.details.about');
  function add() {
    const name = other.trim();
    if (name !== '' && !about.includes(name)) onChange([...about, name]);
    setOther('');
  }
  return (
    <div className="prepare-about">
      <SomeOf
        label={label}
        options={names.map((name) => ({ value: name, label: name }))}
        chosen={about}
        onChange={onChange}
      />
      <div className="prepare-other">
        <TextField
          label={t('work.details.aboutOther')}
          maxLength={60}
          aria-describedby={readersId}
          value={other}
          onChange={setOther}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <Button size="small" onPress={add} isDisabled={other.trim() === ''}>
          {t('work.details.addName')}
        </Button>
      </div>
    </div>
  );
}
