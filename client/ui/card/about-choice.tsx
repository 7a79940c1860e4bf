import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useRoster } from '../../live/use-document.ts';
import { familyNames } from './family-names.ts';
import { SomeOf } from './some-of.tsx';

interface AboutProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly compact?: boolean;
}

/** About or for whom: the family at this table, whoever cards named before, and others. */
export function AboutChoice({ label, chosen, onChange, compact = false }: AboutProps) {
  const t = useText();
  const named = useCards().flatMap((card) => [...asList(card.about), ...asList(card.forWhom)]);
  const options = familyNames(useRoster(), named).map((name) => ({ value: name, label: name }));
  const other = {
    label: t('work.details.aboutOther'),
    short: t('work.details.otherShort'),
    add: t('work.details.addName'),
    maxLength: 60,
  };
  return <SomeOf {...{ label, options, chosen, onChange, other, compact }} find={t('work.details.findName')} />;
}
