import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { whoLifts } from './publication.ts';

interface MarkedNoticeProps {
  readonly card: CardSnapshot;
  readonly people: readonly DeskPerson[];
}

/** Instead of the press: this is not to be passed on now, and who can say that it may (domain.md §6). */
export function MarkedNotice({ card, people }: MarkedNoticeProps) {
  const t = useText();
  const [maker, ...beside] = whoLifts(people, card.author);
  const words = [maker?.name, maker?.organisation && t('work.publish.colleague', { organisation: maker.organisation })];
  const who = [...words, ...beside.map(({ name }) => name)].filter((one) => one !== undefined && one !== null);
  return (
    <Notice tone="warn" title={t('work.publish.marked')}>
      <p className="publish-words">{shortWords(card.text, 200)}</p>
      <p>{who.length === 0 ? t('work.publish.liftedByNobody') : t('work.publish.liftedBy', { who: who.join(', ') })}</p>
    </Notice>
  );
}
