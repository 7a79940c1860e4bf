import type { CardField, CardValue } from '@samenspraak/shared/document/card-fields.ts';
import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { BASES, LIFE_DOMAINS } from '@samenspraak/shared/domain/kinds.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { hasBasis } from './card-words.ts';
import { OneOf } from './one-of.tsx';
import { PeopleChoice } from './people-choice.tsx';
import { SelectField } from './select-field.tsx';
import { SettledField } from './settled-field.tsx';
import { SomeOf } from './some-of.tsx';

export type SetField = <F extends CardField>(field: F, value: CardValue<F> | undefined) => void;

interface Props {
  readonly card: CardSnapshot;
  readonly set: SetField;
}

/** The fields that a card of this kind has. */
export function KindFields({ card, mayMark, set }: Props & { readonly mayMark: boolean }) {
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

/** What only this kind of card has. */
function OwnFields({ card, set }: Props) {
  const t = useText();
  const pick = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  switch (card.kind) {
    case 'incident':
      return (
        <OneOf
          label={t('work.details.which')}
          options={pick(['first', 'worst', 'latest'] as const, (value) => t(`work.which.${value}`))}
          value={card.which}
          onChange={(value) => set('which', value)}
        />
      );
    case 'riskFactor':
      return (
        <>
          <OneOf
            label={t('work.details.change')}
            options={pick(['static', 'dynamic'] as const, (value) => t(`change.${value}`))}
            value={card.change}
            onChange={(value) => set('change', value)}
          />
          <OneOf
            label={t('work.details.of')}
            options={pick(['person', 'system'] as const, (value) => t(`of.${value}`))}
            value={card.of}
            onChange={(value) => set('of', value)}
          />
        </>
      );
    case 'domainNote':
      return (
        <>
          <SelectField
            label={t('work.details.domain')}
            none={t('work.details.domainNone')}
            options={pick(LIFE_DOMAINS, (value) => t(`lifeDomain.${value}`))}
            value={card.domain}
            onChange={(value) => set('domain', value)}
          />
          <OneOf
            label={t('work.details.level')}
            options={pick(['none', 'some', 'serious', 'unknown'] as const, (value) => t(`level.${value}`))}
            value={card.level}
            onChange={(value) => set('level', value)}
          />
        </>
      );
    case 'unknown':
      return <FindsOutFields card={card} set={set} />;
    case 'bottomLine':
      return (
        <PeopleChoice
          label={t('work.details.watcher')}
          single
          chosen={card.watcher === undefined ? [] : [card.watcher]}
          onChange={([watcher]) => set('watcher', watcher)}
        />
      );
    default:
      return null;
  }
}

function FindsOutFields({ card, set }: Props) {
  const t = useText();
  return (
    <>
      <PeopleChoice
        label={t('work.details.findsOut')}
        chosen={asList(card.who)}
        onChange={(who) => set('who', who.length === 0 ? undefined : [...who])}
      />
      <SettledField
        type="date"
        label={t('work.details.by')}
        value={card.by?.slice(0, 10) ?? ''}
        onSettle={(value) => set('by', value === '' ? undefined : value)}
      />
    </>
  );
}

interface AboutProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly compact?: boolean;
}

/** About or for whom: the family members that cards named before, and others. */
export function AboutChoice({ label, chosen, onChange, compact = false }: AboutProps) {
  const t = useText();
  const used = new Set(useCards().flatMap((card) => [...asList(card.about), ...asList(card.forWhom)]));
  const options = [...used].sort((a, b) => a.localeCompare(b)).map((name) => ({ value: name, label: name }));
  const other = {
    label: t('work.details.aboutOther'),
    short: t('work.details.otherShort'),
    add: t('work.details.addName'),
    maxLength: 60,
  };
  return <SomeOf {...{ label, options, chosen, onChange, other, compact }} />;
}
