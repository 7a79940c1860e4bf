/** A hidden tab draws no frames; it still has to keep up. Milliseconds. */
const WITHOUT_FRAMES = 100;

/** Runs `run` once, before the next frame is drawn. The answer calls it off. */
export function nextFrame(run: () => void): () => void {
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const go = () => {
    stop();
    run();
  };
  const frame = requestAnimationFrame(go);
  const timer = setTimeout(go, WITHOUT_FRAMES);
  return stop;
}
