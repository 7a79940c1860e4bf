import { PeoplePage } from '../../features/family-people/people-page.tsx';
import { PlainCard } from '../../features/organisations/plain-card.tsx';
import { useConference } from '../../live/use-conference.ts';

/** Who is at the table, and at one press what the organisation of a professional does. */
export function WhoIsHere() {
  const { conferenceId, participantId } = useConference();
  return <PeoplePage card={(person) => <PlainCard {...person} seat={{ conferenceId, participantId }} />} />;
}
