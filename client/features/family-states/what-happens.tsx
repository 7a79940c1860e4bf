import { useText } from '../../i18n/use-text.ts';
import { ScenePicture } from '../../ui/scene-picture.tsx';

const STEPS = ['picture', 'scale', 'judgement', 'brainstorm', 'commit'] as const;

/** What comes, in five pictures: to see what comes gives hold (domain.md §4). */
export function WhatHappens() {
  const text = useText();
  return (
    <details className="family-states-plan">
      <summary>{text('family.wait.plan')}</summary>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <ScenePicture name={step} size="small" />
            <span>{text(`family.wait.step.${step}`)}</span>
          </li>
        ))}
      </ol>
      <p>{text('family.wait.rights')}</p>
    </details>
  );
}
