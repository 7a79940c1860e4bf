import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { PHASE_OUTCOMES, phaseAfter } from '@samenspraak/shared/domain/stages.ts';
import type { MessageKey, Values } from '../../i18n/message-key.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { concernsAmong } from '../../ui/ballot/concerns-among.ts';
import { type Chooser, ideasAmong, ideasFor } from '../../ui/ballot/ideas-among.ts';

export interface PickOption {
  readonly value: string;
  readonly words: string;
  /** About whom; empty when nobody is named. */
  readonly about: string;
}

interface Sources {
  readonly chooser: Chooser | null;
  readonly cards: readonly CardSnapshot[];
  readonly text: (key: MessageKey, values?: Values) => string;
}

/** The ways on from a phase, each in plain words that fit that phase. */
const WAYS: ReadonlySet<string> = new Set<WayKey>([
  'immediateSafety.stay',
  'immediateSafety.forward',
  'riskFocused.stay',
  'riskFocused.forward',
  'riskFocused.back',
  'recovery.stay',
  'recovery.back',
]);
type WayKey =
  | `immediateSafety.${'stay' | 'forward'}`
  | `riskFocused.${'stay' | 'forward' | 'back'}`
  | `recovery.${'stay' | 'back'}`;

const isWay = (key: string): key is WayKey => WAYS.has(key);

/** What may be picked in this ballot, in plain words; concerns and ideas as people wrote them. */
function pickOptions({ question, phase }: BallotView, { cards, text, chooser }: Sources): PickOption[] {
  if (ballotKind(question) === 'biggestConcern') {
    return concernsAmong(cards).map((card) => ({
      value: card.id,
      words: card.text,
      about: asList(card.about).join(', '),
    }));
  }
  if (ballotKind(question) === 'ideaWeight') {
    const ideas = chooser === null ? ideasAmong(cards) : ideasFor(cards, chooser);
    return ideas.map(({ id, text: words }) => ({ value: id, words, about: '' }));
  }
  return PHASE_OUTCOMES.filter((outcome) => phaseAfter(phase, outcome) !== null).flatMap((outcome) => {
    const key = `${phase}.${outcome}`;
    return isWay(key) ? [{ value: outcome, words: text(`picking.way.${key}`), about: '' }] : [];
  });
}

/** The options of a ballot, kept up with the board; for a chooser their own ideas and what they chose among them. */
export function usePickOptions(ballot: BallotView, chooser: Chooser | null = null): readonly PickOption[] {
  const text = useText();
  const cards = useCards();
  return pickOptions(ballot, { cards, text, chooser });
}
