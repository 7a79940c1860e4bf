import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { MOST_TOP_CONCERNS } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';

interface Props {
  readonly listed: readonly CardSnapshot[];
  /** In the order in which they were ticked. */
  readonly chosen: readonly CardId[];
  readonly onChange: (chosen: readonly CardId[]) => void;
}

/** Which one to three concerns weigh most, the first one ticked first. */
export function TopChoice({ listed, chosen, onChange }: Props) {
  const t = useText();
  return listed.map(({ id, text }) => (
    <Checkbox
      key={id}
      isChecked={chosen.includes(id)}
      isDisabled={!chosen.includes(id) && chosen.length >= MOST_TOP_CONCERNS}
      onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
    >
      {shortWords(text, 90)}
      {chosen.length > 1 && chosen.includes(id) && ` (${t('choice.concern.place', { rank: chosen.indexOf(id) + 1 })})`}
    </Checkbox>
  ));
}
