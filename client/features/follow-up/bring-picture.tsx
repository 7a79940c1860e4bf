import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { BringPress } from './bring-press.tsx';
import { byKind, cardsLeft, type FormerCard } from './left-to-bring.ts';
import { useBringing } from './use-bringing.ts';
import type { FormerSession } from './use-former.ts';

/** The picture of an earlier session by kind; every kind is chosen until the chair leaves one out. */
export function BringPicture({ session }: { session: FormerSession }) {
  const t = useText();
  const { sessionId } = useSession();
  const onBoard = useCards();
  const [out, setOut] = useState<ReadonlySet<CardKind>>(new Set());
  const bringing = useBringing<CardId>((cardIds) => ({
    ...{ type: 'picture.carry', sessionId, from: session.sessionId },
    cardIds: [...cardIds],
  }));
  const left = cardsLeft(session, { onBoard, brought: bringing.brought });
  const chosen = left.filter(({ kind }) => !out.has(kind)).map(({ cardId }) => cardId);
  if (session.cards.length === 0) return <p className="follow-up-quiet">{t('keeping.bring.noPicture')}</p>;
  function choose(kind: CardKind, isIn: boolean) {
    setOut((before) => new Set(isIn ? [...before].filter((one) => one !== kind) : [...before, kind]));
  }
  return (
    <section className="follow-up-part">
      <h3>{t('keeping.bring.picture')}</h3>
      <ul className="follow-up-list">
        {byKind(left).map(({ kind, cards }) => (
          <li key={kind}>
            <Checkbox isChecked={!out.has(kind)} onChange={(isIn) => choose(kind, isIn)}>
              {t('keeping.bring.kind', { kind: t(`kind.${kind}.many`), count: cards.length })}
            </Checkbox>
            <Cards cards={cards} kind={kind} />
          </li>
        ))}
      </ul>
      <BringPress
        {...bringing}
        isAllHere={left.length === 0}
        said={t('keeping.bring.pictureHere')}
        words={t('keeping.bring.picturePress', { count: chosen.length })}
        onPress={() => bringing.bring(chosen)}
        isDisabled={chosen.length === 0}
      />
    </section>
  );
}

function Cards({ cards, kind }: { readonly cards: readonly FormerCard[]; readonly kind: CardKind }) {
  const t = useText();
  return (
    <details className="follow-up-cards">
      <summary>{t('keeping.bring.read', { kind: t(`kind.${kind}.many`) })}</summary>
      <ul>
        {cards.map(({ cardId, text, about }) => (
          <li key={cardId}>
            {text}
            {about.length > 0 && <span className="follow-up-soft">{about.join(', ')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
