import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  readonly title: string;
  readonly save: string;
  readonly wide?: boolean;
  /** What is still asked before it can be saved, and why the server did not take it; null for neither. */
  readonly troubles: readonly (string | null)[];
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window in which something is said of an agreement of the plan. */
export function PlanDialog({ title, save, wide = false, troubles, onSave, onClose, children }: Props) {
  const t = useText();
  return (
    <Dialog isOpen wide={wide} onOpenChange={(open) => open || onClose()} title={title} closeLabel={t('common.close')}>
      <div className="plan-dialog">
        {children}
        {troubles.map(
          (trouble) =>
            trouble !== null && (
              <Notice key={trouble} tone="warn" role="alert">
                {trouble}
              </Notice>
            ),
        )}
        <Button variant="primary" onPress={onSave}>
          {save}
        </Button>
      </div>
    </Dialog>
  );
}
