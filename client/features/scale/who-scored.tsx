import type { BallotView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { OrganisationId } from '@samenspraak/shared/domain/ids.ts';
import type { Place } from '@samenspraak/shared/policy/actors.ts';
import { can } from '@samenspraak/shared/policy/can.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';

function mayScore(entry: RosterEntry, place: Place): boolean {
  const { participantId, role, clientOf } = entry;
  const organisationId = entry.organisationId as OrganisationId | null;
  return can({ participantId, role, organisationId, clientOf, admitted: !entry.waiting }, 'ballot.score', place);
}

/** That somebody scored, never what; and the chair's hand to show the numbers. */
export function WhoScored({ ballot }: { ballot: BallotView }) {
  const t = useText();
  const roster = useRoster();
  const { place } = useSession();
  const scored = (entry: RosterEntry) =>
    ballot.scored.some((one) => one.participantId === entry.participantId && one.voice === null);
  // who is not here is not thinking: the table does not wait for them
  const people = roster.filter((entry) => (entry.present && mayScore(entry, place)) || scored(entry));
  const count = people.filter(scored).length;
  const voices = ballot.scored.filter((one) => one.voice !== null);
  return (
    <Panel title={t('work.scale.who')} className="scale-who">
      <p className="scale-soft" role="status">
        {t('work.scale.whoCount', { count, total: people.length })}
      </p>
      <ul>
        {people.map((entry) => (
          <li key={entry.participantId} data-done={scored(entry) || undefined}>
            <Icon name={scored(entry) ? 'check' : 'clock'} size={16} />
            <span>{entry.organisation ?? entry.name}</span>
            <span className="scale-soft">{t(scored(entry) ? 'work.scale.has' : 'work.scale.hasNot')}</span>
          </li>
        ))}
        {voices.map((one) => (
          <li key={`${one.participantId}-${one.voice}`} data-done>
            <Icon name="check" size={16} />
            <span>{one.voice !== null && t(`voice.${one.voice}`)}</span>
            <span className="scale-soft">{t('work.scale.has')}</span>
          </li>
        ))}
      </ul>
      <Reveal ballot={ballot} total={people.length + voices.length} />
    </Panel>
  );
}

function Reveal({ ballot, total }: { ballot: BallotView; total: number }) {
  const t = useText();
  const { can: may, sessionId } = useSession();
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!may('ballot.reveal')) return null;
  async function reveal() {
    const answer = await send({ type: 'ballot.reveal', sessionId, ballotId: ballot.id });
    setRefusal(answer.ok ? null : answer.text);
  }
  const count = ballot.scored.length;
  return (
    <div className="scale-give">
      <Button variant="primary" icon="eye" onPress={reveal} isDisabled={count === 0}>
        {t('work.scale.reveal', { count, total })}
      </Button>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
    </div>
  );
}
