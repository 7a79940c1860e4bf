import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { LANGUAGES, type Language, ROLES, type Role } from '@samenspraak/shared/domain/roles.ts';
import { roleFits } from '@samenspraak/shared/domain/sessions.ts';
import type { Invited, OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { useSending } from '../../live/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Form, FormActions, FormRow } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { SessionChoice } from './session-choice.tsx';

/** Whoever makes a conference is its chair; nobody else is invited as one. */
const INVITED_ROLES = ROLES.filter((role) => role !== 'chair');
const NONE = '';

interface Props {
  readonly view: ConferenceView;
  readonly onInvited: (link: FreshLink) => void;
}

/** Somebody new at the table: who, in which role, in which parts. */
export function InviteForm({ view, onInvited }: Props) {
  const text = useText();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('partner');
  const [language, setLanguage] = useState<Language>('nl');
  const [organisation, setOrganisation] = useState(NONE);
  const [clientOf, setClientOf] = useState(NONE);
  const [left, setLeft] = useState<ReadonlySet<SessionId>>(new Set());
  const [tried, setTried] = useState(false);
  const [organisations] = useLoaded<OrganisationAnswer[]>('/api/organisations');
  const { busy, failure, send } = useSending<Invited>();

  const fitting = view.sessions.filter((session) => roleFits(role, session));
  const sessionIds = fitting.map(({ sessionId }) => sessionId).filter((id) => !left.has(id));
  const clients = (view.desk?.people ?? []).filter((person) => person.role === 'client');
  const isFamily = role === 'client' || role === 'confidant';
  const wrong = {
    name: name.trim() === '',
    sessions: sessionIds.length === 0,
    client: role === 'confidant' && clientOf === NONE,
  };
  const submit = async () => {
    setTried(true);
    if (wrong.name || wrong.sessions || wrong.client) return;
    const of = role === 'confidant' ? { clientOf } : {};
    const from = isFamily || organisation === NONE ? {} : { organisationId: organisation };
    const body = { name, role, language, sessionIds, ...of, ...from };
    const answer = await send(`/api/conferences/${view.conferenceId}/participants`, body);
    if (answer?.ok) onInvited({ name: name.trim(), url: answer.value.joinUrl });
  };
  const listed = organisations.state === 'ready' ? organisations.value : [];
  return (
    <Form label={text('entry.invite.title')} onSubmit={submit}>
      <TextField
        label={text('entry.people.name')}
        hint={text('entry.invite.nameHint')}
        autoComplete="off"
        maxLength={120}
        value={name}
        onChange={setName}
        error={tried && wrong.name ? text('entry.invite.nameMissing') : null}
      />
      <FormRow>
        <Select
          label={text('entry.people.role')}
          value={role}
          onChange={setRole}
          options={INVITED_ROLES.map((value) => ({ value, label: text(`role.${value}`) }))}
        />
        <Select
          label={text('language.choose')}
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((value) => ({ value, label: text(`language.${value}`) }))}
        />
      </FormRow>
      {isFamily ? null : (
        <Select
          label={text('entry.people.organisation')}
          value={organisation}
          onChange={setOrganisation}
          options={[
            { value: NONE, label: text('entry.invite.noOrganisation') },
            ...listed.map(({ organisationId, name: label }) => ({ value: organisationId, label })),
          ]}
        />
      )}
      {role === 'confidant' ? (
        <Select
          label={text('entry.invite.confidantOf')}
          {...(tried && wrong.client ? { hint: text('entry.invite.confidantMissing') } : {})}
          value={clientOf}
          onChange={setClientOf}
          options={[
            { value: NONE, label: text('entry.invite.choose') },
            ...clients.map(({ participantId, name: label }) => ({ value: participantId, label })),
          ]}
        />
      ) : null}
      <SessionChoice {...{ sessions: view.sessions, role, left, onChange: setLeft }} />
      {tried && wrong.sessions ? (
        <p role="alert" className="field-error">
          {text('entry.invite.sessionsMissing')}
        </p>
      ) : null}
      {failure === null ? null : <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" variant="primary" isDisabled={busy}>
          {text('entry.invite.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
