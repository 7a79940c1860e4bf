import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Doing } from './doing.ts';
import { NewLink } from './new-link.tsx';
import { RemoveQuestion } from './remove-question.tsx';

interface PersonDialogProps {
  readonly person: RosterEntry;
  readonly doing: readonly Doing[];
  readonly onClose: () => void;
  /** Answers with a refusal in words, or null when it was done. Null for those who may not. */
  readonly onRemove: ((person: RosterEntry) => Promise<string | null>) | null;
  /** Shows in which sessions they sit, in a window that takes the place of this one. Null for those who may not. */
  readonly onPlaces: ((person: RosterEntry) => void) | null;
}

/** Who somebody is at this table; for the chair also the way to let them leave it. */
export function PersonDialog({ person, doing, onClose, onRemove, onPlaces }: PersonDialogProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  if (asking && onRemove !== null) {
    return <RemoveQuestion person={person} onClose={onClose} onRemove={onRemove} />;
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={person.name} closeLabel={t('common.close')}>
      <dl className="people-facts">
        <dt>{t('frame.person.role')}</dt>
        <dd>{t(`role.${person.role}`)}</dd>
        <dt>{t('frame.person.organisation')}</dt>
        <dd>{person.organisation ?? t('frame.person.noOrganisation')}</dd>
        <dt>{t('frame.person.now')}</dt>
        <dd>
          {doing.length === 0 ? t('frame.person.listens') : doing.map((one) => t(`frame.doing.${one}`)).join(' · ')}
        </dd>
      </dl>
      {onRemove !== null && person.role !== 'chair' && <NewLink person={person} />}
      {onRemove !== null && (
        <div className="people-presses">
          {onPlaces !== null && person.role !== 'chair' && (
            <Button
              icon="people"
              onPress={() => {
                onClose();
                onPlaces(person);
              }}
            >
              {t('frame.places.press')}
            </Button>
          )}
          <Button icon="exit" onPress={() => setAsking(true)}>
            {t('frame.remove.press')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
