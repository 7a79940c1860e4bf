import './panel.css';
import { type ReactNode, type Ref, useId } from 'react';
import { classNames } from './class-names.ts';

interface Props {
  readonly title?: string;
  /** Which level its heading has in the page. */
  readonly level?: 2 | 3;
  /** Beside the heading. */
  readonly action?: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A white sheet on the page, with a heading when it has a name. */
export function Panel({ title, level = 2, action, className, ref, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      ref={ref}
      className={classNames('panel', className)}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title === undefined ? null : (
        <div className="panel-head">
          <Heading id={id} className="panel-title">
            {title}
          </Heading>
          {action}
        </div>
      )}
      {children}
    </section>
  );
}
