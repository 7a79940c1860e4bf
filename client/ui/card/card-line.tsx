import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { Pill } from '../pill.tsx';
import { aboutWords, ownerWords } from './card-words.ts';
import { personWords } from './person-words.ts';

const LINE_OF_BASIS = { seen: 'full', told: 'dashed', suspected: 'dotted' } as const;

interface Props {
  readonly card: CardSnapshot;
  readonly maker: RosterEntry | null;
}

/** The quiet line under a card's words: how sure, whose, about whom. */
export function CardLine({ card, maker }: Props) {
  const t = useText();
  const about = aboutWords(card, t);
  return (
    <div className="card-line">
      {card.basis !== undefined && (
        <Pill line={LINE_OF_BASIS[card.basis]} tone={card.basis === 'suspected' ? 'warn' : 'plain'}>
          {t(`work.basisShort.${card.basis}`)}
        </Pill>
      )}
      {card.shareable === 'notNow' && (
        <Pill tone="warn" icon="lock">
          {t('shareable.notNow')}
        </Pill>
      )}
      <span>
        {card.provenance === 'published' ? t('work.card.provenance') : ownerWords(card, maker, t)}
        {about !== null && ` · ${about}`}
      </span>
      {card.kind === 'unknown' && <FindsOut card={card} />}
      {card.watcher !== undefined && <WatchedBy watcher={card.watcher} />}
    </div>
  );
}

/** Who finds out what nobody knows yet, and by when. */
function FindsOut({ card }: { card: CardSnapshot }) {
  const t = useText();
  const { date } = useDates();
  const roster = useRoster();
  const names = asList(card.who).map((who) => personWords(who, roster));
  if (names.length === 0) return <span className="card-open-end">· {t('work.card.nobodyYet')}</span>;
  return (
    <strong>
      {card.by === undefined
        ? t('work.card.findsOut', { names: names.join(', ') })
        : t('work.card.findsOutBy', { names: names.join(', '), date: date(card.by) })}
    </strong>
  );
}

/** Who watches over a bottom line. */
function WatchedBy({ watcher }: { watcher: string }) {
  const t = useText();
  const roster = useRoster();
  return <strong>{t('work.card.watchedBy', { name: personWords(watcher, roster) })}</strong>;
}
