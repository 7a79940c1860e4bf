import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { SESSION_LOOKS } from '@samenspraak/shared/domain/sessions.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FormGroup } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { nextLook, type SessionDraft } from './session-drafts.ts';

interface Props {
  readonly drafts: readonly SessionDraft[];
  readonly onChange: (drafts: readonly SessionDraft[]) => void;
  /** Whether somebody tried to go on, so that what is missing may be pointed out. */
  readonly tried: boolean;
}

/** The parts of a conference in the order in which they are held, each with its own audience. */
export function SessionFields({ drafts, onChange, tried }: Props) {
  const text = useText();
  const change = (key: string, patch: Partial<SessionDraft>) =>
    onChange(drafts.map((draft) => (draft.key === key ? { ...draft, ...patch } : draft)));
  const add = () => {
    const look = nextLook(drafts);
    onChange([...drafts, { key: crypto.randomUUID(), name: text(`entry.plan.sessionName.${look}`), look }]);
  };
  return (
    <FormGroup legend={text('entry.plan.sessions')}>
      <p className="planning-soft">{text('entry.plan.sessionsHint')}</p>
      {drafts.map((draft, index) => (
        <div key={draft.key} className="planning-session" data-look={draft.look}>
          <TextField
            label={text('entry.plan.session', { number: index + 1 })}
            maxLength={120}
            value={draft.name}
            onChange={(name) => change(draft.key, { name })}
            error={tried && draft.name.trim() === '' ? text('entry.plan.sessionMissing') : null}
          />
          <Select
            label={text('entry.plan.audience')}
            value={draft.look}
            onChange={(look) => change(draft.key, { look })}
            options={SESSION_LOOKS.map((value) => ({ value, label: text(`session.audience.${value}`) }))}
          />
          {drafts.length > 1 ? (
            <Button
              variant="quiet"
              icon="trash"
              aria-label={text('entry.plan.dropSession', { name: draft.name })}
              onPress={() => onChange(drafts.filter(({ key }) => key !== draft.key))}
            />
          ) : null}
        </div>
      ))}
      {drafts.length < LIMITS.sessionsPerConference ? (
        <div>
          <Button icon="add" onPress={add}>
            {text('entry.plan.addSession')}
          </Button>
        </div>
      ) : null}
    </FormGroup>
  );
}
