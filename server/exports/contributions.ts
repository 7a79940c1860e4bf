import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
import { readCards, readRoster } from '@samenspraak/shared/document/read.ts';
import { inOrder } from '@samenspraak/shared/domain/sessions.ts';
import type { ContributionsExport } from '@samenspraak/shared/protocol/exports.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { namerOf } from './names.ts';
import type { OpenBoard } from './own-boards.ts';
import type { PlanSource } from './plan-export.ts';
import { EXPORT_WORDS } from './words.ts';

type Contribution = ContributionsExport['cards'][number];

/** What the reader wrote on the boards of their sessions. What they passed on is not theirs: copies stay out. */
export function contributionsFor(source: PlanSource): ContributionsExport {
  const { reader, reference, boards, madeAt } = source;
  const sessions = inOrder(boards.map((board) => ({ ...board, startsAt: board.session.startsAt })));
  return {
    reference: oneLine(reference),
    reader: { name: oneLine(reader.name), role: reader.role },
    ...{ madeAt, language: reader.language, cards: sessions.flatMap((board) => cardsOn(board, source)) },
  };
}

function cardsOn({ session, doc }: OpenBoard, { reader, ids }: PlanSource): Contribution[] {
  const name = namerOf({ roster: readRoster(doc), ids, gone: EXPORT_WORDS[reader.language].somebodyGone });
  const named = (people: string | readonly string[] | undefined) => asList(people).map(name);
  const own = readCards(doc).filter(({ author, provenance }) => author === reader.id && provenance === undefined);
  return own.map(({ id, kind, basis = null, voice = null, shareable = null, by = '', ...said }) => ({
    ...{ id, kind, basis, voice, shareable, by, session: oneLine(session.name) },
    text: cleanText(said.text),
    source: oneLine(said.source ?? ''),
    ...{ about: named(said.about), who: named(said.who), forWhom: named(said.forWhom) },
    watcher: named(said.watcher).join(', '),
    why: cleanText(said.why ?? ''),
    plainWords: cleanText(said.plainWords ?? ''),
    ifNotKept: cleanText(said.ifNotKept ?? ''),
    goodEnough: cleanText(said.goodEnough ?? ''),
    consequences: cleanText(said.consequences ?? ''),
    when: oneLine(said.when ?? ''),
  }));
}
