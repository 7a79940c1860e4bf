import type { CaseId } from '@samenspraak/shared/domain/ids.ts';
import type { ProposedAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Pill } from '../../ui/pill.tsx';
import type { Proposal } from './proposed-seats.ts';
import { useProposed } from './use-proposed.ts';

interface Props {
  readonly caseId: CaseId;
  readonly view: ConferenceView;
  /** They have their links. */
  readonly onInvited: (links: readonly FreshLink[]) => void;
}

/** Who was there at the last conference of this case, to be asked again at one press; nothing once everybody is. */
export function ProposedPeople({ caseId, view, onInvited }: Props) {
  const [loaded] = useLoaded<ProposedAnswer>(`/api/cases/${encodeURIComponent(caseId)}/proposed`);
  if (loaded.state !== 'ready' || loaded.value.heldAt === null || view.status !== 'planned') return null;
  return <Asking proposed={loaded.value} heldAt={loaded.value.heldAt} {...{ view, onInvited }} />;
}

interface AskingProps extends Omit<Props, 'caseId'> {
  readonly proposed: ProposedAnswer;
  readonly heldAt: string;
}

function Asking({ proposed, heldAt, view, onInvited }: AskingProps) {
  const text = useText();
  const dates = useDates();
  const { proposals, choose, isBusy, failure, invite } = useProposed(view, proposed);
  const count = proposals.filter(({ isChosen }) => isChosen).length;
  if (proposals.length === 0) return null;
  async function ask() {
    const links = await invite();
    if (links.length > 0) onInvited(links);
  }
  return (
    <Panel title={text('overview.proposed.title')}>
      <p className="planning-soft">{text('overview.proposed.what', { date: dates.date(heldAt) })}</p>
      <ul className="planning-proposed">
        {proposals.map((one) => (
          <li key={one.person.participantId}>
            <Checkbox
              isChecked={one.isChosen}
              isDisabled={isBusy || one.why !== null}
              onChange={(isChosen) => choose(one.person.participantId, isChosen)}
            >
              <ProposedWords proposal={one} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {failure !== null && <FailureNotice failure={failure} />}
      <Button icon="send" isDisabled={isBusy || count === 0} onPress={() => void ask()}>
        {text('overview.proposed.submit', { count })}
      </Button>
    </Panel>
  );
}

function ProposedWords({ proposal }: { proposal: Proposal }) {
  const text = useText();
  const { person, sessions, why } = proposal;
  const names = sessions.map(({ name }) => name).join(', ');
  const words = [
    text(`role.${person.role}`),
    ...(person.organisation === null ? [] : [person.organisation]),
    why === null ? text('overview.proposed.in', { sessions: names }) : text(`overview.proposed.noSeat.${why}`),
  ];
  return (
    <>
      {person.name} {!person.sat && <Pill line="dashed">{text('overview.proposed.absent')}</Pill>}{' '}
      <small className="planning-soft">{words.join(' · ')}</small>
    </>
  );
}
