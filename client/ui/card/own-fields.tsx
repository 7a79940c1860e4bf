import type { CardField } from '@samenspraak/shared/document/card-field-names.ts';
import type { CardValue } from '@samenspraak/shared/document/card-fields.ts';
import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { isSuspicion } from '@samenspraak/shared/document/loose-ends.ts';
import { DOMAIN_LEVELS, LIFE_DOMAINS } from '@samenspraak/shared/domain/kinds.ts';
import { useText } from '../../i18n/use-text.ts';
import { AboutChoice } from './about-choice.tsx';
import { OneOf } from './one-of.tsx';
import { PeopleChoice } from './people-choice.tsx';
import { SelectField } from './select-field.tsx';
import { SettledDate } from './settled-date.tsx';
import { SettledField } from './settled-field.tsx';

export type SetField = <F extends CardField>(field: F, value: CardValue<F> | undefined) => void;

interface Props {
  readonly card: CardSnapshot;
  readonly set: SetField;
}

/** What only this kind of card has, and who finds out what is not sure yet. */
export function OwnFields({ card, set }: Props) {
  const isLookedInto = card.kind === 'unknown' || isSuspicion(card) || card.who !== undefined;
  return (
    <>
      <FieldsOfKind card={card} set={set} />
      {isLookedInto && card.kind !== 'bottomLine' && <FindsOutFields card={card} set={set} />}
    </>
  );
}

function FieldsOfKind({ card, set }: Props) {
  switch (card.kind) {
    case 'incident':
      return <IncidentFields card={card} set={set} />;
    case 'danger':
      return <DangerFields card={card} set={set} />;
    case 'riskFactor':
      return <RiskFields card={card} set={set} />;
    case 'domainNote':
      return <DomainFields card={card} set={set} />;
    case 'bottomLine':
      return <BottomLineFields card={card} set={set} />;
    default:
      return null;
  }
}

function pick<V extends string>(values: readonly V[], label: (value: V) => string) {
  return values.map((value) => ({ value, label: label(value) }));
}

function IncidentFields({ card, set }: Props) {
  const t = useText();
  return (
    <>
      <OneOf
        label={t('work.details.which')}
        options={pick(['first', 'worst', 'latest'] as const, (value) => t(`work.which.${value}`))}
        value={card.which}
        onChange={(value) => set('which', value)}
      />
      <SettledField
        label={t('cards.details.when')}
        hint={t('cards.details.whenHint')}
        maxLength={60}
        value={card.when ?? ''}
        onSettle={(value) => set('when', value === '' ? undefined : value)}
      />
    </>
  );
}

function DangerFields({ card, set }: Props) {
  const t = useText();
  return (
    <>
      <AboutChoice
        label={t('cards.details.forWhom')}
        chosen={asList(card.forWhom)}
        onChange={(names) => set('forWhom', names.length === 0 ? undefined : [...names])}
      />
      <SettledField
        long
        label={t('cards.details.consequences')}
        maxLength={400}
        value={card.consequences ?? ''}
        onSettle={(value) => set('consequences', value === '' ? undefined : value)}
      />
    </>
  );
}

function RiskFields({ card, set }: Props) {
  const t = useText();
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
}

function DomainFields({ card, set }: Props) {
  const t = useText();
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
        options={pick(DOMAIN_LEVELS, (value) => t(`level.${value}`))}
        value={card.level}
        onChange={(value) => set('level', value)}
      />
    </>
  );
}

function BottomLineFields({ card, set }: Props) {
  const t = useText();
  return (
    <>
      <PeopleChoice
        label={t('work.details.watcher')}
        single
        chosen={card.watcher === undefined ? [] : [card.watcher]}
        onChange={([watcher]) => set('watcher', watcher)}
      />
      <SettledField
        long
        label={t('cards.details.goodEnough')}
        hint={t('cards.details.goodEnoughHint')}
        maxLength={400}
        value={card.goodEnough ?? ''}
        onSettle={(value) => set('goodEnough', value === '' ? undefined : value)}
      />
    </>
  );
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
      <SettledDate
        label={t('work.details.by')}
        value={card.by?.slice(0, 10) ?? ''}
        onSettle={(value) => set('by', value === '' ? undefined : value)}
      />
    </>
  );
}
