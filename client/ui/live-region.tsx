import { VisuallyHidden } from './visually-hidden.tsx';

/** Says `message` aloud whenever it changes. Mounted before there is anything to say, or screen readers miss it. */
export function LiveRegion({ message, urgent = false }: { message: string; urgent?: boolean }) {
  return (
    <VisuallyHidden>
      <span role={urgent ? 'alert' : 'status'}>{message}</span>
    </VisuallyHidden>
  );
}
