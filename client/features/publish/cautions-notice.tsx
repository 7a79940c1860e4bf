import { useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Cautions } from './cautions.ts';

/** What to think of before the press. It stands in no one's way: the chair weighs it. */
export function CautionsNotice({ cautions }: { readonly cautions: Cautions }) {
  const t = useText();
  const { ownWords, apart, named } = cautions;
  if (ownWords === null && apart.length === 0 && named.length === 0) return null;
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');
  return (
    <Notice tone="warn" title={t('work.publish.caution')}>
      {ownWords !== null && <p>{t('work.publish.caution.ownWords', { name: ownWords.name })}</p>}
      {apart.length > 0 && <p>{t('work.publish.caution.apart', { count: apart.length, names: names(apart) })}</p>}
      {named.length > 0 && <p>{t('work.publish.caution.named', { count: named.length, names: names(named) })}</p>}
    </Notice>
  );
}
