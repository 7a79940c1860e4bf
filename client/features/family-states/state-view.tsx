import './family-states.css';
import type { ReactNode } from 'react';
import { ScenePicture } from '../../ui/scene-picture.tsx';
import type { SceneName } from '../../ui/scene-shapes.tsx';

interface Props {
  readonly picture: SceneName;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** A screen on which nothing has to be done: a picture, what it is, and what happens next. */
export function StateView({ picture, heading, lines, children }: Props) {
  return (
    <div className="family-states">
      <ScenePicture name={picture} />
      <h1 data-aloud>{heading}</h1>
      {lines.map((line) => (
        <p key={line} data-aloud>
          {line}
        </p>
      ))}
      {children}
    </div>
  );
}
