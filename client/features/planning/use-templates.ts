import { useState } from 'react';
import { draftsOf, MINUTES, type SessionDraft, type Template, totalOf, USUAL_MINUTES } from './session-drafts.ts';
import { usePartNames } from './use-part-names.ts';

type Kept = Readonly<Partial<Record<Template, readonly SessionDraft[]>>>;

interface Templates {
  readonly template: Template;
  /** The parts as they stand now. */
  readonly drafts: readonly SessionDraft[];
  readonly choose: (template: Template) => void;
  readonly change: (drafts: readonly SessionDraft[]) => void;
}

/**
 * The template that was begun with and what became of it. Each keeps what was changed in it, so that looking at another
 * one loses nothing; one that is opened for the first time divides the time that was planned so far.
 */
export function useTemplates(): Templates {
  const nameOf = usePartNames();
  const [template, setTemplate] = useState<Template>('together');
  const [kept, setKept] = useState<Kept>(() => ({ together: draftsOf('together', { total: USUAL_MINUTES, nameOf }) }));
  const drafts = kept[template] ?? [];
  const change = (next: readonly SessionDraft[]) => setKept((before) => ({ ...before, [template]: next }));
  const choose = (next: Template) => {
    const total = Math.min(totalOf(drafts) ?? USUAL_MINUTES, MINUTES.most);
    setKept((before) => ({ ...before, [next]: before[next] ?? draftsOf(next, { total, nameOf }) }));
    setTemplate(next);
  };
  return { template, drafts, choose, change };
}
