import type { AgreementWords } from '../domain/agreements.ts';
import { asList } from './card-snapshot.ts';
import type { CardDraft } from './write.ts';

/** What a card says as an agreement: when it is adopted as it stands, and as it is read. */
export function agreementWordsOf(card: CardDraft): AgreementWords {
  return {
    what: card.text.trim(),
    plainWords: (card.plainWords ?? '').trim(),
    who: asList(card.who),
    by: card.by ?? '',
    why: card.why ?? '',
    forWhom: asList(card.forWhom),
    answers: card.answers ?? [],
    agreementKind: card.agreementKind ?? null,
    term: card.term ?? null,
    load: card.load ?? null,
    bottomLine: card.bottomLine ?? null,
    watcher: card.watcher ?? null,
    ifNotKept: (card.ifNotKept ?? '').trim(),
    cooperation: card.cooperation ?? null,
  };
}
