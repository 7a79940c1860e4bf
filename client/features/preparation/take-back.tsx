import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Takes back all that was prepared, after asking once. */
export function TakeBack({ onTakeBack }: { readonly onTakeBack: () => void }) {
  const t = useText();
  const [isAsking, ask] = useState(false);
  return (
    <div className="prepare-actions">
      <Button size="small" variant="quiet" icon="trash" onPress={() => ask(true)}>
        {t('prepare.takeBack')}
      </Button>
      <Dialog role="alertdialog" isOpen={isAsking} onOpenChange={ask} title={t('prepare.takeBack.title')}>
        <p>{t('prepare.takeBack.what')}</p>
        <div className="prepare-actions">
          <Button
            variant="primary"
            onPress={() => {
              onTakeBack();
              ask(false);
            }}
          >
            {t('prepare.takeBack')}
          </Button>
          <Button onPress={() => ask(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </div>
  );
}
