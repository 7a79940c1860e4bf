import type { ReactNode } from 'react';
import { KeptTask } from './kept-task.tsx';
import { PlanView } from './plan-view.tsx';

interface Props {
  readonly readers: ReactNode;
  readonly onWriting: (isWriting: boolean) => void;
}

/** All that was agreed, at any moment: to read, and then what was said of it, to which may be added. */
export function PlanPage(props: Props) {
  return (
    <>
      <PlanView />
      <KeptTask {...props} isQuiet />
    </>
  );
}
