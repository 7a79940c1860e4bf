import { useText } from '../../i18n/use-text.ts';
import { useGone, useRoster } from '../../live/use-document.ts';
import { SomeOf } from './some-of.tsx';
import { usePersonWords } from './use-person-words.ts';

interface Props {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly single?: boolean;
  /** Small, with names alone unless they are asked for with their organisation. */
  readonly compact?: boolean;
  readonly withOrganisation?: boolean;
}

/** Who does something: people of this session, and others by a free name. */
export function PeopleChoice({ label, chosen, onChange, single = false, compact = false, ...names }: Props) {
  const t = useText();
  const { withOrganisation = !compact } = names;
  const roster = useRoster();
  const gone = useGone();
  const wordsOf = usePersonWords();
  const here = roster.map(({ participantId, name }) => ({
    value: participantId,
    label: withOrganisation ? wordsOf(participantId) : name,
  }));
  // who was chosen and left is there to be taken off
  const left = chosen.filter((who) => Object.hasOwn(gone, who)).map((who) => ({ value: who, label: wordsOf(who) }));
  const find = t('work.details.findName');
  const other = {
    label: t('work.details.whoOther'),
    short: t('work.details.otherShort'),
    add: t('work.details.addName'),
    maxLength: 120,
  };
  return <SomeOf {...{ label, chosen, onChange, single, compact, other }} options={[...here, ...left]} find={find} />;
}
