import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { personWords } from './person-words.ts';
import { SomeOf } from './some-of.tsx';

interface Props {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly single?: boolean;
  /** Small, with names alone. */
  readonly compact?: boolean;
}

/** Who does something: people of this session, and others by a free name. */
export function PeopleChoice({ label, chosen, onChange, single = false, compact = false }: Props) {
  const t = useText();
  const roster = useRoster();
  const options = roster.map(({ participantId, name }) => ({
    value: participantId,
    label: compact ? name : personWords(participantId, roster),
  }));
  const other = {
    label: t('work.details.whoOther'),
    short: t('work.details.otherShort'),
    add: t('work.details.addName'),
    maxLength: 120,
  };
  return <SomeOf {...{ label, chosen, onChange, single, compact, options, other }} />;
}
