import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { ScenePicture } from '../../ui/scene-picture.tsx';
import type { OwnScore } from './own-score.ts';
import { type Asked, ScoreHead } from './score-head.tsx';

/** After giving: thanks, what happens next, and the way back. */
export function ScoreGiven({ ballot, ask, own, onChange }: Asked & { own: OwnScore; onChange: () => void }) {
  const text = useText();
  const thanks = useRef<HTMLHeadingElement>(null);
  const justGiven = own.given !== null;
  useEffect(() => {
    if (justGiven) thanks.current?.focus();
  }, [justGiven]);
  return (
    <>
      <ScenePicture name="scale" />
      <ScoreHead ballot={ballot} ask={ask} />
      <PlainBox tone="warm">
        <h2 ref={thanks} tabIndex={-1} data-aloud>
          {text('family.scale.thanks')}
        </h2>
        <p data-aloud>
          {own.given === null ? text('family.scale.givenBefore') : text('family.scale.given', { score: own.given })}
        </p>
        <p data-aloud>{text('family.scale.waitReveal')}</p>
      </PlainBox>
      <PlainButton tone="wide" onClick={onChange}>
        {text('family.scale.change')}
      </PlainButton>
    </>
  );
}
