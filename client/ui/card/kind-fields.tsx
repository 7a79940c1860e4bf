import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { BASES } from '@samenspraak/shared/domain/kinds.ts';
import { useText } from '../../i18n/use-text.ts';
import { AboutChoice } from './about-choice.tsx';
import { hasBasis } from './card-words.ts';
import { OneOf } from './one-of.tsx';
import { OwnFields, type SetField } from './own-fields.tsx';
import { SettledField } from './settled-field.tsx';

interface Props {
  readonly card: CardSnapshot;
  readonly mayMark: boolean;
  readonly set: SetField;
}

/** The fields that a card of this kind has. */
export function KindFields({ card, mayMark, set }: Props) {
  const t = useText();
  return (
    <>
      <OwnFields card={card} set={set} />
      {hasBasis(card.kind) && (
        <OneOf
          label={t('work.details.basis')}
          options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
          value={card.basis}
          onChange={(value) => set('basis', value)}
        />
      )}
      <AboutChoice
        label={t('work.details.about')}
        chosen={asList(card.about)}
        onChange={(names) => set('about', names.length === 0 ? undefined : [...names])}
      />
      <SettledField
        label={t('work.details.source')}
        hint={t('work.details.sourceHint')}
        maxLength={400}
        value={card.source ?? ''}
        onSettle={(value) => set('source', value === '' ? undefined : value)}
      />
      {mayMark ? (
        <OneOf
          label={t('work.details.shareable')}
          options={[
            { value: 'yes', label: t('shareable.yes') },
            { value: 'notNow', label: t('shareable.notNow') },
          ]}
          value={card.shareable}
          onChange={(value) => set('shareable', value)}
        />
      ) : (
        <p className="card-choice-hint">{t(`work.details.marked.${card.shareable ?? 'yes'}`)}</p>
      )}
    </>
  );
}
