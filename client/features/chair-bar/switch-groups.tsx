import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Switch } from './switching.ts';

const GROUPS = ['enter', 'knocking', 'absent', 'wait'] as const;

/** Everybody of whom a switch to a session asks something, by what it asks. */
export function SwitchGroups({ parted }: { readonly parted: Switch }) {
  const t = useText();
  return GROUPS.map((group) => {
    const people = parted[group];
    if (people.length === 0 && group !== 'enter') return null;
    return (
      <section key={group} className="switch-group" aria-label={t(`frame.switch.${group}`, { count: people.length })}>
        <h3>{t(`frame.switch.${group}`, { count: people.length })}</h3>
        {people.length === 0 ? <p>{t('frame.switch.nobody')}</p> : <People people={people} />}
      </section>
    );
  });
}

function People({ people }: { readonly people: readonly DeskPerson[] }) {
  const t = useText();
  return (
    <ul className="switch-people">
      {people.map(({ participantId, name, role, organisation }) => (
        <li key={participantId}>
          {name} <small>{organisation ?? t(`role.${role}`)}</small>
        </li>
      ))}
    </ul>
  );
}
