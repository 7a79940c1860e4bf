import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormGroup } from '../../ui/form.tsx';
import type { SessionDraft, Template } from './session-drafts.ts';

/** Whether there is more than one part in which clients sit, so that some could be kept from others. */
export function hasClientsApart(drafts: readonly SessionDraft[]): boolean {
  return drafts.filter(({ look }) => look === 'client').length > 1;
}

/** Whether clients of different parts are kept apart when the chair has said nothing: where a template was made for that. */
export function keepsClientsApart(template: Template): boolean {
  return template === 'separateClients';
}

interface Props {
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** Whether clients of different parts are marked as never together, to begin with. */
export function ClientsApart({ isChosen, onChange }: Props) {
  const text = useText();
  return (
    <FormGroup legend={text('arrival.plan.apart.title')}>
      <Checkbox isChecked={isChosen} onChange={onChange}>
        {text('arrival.plan.apart.choice')}
      </Checkbox>
      <p className="planning-soft">{text('arrival.plan.apart.why')}</p>
    </FormGroup>
  );
}
