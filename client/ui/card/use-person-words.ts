import { useText } from '../../i18n/use-text.ts';
import { useGone, useRoster } from '../../live/use-document.ts';
import { personWords } from './person-words.ts';

/** Says who is meant on a card, by name also when they left this table: never by an id. */
export function usePersonWords(): (who: string) => string {
  const t = useText();
  const roster = useRoster();
  const gone = useGone();
  return (who) => {
    const name = Object.hasOwn(gone, who) ? gone[who] : undefined;
    if (name === undefined) return personWords(who, roster);
    return name === '' ? t('choice.someone') : name;
  };
}
