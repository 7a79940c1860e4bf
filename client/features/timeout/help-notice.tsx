import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import './timeout.css';

/** Says to everybody that somebody asks for an explanation; never who. */
export function HelpNotice({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  if (meeting.helpSince === null) return null;
  return (
    <p className="rest-help">
      <Icon name="help" size={20} />
      {t('frame.help.notice')}
    </p>
  );
}
