import './family-moment.css';
import { useText } from '../../i18n/use-text.ts';
import { ScenePicture } from '../../ui/scene-picture.tsx';
import type { Rest } from './moment.ts';

/** Everybody rests, or the talk is elsewhere for a while: nothing to do, and that is said. */
export function RestView({ rest }: { rest: Exclude<Rest, null> }) {
  const text = useText();
  const timeout = rest === 'timeout';
  return (
    <div className="family-moment-rest">
      <ScenePicture name={timeout ? 'pause' : 'wait'} />
      <h1 data-aloud>{text(timeout ? 'family.timeout.heading' : 'family.wait.other')}</h1>
      <p data-aloud>{text(timeout ? 'family.timeout.text' : 'family.wait.otherText')}</p>
      <p data-aloud className="plain-soft">
        {text(timeout ? 'family.timeout.kept' : 'family.wait.otherKept')}
      </p>
    </div>
  );
}
