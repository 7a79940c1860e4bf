import './plain-card.css';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Loaded, useLoaded } from '../../live/use-loaded.ts';
import { CARD_PARTS, isEmptyCard } from '../../ui/organisation/card-parts.ts';

interface Props {
  readonly organisationId: string;
  /** Who is there for this organisation. */
  readonly name: string;
  readonly seat: { readonly conferenceId: ConferenceId; readonly participantId: ParticipantId };
}

/** For the phone: what an organisation does and may, and whom to ask. Whatever is empty is left out. */
export function PlainCard({ organisationId, name, seat }: Props) {
  const { conferenceId, participantId } = seat;
  const path = `/api/organisations/${organisationId}?conference=${conferenceId}&as=${participantId}`;
  const [loaded] = useLoaded<OrganisationAnswer>(path);
  return (
    <div role="status">
      <Told {...{ loaded, name }} />
    </div>
  );
}

function Told({ loaded, name }: { readonly loaded: Loaded<OrganisationAnswer>; readonly name: string }) {
  const t = useText();
  if (loaded.state === 'loading') return <p>{t('aside.organisation.loading')}</p>;
  const isUnknown = loaded.state === 'failed' && loaded.failure.code === 'notFound';
  if (loaded.state === 'failed' && !isUnknown) return <p>{t('aside.organisation.failed')}</p>;
  const card = loaded.state === 'ready' && !isEmptyCard(loaded.value) ? loaded.value : null;
  if (card === null) return <p data-aloud>{t('aside.organisation.empty', { name })}</p>;
  return (
    <>
      <dl className="plain-card">
        {CARD_PARTS.filter((part) => card[part].trim() !== '').map((part) => (
          <div key={part} data-aloud>
            <dt>{t(`aside.organisation.${part}`)}</dt>
            <dd>{card[part]}</dd>
          </div>
        ))}
      </dl>
      <p data-aloud>{t('aside.organisation.ask', { name })}</p>
    </>
  );
}
