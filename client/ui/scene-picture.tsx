import './scene-picture.css';
import { SCENE_SHAPES, type SceneName } from './scene-shapes.tsx';

/** A line picture in two tones of the session's colour. Decorative: the heading under it says the same. */
export function ScenePicture({ name, size = 'large' }: { name: SceneName; size?: 'large' | 'band' | 'small' }) {
  return (
    <div className="scene-picture" data-size={size}>
      <svg viewBox="0 0 160 108" aria-hidden="true" focusable="false">
        {SCENE_SHAPES[name]}
      </svg>
    </div>
  );
}
