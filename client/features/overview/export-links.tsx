import { useText } from '../../i18n/use-text.ts';
import { exportPath, PLAN_FORMATS } from '../../live/export-path.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';

/** The one plan of a case to take along, in every form. */
export function ExportLinks({ caseId }: { caseId: string }) {
  const text = useText();
  return (
    <Panel title={text('overview.exports.title')}>
      <ul className="overview-exports">
        {PLAN_FORMATS.map((format) => (
          <li key={format}>
            <a
              className="button button-secondary button-small"
              href={exportPath({ caseId }, `plan.${format}`)}
              download
            >
              <Icon name={format === 'ics' ? 'calendar' : 'note'} size={16} />
              {text(`overview.exports.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="overview-soft">{text('overview.exports.what')}</p>
    </Panel>
  );
}
