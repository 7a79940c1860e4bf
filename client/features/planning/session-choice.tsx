import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import { roleFits } from '@samenspraak/shared/domain/sessions.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormGroup } from '../../ui/form.tsx';

interface Props {
  readonly sessions: readonly SessionView[];
  readonly role: Role;
  /** The sessions that this person is left out of. */
  readonly left: ReadonlySet<SessionId>;
  readonly onChange: (left: ReadonlySet<SessionId>) => void;
}

/** In which parts somebody sits. A part that cannot hold their role says why. */
export function SessionChoice({ sessions, role, left, onChange }: Props) {
  const text = useText();
  const set = (id: SessionId, comes: boolean) => {
    const next = new Set(left);
    if (comes) next.delete(id);
    else next.add(id);
    onChange(next);
  };
  return (
    <FormGroup legend={text('entry.invite.sessions')}>
      {sessions.map((session) => {
        const fits = roleFits(role, session);
        return (
          <Checkbox
            key={session.sessionId}
            isChecked={fits && !left.has(session.sessionId)}
            isDisabled={!fits}
            onChange={(comes) => set(session.sessionId, comes)}
          >
            {session.name}{' '}
            <span className="planning-soft">
              {text(fits ? `session.audience.${session.look}` : 'entry.invite.notForRole')}
            </span>
          </Checkbox>
        );
      })}
    </FormGroup>
  );
}
