import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { extended, planningShortage, type TimeBudget, type TimeStanding } from '@samenspraak/shared/domain/budget.ts';
import type { ArrangedAnswer } from '@samenspraak/shared/protocol/arranged.ts';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { useConference } from '../../live/use-conference.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { inFives, shortageToTell, shortening, standingOf, type TimeChange, timeChanges } from './stage-time.ts';

/** How often, in seconds, it is reckoned again whether planning time is being used up. */
const RECKON_SECONDS = 20;

interface Props {
  readonly meeting: MeetingView;
  readonly onSettle: (minutes: TimeBudget) => void;
}

/**
 * Planning is about to lose time: told to the chair alone, in time, and once more for every five minutes that are lost.
 * Aloud it is said once, without the number, which grows.
 */
export function TimeWarning({ meeting, onSettle }: Props) {
  const t = useText();
  const now = useNow(RECKON_SECONDS);
  const [told, setTold] = useState(0);
  const standing = standingOf(meeting, now);
  const short = shortageToTell(standing, told);
  if (told > 0 && planningShortage(standing) === 0) setTold(0);
  return (
    <>
      <LiveRegion message={short === null ? '' : t('leading.time.say')} />
      {short !== null && <Told {...{ standing, short, onSettle }} onNotNow={() => setTold(short)} />}
    </>
  );
}

interface ToldProps extends Pick<Props, 'onSettle'> {
  readonly standing: TimeStanding;
  readonly short: number;
  readonly onNotNow: () => void;
}

/** What can be done about it, in one press each; before a stage gets less it is said which and how much. */
function Told({ standing, short, onSettle, onNotNow }: ToldProps) {
  const t = useText();
  const id = useId();
  const more = inFives(short);
  const { shorter, longer } = shortening(standing);
  const changes = timeChanges(standing, shorter);
  const inWords = (some: readonly TimeChange[]) =>
    some.map(({ stage, from, to }) => t('leading.time.change', { stage: t(`stage.${stage}`), from, to })).join(', ');
  const canShorten = changes.shorter.length > 0;
  return (
    <Notice
      tone="warn"
      title={t('leading.time.short', { minutes: short })}
      actions={
        <>
          <Button size="small" onPress={() => onSettle(extended(standing, more))}>
            {t('leading.time.extend', { minutes: more })}
          </Button>
          {canShorten && (
            <Button size="small" aria-describedby={id} onPress={() => onSettle(shorter)}>
              {longer === 0 ? t('leading.time.shorten') : t('leading.time.shortenAnd', { minutes: longer })}
            </Button>
          )}
          <SecondConference />
          <Button size="small" variant="quiet" onPress={onNotNow}>
            {t('leading.time.notNow')}
          </Button>
        </>
      }
    >
      <p>{t('leading.time.why')}</p>
      {canShorten && (
        <p id={id}>
          {longer > 0 && `${t('leading.time.notEnough')} `}
          {t('leading.time.shorter', { changes: inWords(changes.shorter) })}{' '}
          {changes.longer.length > 0 && t('leading.time.longer', { changes: inWords(changes.longer) })}
        </p>
      )}
    </Notice>
  );
}

/** The planning of a second conference opens beside this one, so that nothing goes from the screen. */
function SecondConference() {
  const t = useText();
  const { conferenceId, participantId } = useConference();
  const [loaded] = useLoaded<ArrangedAnswer>(`/api/conferences/${conferenceId}/arranged?as=${participantId}`);
  if (loaded.state !== 'ready') return null;
  return (
    <a
      className="button button-secondary button-small"
      href={`/casussen/${loaded.value.caseId}/nieuw`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <Icon name="calendar" size={16} />
      {t('leading.time.second')}
    </a>
  );
}
