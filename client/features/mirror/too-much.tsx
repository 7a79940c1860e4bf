import { type FamilyWeek, isTooMuch } from '@samenspraak/shared/domain/family-load.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';

interface Props {
  readonly weeks: readonly FamilyWeek[];
  readonly isShort?: boolean;
}

/** Says in words that some week asks too much of a family at once; nothing where none does. */
export function TooMuch({ weeks, isShort = false }: Props) {
  const t = useText();
  const { day } = useDates();
  const full = weeks.filter(isTooMuch);
  const heaviest = Math.max(...full.map(({ heavy }) => heavy));
  const [first] = isShort ? full.filter(({ heavy }) => heavy === heaviest) : full;
  if (first === undefined) return null;
  const said = { first: day(first.monday), heavy: heaviest };
  return (
    <p className="mirror-caution">
      <Icon name="alert" size={16} />
      {isShort ? t('mirror.load.tooMuchShort', said) : t('mirror.load.tooMuch', { ...said, weeks: full.length })}
    </p>
  );
}
