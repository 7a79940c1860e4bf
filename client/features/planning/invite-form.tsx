import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { LANGUAGES, ROLES } from '@samenspraak/shared/domain/roles.ts';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions, FormRow } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ApartChoice } from './apart-choice.tsx';
import { ApartNotes } from './apart-notes.tsx';
import { InviteSeats } from './invite-seats.tsx';
import { useFaultFocus } from './use-fault-focus.ts';
import { type Guest, useInvite } from './use-invite.ts';

/** Whoever makes a conference is its chair; nobody else is invited as one. */
const INVITED_ROLES = ROLES.filter((role) => role !== 'chair');

interface Props {
  readonly view: ConferenceView;
  /** The seat from which it is done, where there is one. */
  readonly as?: ParticipantId;
  readonly onInvited: (link: FreshLink) => void;
  /** A part was made for somebody who is being invited. */
  readonly onChanged: () => void;
}

/** Somebody new at the table: who, in which role, in which parts. */
export function InviteForm(props: Props) {
  const text = useText();
  const invite = useInvite(props);
  const { guest, change, apart, wrong, tries, busy, failure, part, submit } = invite;
  const around = useFaultFocus(tries);
  const clients = (props.view.desk?.people ?? []).filter((person) => person.role === 'client');
  const choices = clients.map(({ participantId, name }) => ({ value: String(participantId), label: name }));
  const mark = (id: ParticipantId, isApart: boolean) => {
    change({ marks: new Map(guest.marks).set(id, isApart), chosen: null });
  };
  const isClientMissing = tries > 0 && wrong.client;
  return (
    <div ref={around}>
      <Form label={text('entry.invite.title')} onSubmit={() => void submit()}>
        <TextField
          label={text('entry.people.name')}
          hint={text('entry.invite.nameHint')}
          maxLength={120}
          value={guest.name}
          onChange={(name) => change({ name })}
          error={tries > 0 && wrong.name ? text('entry.invite.nameMissing') : null}
        />
        <FormRow>
          <Select
            label={text('entry.people.role')}
            value={guest.role}
            onChange={(role) => change({ role, chosen: null })}
            options={INVITED_ROLES.map((value) => ({ value, label: text(`role.${value}`) }))}
          />
          <Select
            label={text('language.choose')}
            value={guest.language}
            onChange={(language) => change({ language })}
            options={LANGUAGES.map((value) => ({ value, label: text(`language.${value}`) }))}
          />
        </FormRow>
        <OrganisationField guest={guest} change={change} />
        {guest.role === 'confidant' ? (
          <div data-faulty={isClientMissing || undefined}>
            <Select
              label={text('entry.invite.confidantOf')}
              {...(isClientMissing ? { hint: text('entry.invite.confidantMissing') } : {})}
              value={guest.clientOf}
              onChange={(clientOf) => change({ clientOf })}
              options={[{ value: '', label: text('entry.invite.choose') }, ...choices]}
            />
          </div>
        ) : null}
        {guest.role === 'client' ? (
          <ApartChoice clients={clients} chosen={apart.never} onChange={mark}>
            <ApartNotes apart={apart} name={guest.name.trim()} />
          </ApartChoice>
        ) : null}
        <InviteSeats invite={invite} view={props.view} />
        {failure === null ? null : <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" variant="primary" isDisabled={busy}>
            {text(part === null ? 'entry.invite.submit' : 'entry.invite.submitWithPart')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

/** The organisation for which a professional comes; the family comes for none. */
function OrganisationField({ guest, change }: { guest: Guest; change: (patch: Partial<Guest>) => void }) {
  const text = useText();
  const [organisations] = useLoaded<OrganisationAnswer[]>('/api/organisations');
  if (guest.role === 'client' || guest.role === 'confidant') return null;
  const listed = organisations.state === 'ready' ? organisations.value : [];
  const options = listed.map(({ organisationId, name }) => ({ value: String(organisationId), label: name }));
  return (
    <Select
      label={text('entry.people.organisation')}
      value={guest.organisation}
      onChange={(organisation) => change({ organisation })}
      options={[{ value: '', label: text('entry.invite.noOrganisation') }, ...options]}
    />
  );
}
