import './family-moment.css';
import type { Wording } from '@samenspraak/shared/guide/prompt.ts';
import { useText } from '../../i18n/use-text.ts';
import { ScenePicture } from '../../ui/scene-picture.tsx';
import type { Scene } from './moment.ts';
import { whyText } from './why-text.ts';

interface Props {
  readonly scene: Scene;
  /** The question that the chair has lit, in the client's wording. */
  readonly lit: Wording | null;
  /** Everybody gave their number already: none comes soon. */
  readonly isGiven?: boolean;
  /** The table settled the order of the ideas. */
  readonly isOrdered?: boolean;
}

/** Where we are: a picture, the question of now, and why we do this. */
export function MomentHead({ scene, lit, isGiven = false, isOrdered = false }: Props) {
  const text = useText();
  return (
    <>
      <ScenePicture name={scene} size="band" />
      <h1 data-aloud>{lit?.ask ?? text(`family.scene.${scene}.heading`)}</h1>
      <p data-aloud>{text(whyText(scene, { isGiven, isOrdered }))}</p>
      {lit !== null && lit.followUps.length > 0 && (
        <details className="family-moment-think">
          <summary>{text('family.moment.think')}</summary>
          <ul>
            {lit.followUps.map((question) => (
              <li key={question} data-aloud>
                {question}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
