import type { DeskPerson, DeskView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PreparedPeople, preparersOf, releasedOf } from './prepared-people.tsx';

interface Props {
  readonly session: SessionView;
  readonly desk: DeskView;
  /** Releases; answers with why not, in words, or null. */
  readonly onRelease: () => Promise<string | null>;
}

/** For the chair: who has something ready, and the press that brings all of it on the board. */
export function ReleasePanel({ session, desk, onRelease }: Props) {
  const t = useText();
  const [isAsking, ask] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { here: people, atDoor } = releasedOf(preparersOf(desk, session.sessionId));
  async function release() {
    const refused = await onRelease();
    setRefusal(refused);
    if (refused === null) ask(false);
  }
  return (
    <section className="prepare-desk" aria-label={t('prepare.desk')}>
      <div className="prepare-desk-words">
        {people.length > 0 && <h3>{t('prepare.ready', { count: people.length })}</h3>}
        {(people.length > 0 || atDoor.length === 0) && <PreparedPeople people={people} compact />}
        <AtDoor people={atDoor} />
      </div>
      {people.length > 0 && (
        <Button icon="eye" size="small" onPress={() => ask(true)}>
          {t('prepare.release')}
        </Button>
      )}
      <Dialog
        role="alertdialog"
        isOpen={isAsking && people.length > 0}
        onOpenChange={ask}
        title={t('prepare.release.title', { name: session.name })}
      >
        <p>{t('prepare.release.what', { audience: t(`work.audience.${session.look}`) })}</p>
        <PreparedPeople people={people} />
        <AtDoor people={atDoor} />
        <p>{t('prepare.release.after')}</p>
        <div role="status">{refusal !== null && <Notice tone="warn">{refusal}</Notice>}</div>
        <div className="prepare-actions">
          <Button variant="primary" onPress={() => void release()}>
            {t('prepare.release.press')}
          </Button>
          <Button onPress={() => ask(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </section>
  );
}

/** Who keeps something and was not let in yet: a release leaves theirs where it is. */
function AtDoor({ people }: { readonly people: readonly DeskPerson[] }) {
  const t = useText();
  const language = useLanguage();
  if (people.length === 0) return null;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(people.map(({ name }) => name));
  return <p className="prepare-soft">{t('prepare.atDoor', { count: people.length, names })}</p>;
}
