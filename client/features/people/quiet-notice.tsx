import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { useEffect, useMemo, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { useCards, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Marks, marked, QUIET_AFTER_MS, quietest, type Seen } from './quiet.ts';

/** How often, in seconds, the table is looked at. */
const LOOK_SECONDS = 15;

/** Somebody who may be glad of a question, one at a time, told on this screen alone and to nobody else. */
export function QuietNotice({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const roster = useRoster();
  const now = useNow(LOOK_SECONDS);
  const seen = useSeen(meeting);
  const [marks, setMarks] = useState<Marks>(new Map());
  const [aside, setAside] = useState<ReadonlyMap<ParticipantId, number>>(new Map());
  useEffect(() => setMarks((before) => marked(before, seen, now)), [seen, now]);
  const id = meeting.clockSince === null ? null : quietest(marks, { seen, now, aside });
  const person = roster.find(({ participantId }) => participantId === id);
  return (
    <>
      <LiveRegion message={person === undefined ? '' : t('leading.quiet.say', { name: person.name })} />
      {person !== undefined && (
        <Notice
          title={t('leading.quiet.title', { name: person.name })}
          actions={
            <Button
              size="small"
              onPress={() => setAside(new Map(aside).set(person.participantId, now + QUIET_AFTER_MS))}
            >
              {t('leading.quiet.thanks')}
            </Button>
          }
        >
          {t('leading.quiet.what')}
        </Notice>
      )}
    </>
  );
}

/** Everybody at the table with what this screen shows of them anyway. */
function useSeen({ hands, round }: MeetingView): readonly Seen[] {
  const roster = useRoster();
  const cards = useCards();
  const { presence } = useSession();
  return useMemo(() => {
    const active = new Set([
      ...hands,
      ...(round?.order.slice(round.index, round.index + 1) ?? []),
      ...presence.flatMap(({ card, participantId }) => (card === null ? [] : [participantId])),
    ]);
    return roster.map(({ participantId, role, present, waiting }) => ({
      ...{ participantId, role, isHere: present && !waiting, isActive: active.has(participantId) },
      cards: cards.reduce((sum, { author }) => sum + (author === participantId ? 1 : 0), 0),
    }));
  }, [roster, cards, presence, hands, round]);
}
