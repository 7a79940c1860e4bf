import { asList } from '@samenspraak/shared/document/card-snapshot.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useMeeting } from '../../live/use-document.ts';
import { useOpenBallot } from '../../live/use-open-ballot.ts';
import { Button } from '../../ui/button.tsx';
import { SomeOf } from '../../ui/card/some-of.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';

/** The chair opens the question of this phase, for the whole family or for one of them. */
export function OpenScale({ again }: { again: boolean }) {
  const t = useText();
  const meeting = useMeeting();
  const open = useOpenBallot();
  const members = [...new Set(useCards().flatMap((card) => asList(card.about)))].sort((a, b) => a.localeCompare(b));
  const [subject, setSubject] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (meeting === null) return null;
  const { phase } = meeting;
  async function ask() {
    const [about] = subject;
    const answer = await open({ question: phase, ...(about === undefined ? {} : { subject: about }) });
    setRefusal(answer.ok ? null : answer.text);
  }
  return (
    <Panel title={t(again ? 'work.scale.openNext' : 'work.scale.openTitle')} className="scale-open">
      <p className="scale-question">{t(`work.scale.question.${phase}`)}</p>
      <p className="scale-soft">{t('work.scale.openWhat')}</p>
      <SomeOf
        single
        label={t('work.scale.subject')}
        hint={t('work.scale.subjectHint')}
        options={members.map((name) => ({ value: name, label: name }))}
        chosen={subject}
        onChange={setSubject}
        other={{ label: t('work.details.aboutOther'), add: t('work.details.addName'), maxLength: 60 }}
      />
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      <Button variant={again ? 'secondary' : 'primary'} icon="scale" onPress={ask}>
        {t('work.scale.open')}
      </Button>
    </Panel>
  );
}
