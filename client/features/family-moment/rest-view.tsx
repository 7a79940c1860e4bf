import './family-moment.css';
import { useText } from '../../i18n/use-text.ts';
import { ScenePicture } from '../../ui/scene-picture.tsx';

/** Everybody rests for a while: nothing to do, and that is said. */
export function RestView({ rest }: { rest: 'timeout' | 'pause' }) {
  const text = useText();
  return (
    <div className="family-moment-rest">
      <ScenePicture name={rest === 'timeout' ? 'pause' : 'wait'} />
      <h1 data-aloud>{text(`family.${rest}.heading`)}</h1>
      <p data-aloud>{text(`family.${rest}.text`)}</p>
      <p data-aloud className="plain-soft">
        {text(`family.${rest}.kept`)}
      </p>
    </div>
  );
}
