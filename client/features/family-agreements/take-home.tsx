import { useText } from '../../i18n/use-text.ts';
import { exportPath } from '../../live/export-path.ts';
import { useConference } from '../../live/use-conference.ts';
import { PlainBox } from '../../ui/plain-box.tsx';

const FORMATS = ['pdf', 'docx', 'ics'] as const;

/** The plan as a sheet to keep. What is downloaded stays on the phone, where somebody else may look: that is said first. */
export function TakeHome() {
  const text = useText();
  const { conferenceId, participantId } = useConference();
  return (
    <PlainBox>
      <h2 data-aloud>{text('kept.take.title')}</h2>
      <p data-aloud>{text('kept.take.text')}</p>
      <p data-aloud>
        <strong>{text('kept.take.safe')}</strong>
      </p>
      <ul className="plain-list">
        {FORMATS.map((format) => (
          <li key={format}>
            <a
              className="plain-button"
              data-tone={format === 'pdf' ? 'wide' : 'words'}
              href={exportPath({ conferenceId, participantId }, `plan.${format}`)}
              download
            >
              {text(`kept.take.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </PlainBox>
  );
}
