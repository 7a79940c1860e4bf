import './ballot.css';
import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { VOICES, type Voice } from '@samenspraak/shared/domain/roles.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useCards, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { OneOf } from '../card/one-of.tsx';
import { SomeOf } from '../card/some-of.tsx';
import { SELF, type Speaker } from './speaker.ts';
import { LONGEST_NAME, nameAmong, voiceNames } from './voice-names.ts';

interface Props {
  /** For whom was answered already. */
  readonly ballot: Pick<BallotView, 'scored'>;
  readonly command: 'ballot.score' | 'ballot.pick' | 'agreement.answer';
  readonly label: string;
  readonly speaker: Speaker;
  readonly onChange: (speaker: Speaker) => void;
}

/** A name that nobody at the table has. */
const SOMEBODY = '?';

/** For whom one answers: oneself, or somebody who is not here. Nothing for who may speak for nobody. */
export function VoiceChoice({ ballot, command, label, speaker, onChange }: Props) {
  const t = useText();
  const { can } = useSession();
  const voices = VOICES.filter((value) => can(command, { voice: value, voiceOf: SOMEBODY }));
  const needsName = speaker.voice !== null && !can(command, speaker);
  if (voices.length === 0) return null;
  const { voice, voiceOf } = speaker;
  return (
    <>
      <OneOf
        label={label}
        options={voices.map((value) => ({ value, label: t(`work.voiceShort.${value}`) }))}
        value={voice ?? undefined}
        onChange={(chosen) => onChange(chosen === undefined ? SELF : { voice: chosen, voiceOf: '' })}
      />
      {voice !== null && (
        <NameChoice
          key={voice}
          {...{ ballot, voice, voiceOf }}
          onChange={(name) => onChange({ voice, voiceOf: name })}
        />
      )}
      {needsName && <p className="ballot-soft">{t(voiceOf === '' ? 'choice.whose.needed' : 'choice.whose.isHere')}</p>}
    </>
  );
}

interface NameProps {
  readonly ballot: Pick<BallotView, 'scored'>;
  readonly voice: Voice;
  readonly voiceOf: string;
  readonly onChange: (name: string) => void;
}

/** Which child or client: those for whom an answer was given, the family that cards name, or another name. It may stay open. */
function NameChoice({ ballot, voice, voiceOf, onChange }: NameProps) {
  const t = useText();
  const { participantId } = useConference();
  const names = voiceNames(ballot, { me: participantId, voice, roster: useRoster(), cards: useCards() });
  return (
    <div className="ballot-whose">
      <SomeOf
        single
        label={t(`choice.whose.${voice}`)}
        options={names.map(({ name, isDone }) => ({
          value: name,
          label: isDone ? t('choice.whose.done', { name }) : name,
        }))}
        chosen={voiceOf === '' ? [] : [voiceOf]}
        onChange={([name]) => onChange(name === undefined ? '' : nameAmong(names, name))}
        other={{ label: t('work.details.aboutOther'), add: t('work.details.addName'), maxLength: LONGEST_NAME }}
      />
    </div>
  );
}
