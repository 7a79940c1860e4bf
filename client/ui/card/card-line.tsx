import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { isSuspicion } from '@samenspraak/shared/document/loose-ends.ts';
import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCarriedAt } from '../../live/use-document.ts';
import { NAME_HERE, NamedWords } from '../person/named-words.tsx';
import { PeopleNames } from '../person/people-names.tsx';
import { PersonName } from '../person/person-name.tsx';
import { Pill } from '../pill.tsx';
import { aboutWords, harmWords, ownerWords } from './card-words.ts';
import { isNewSince } from './new-since.ts';

const LINE_OF_BASIS = { seen: 'full', told: 'dashed', suspected: 'dotted' } as const;

interface Props {
  readonly card: CardSnapshot;
  readonly maker: RosterEntry | null;
  /** Whether this reader is asked for what the card lacks; to others the line says that it is lacking. */
  readonly isAsked: boolean;
}

/** The quiet line under a card's words: how sure, whose, about whom. */
export function CardLine({ card, maker, isAsked }: Props) {
  const t = useText();
  const harm = harmWords(card, t);
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
        {card.provenance === 'published' ? t('work.card.provenance') : <Owner card={card} maker={maker} />}
        {about !== null && ` · ${about}`}
      </span>
      <NewSince card={card} />
      {harm !== null && <span className="card-line-row">{harm}</span>}
      {isLookedInto(card) && <FindsOut card={card} isAsked={isAsked} />}
      {card.watcher !== undefined && <WatchedBy watcher={card.watcher} />}
      {card.goodEnough !== undefined && (
        <span className="card-line-row">{t('cards.line.goodEnough', { words: card.goodEnough })}</span>
      )}
    </div>
  );
}

/** Set apart from what an earlier conference saw already. */
function NewSince({ card }: Pick<Props, 'card'>) {
  const t = useText();
  const { date } = useDates();
  const since = useCarriedAt();
  if (since === null || !isNewSince(card, since)) return null;
  return <span className="card-new">· {t('cards.line.newSince', { date: date(since) })}</span>;
}

/** Whose card it is; who sits here for an organisation can be pressed. */
function Owner({ card, maker }: Pick<Props, 'card' | 'maker'>) {
  const t = useText();
  const words = ownerWords(card, maker, t);
  return maker === null ? words : <PersonName person={maker}>{words}</PersonName>;
}

/** Whether somebody is, or could be, named who finds out. */
function isLookedInto(card: CardSnapshot): boolean {
  if (card.kind === 'agreement' || card.kind === 'bottomLine') return false;
  return card.kind === 'unknown' || isSuspicion(card) || card.who !== undefined;
}

/** Who finds out what nobody knows for sure yet, and by when. */
function FindsOut({ card, isAsked }: { readonly card: CardSnapshot; readonly isAsked: boolean }) {
  const t = useText();
  const { date } = useDates();
  const who = asList(card.who);
  if (who.length === 0) return isAsked ? null : <span className="card-open-end">· {t('work.card.nobodyYet')}</span>;
  return (
    <strong>
      <NamedWords
        words={
          card.by === undefined
            ? t('work.card.findsOut', { names: NAME_HERE })
            : t('work.card.findsOutBy', { names: NAME_HERE, date: date(card.by) })
        }
      >
        <PeopleNames who={who} />
      </NamedWords>
    </strong>
  );
}

/** Who watches over a bottom line. */
function WatchedBy({ watcher }: { watcher: string }) {
  const t = useText();
  return (
    <strong>
      <NamedWords words={t('work.card.watchedBy', { name: NAME_HERE })}>
        <PeopleNames who={[watcher]} />
      </NamedWords>
    </strong>
  );
}
