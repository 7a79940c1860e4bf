import type { BallotView, MeetingView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { findPrompt } from '@samenspraak/shared/guide/find-prompt.ts';
import { useCallback, useMemo } from 'react';
import type { Announcement } from '../../features/board-frame/announcements.ts';
import { useAnnouncer } from '../../features/board-frame/use-announcer.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBallots } from '../../live/use-document.ts';

/** How many rounds were shown in all, of numbers or of choices. */
function shownRounds(ballots: readonly BallotView[], ofNumbers: boolean): number {
  const own = ballots.filter(({ question }) => (ballotKind(question) === 'scale') === ofNumbers);
  return own.reduce((sum, { rounds }) => sum + rounds.length, 0);
}

/** What is said aloud on the board, in the reader's language. */
export function useBoardAnnouncer(meeting: MeetingView): string {
  const t = useText();
  const language = useLanguage();
  const ballots = useBallots();
  const reveals = shownRounds(ballots, true);
  const picks = shownRounds(ballots, false);
  const waiting = useConference().view?.desk?.waiting.length ?? 0;
  const heard = useMemo(() => ({ meeting, reveals, picks, waiting }), [meeting, reveals, picks, waiting]);
  const inWords = useCallback(
    (one: Announcement): string => {
      switch (one.about) {
        case 'stage':
          return t('frame.say.stage', { stage: t(`stage.${one.stage}`) });
        case 'prompt':
          return t('frame.say.prompt', {
            ask: findPrompt(meeting, one.promptId)?.professional[language].ask ?? '',
          });
        case 'picks':
          return t('choice.say.picks');
        default:
          return t(`frame.say.${one.about}`);
      }
    },
    [t, language, meeting],
  );
  return useAnnouncer(heard, inWords);
}
