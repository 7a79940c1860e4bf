import { useText } from '../../i18n/use-text.ts';
import { exportPath, OWN_FORMATS, PLAN_FORMATS } from '../../live/export-path.ts';
import { useConference } from '../../live/use-conference.ts';
import { Icon } from '../../ui/icon.tsx';

const OWN_NAMES = { csv: 'keeping.take.ownCsv', json: 'keeping.take.ownJson' } as const;

/** Files for this reader alone: the plan, once there is one, and what they brought in themselves. */
export function TakeAlong({ hasPlan }: { readonly hasPlan: boolean }) {
  const t = useText();
  const { conferenceId, participantId } = useConference();
  const reader = { conferenceId, participantId };
  const own = OWN_FORMATS.map(
    (format) => [t(OWN_NAMES[format]), exportPath(reader, `contributions.${format}`)] as const,
  );
  const plan = PLAN_FORMATS.map(
    (format) => [t(`keeping.take.${format}`), exportPath(reader, `plan.${format}`)] as const,
  );
  return (
    <details className="plan-take">
      <summary>{t('keeping.take')}</summary>
      <p className="plan-soft">{t('keeping.take.what')}</p>
      {hasPlan && <Files title={t('keeping.take.plan')} files={plan} />}
      <Files title={t('keeping.take.own')} files={own} />
    </details>
  );
}

function Files({ title, files }: { readonly title: string; readonly files: readonly (readonly [string, string])[] }) {
  return (
    <ul aria-label={title}>
      {files.map(([name, path]) => (
        <li key={path}>
          <a className="button button-secondary button-small" href={path} download>
            <Icon name="note" size={16} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
