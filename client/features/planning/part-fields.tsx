import { SESSION_LOOKS } from '@samenspraak/shared/domain/sessions.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { forLook, MINUTES, type SessionDraft } from './session-drafts.ts';
import { faultsOf } from './session-faults.ts';
import { usePartNames } from './use-part-names.ts';

interface Props {
  readonly draft: SessionDraft;
  readonly onChange: (draft: SessionDraft) => void;
  /** The names that parts of this conference have already. */
  readonly taken: readonly string[];
  /** Whether somebody tried to go on, so that what is missing may be pointed out. */
  readonly tried: boolean;
  /** Whom it is for follows from elsewhere. */
  readonly audienceStands?: boolean;
  /** Beside the length: when it begins. */
  readonly children?: ReactNode;
}

/** What is planned of one part: its name, for whom it is, how long, and where its people see each other. */
export function PartFields({ draft, onChange, taken, tried, audienceStands = false, children }: Props) {
  const text = useText();
  const nameOf = usePartNames();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const faults = faultsOf(draft);
  const leave = (field: string) => setLeft((before) => new Set(before).add(field));
  const shows = (field: keyof typeof faults) => faults[field] && (tried || left.has(field));
  return (
    <>
      <div className="planning-part-row">
        <TextField
          label={text('entry.part.name')}
          hint={text('entry.part.nameHint')}
          maxLength={120}
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
          onBlur={() => leave('name')}
          error={shows('name') ? text('entry.part.nameMissing') : null}
        />
        {audienceStands ? null : (
          <Select
            label={text('entry.part.audience')}
            hint={text(`entry.part.without.${draft.look}`)}
            value={draft.look}
            onChange={(look) => onChange(forLook(draft, look, { taken, nameOf }))}
            options={SESSION_LOOKS.map((value) => ({ value, label: text(`session.audience.${value}`) }))}
          />
        )}
      </div>
      <div className="planning-length">
        <TextField
          label={text('entry.part.minutes')}
          inputMode="numeric"
          maxLength={4}
          value={draft.minutes}
          onChange={(minutes) => onChange({ ...draft, minutes })}
          onBlur={() => leave('minutes')}
          error={shows('minutes') ? text('entry.part.minutesWrong', { from: MINUTES.least, to: MINUTES.most }) : null}
        />
        {children}
      </div>
      <TextField
        label={text('entry.part.video')}
        hint={text('entry.part.videoHint')}
        type="url"
        maxLength={500}
        value={draft.videoUrl}
        onChange={(videoUrl) => onChange({ ...draft, videoUrl })}
        onBlur={() => leave('videoUrl')}
        error={shows('videoUrl') ? text('entry.part.videoWrong') : null}
      />
    </>
  );
}
