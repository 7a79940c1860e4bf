import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { FormGroup } from '../../ui/form.tsx';
import { draftsOf, shadeOf, TEMPLATES, type Template, USUAL_MINUTES } from './session-drafts.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly chosen: Template;
  readonly onChoose: (template: Template) => void;
}

/** The usual ways to hold a conference, each with when it is meant. */
export function TemplateChoice({ chosen, onChoose }: Props) {
  const text = useText();
  return (
    <FormGroup legend={text('entry.plan.template')}>
      <p className="planning-soft">{text('entry.plan.templateHint')}</p>
      <div className="planning-templates">
        {TEMPLATES.map((template) => (
          <TemplateCard key={template} {...{ template, isChosen: template === chosen, onChoose }} />
        ))}
      </div>
    </FormGroup>
  );
}

interface CardProps {
  readonly template: Template;
  readonly isChosen: boolean;
  readonly onChoose: Props['onChoose'];
}

function TemplateCard({ template, isChosen, onChoose }: CardProps) {
  const text = useText();
  const id = useId();
  const parts = draftsOf(template, { total: USUAL_MINUTES, nameOf: (name) => name });
  return (
    <label className="planning-template">
      <input
        type="radio"
        autoComplete="off"
        name="template"
        value={template}
        checked={isChosen}
        onChange={() => onChoose(template)}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-when`}
      />
      <span className="planning-template-words">
        <strong id={`${id}-name`}>{text(`entry.plan.template.${template}`)}</strong>
        <span id={`${id}-when`} className="planning-soft">
          {text(`entry.plan.template.${template}.when`)}
        </span>
        <span className="planning-template-parts">
          {parts.map(({ key, look }, index) => (
            <Swatch key={key} face={{ look, shade: shadeOf(parts, index) }} />
          ))}
        </span>
      </span>
    </label>
  );
}
