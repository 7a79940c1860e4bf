import type { DeskPerson } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { connected, type Switch } from './switching.ts';

const GROUPS = ['enter', 'knocking', 'absent', 'wait', 'already'] as const;

/** Everybody of whom a switch to a session asks something, by what it asks. */
export function SwitchGroups({ parted }: { readonly parted: Switch }) {
  const t = useText();
  /** Of those who were admitted it says how many are connected, when not all of them are. */
  function titleOf(group: keyof Switch, { count, here }: { count: number; here: number }): string {
    const isAdmitted = group === 'enter' || group === 'wait' || group === 'already';
    if (isAdmitted && here < count) return t(`turn.${group}`, { count, here });
    return t(`frame.switch.${group}`, { count });
  }
  return GROUPS.map((group) => {
    const people = parted[group];
    if (people.length === 0 && group !== 'enter') return null;
    const title = titleOf(group, { count: people.length, here: connected(people) });
    return (
      <section key={group} className="switch-group" aria-label={title}>
        <h3>{title}</h3>
        {people.length === 0 ? <p>{t('frame.switch.nobody')}</p> : <People people={people} />}
      </section>
    );
  });
}

function People({ people }: { readonly people: readonly DeskPerson[] }) {
  const t = useText();
  return (
    <ul className="switch-people">
      {people.map(({ participantId, name, role, organisation, participation, here }) => (
        <li key={participantId}>
          {name}{' '}
          <small>
            {organisation ?? t(`role.${role}`)}
            {participation === 'admitted' && !here && ` · ${t('turn.notHere')}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
