import './agreement-form.css';
import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { isPastDay } from '../../i18n/day-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { PlainHints } from '../../ui/agreement/plain-hints.tsx';
import { AboutChoice } from '../../ui/card/about-choice.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import type { CardSight } from '../../ui/card/card-sight.ts';
import { CardText } from '../../ui/card/card-text.tsx';
import type { SetField } from '../../ui/card/own-fields.tsx';
import { PeopleChoice } from '../../ui/card/people-choice.tsx';
import { SettledDate } from '../../ui/card/settled-date.tsx';
import { SettledField } from '../../ui/card/settled-field.tsx';
import { AdoptFoot } from './adopt-foot.tsx';
import { AgreementAnswers } from './agreement-answers.tsx';
import { AgreementMore } from './agreement-more.tsx';

interface Props {
  readonly card: CardSnapshot;
  readonly sight: CardSight;
}

/** Who does what, when, why, and to which concern or need it is the answer. Several people fill it in at once. */
export function AgreementForm({ card, sight }: Props) {
  const t = useText();
  const board = useCardBoard();
  const now = useNow(60);
  const isPast = card.by !== undefined && isPastDay(card.by, new Date(now));
  const set: SetField = (field, value) => board.set(card.id, field, value);
  return (
    <div className="funnel-form">
      <div className="funnel-field">
        <span className="field-label">{t('work.agree.what')}</span>
        <CardText
          board={board}
          card={card.id}
          text={card.text}
          label={t('work.agree.what')}
          closed={null}
          isOver={false}
        />
      </div>
      <PeopleChoice
        compact
        withOrganisation
        label={t('work.agree.who')}
        chosen={asList(card.who)}
        onChange={(who) => set('who', who.length === 0 ? undefined : [...who])}
      />
      <div className="funnel-pair">
        <SettledDate
          label={t('work.agree.by')}
          hint={isPast ? t('work.agree.byPast') : undefined}
          value={card.by?.slice(0, 10) ?? ''}
          onSettle={(by) => set('by', by === '' ? undefined : by)}
        />
        <AboutChoice
          compact
          label={t('work.agree.forWhom')}
          chosen={asList(card.forWhom)}
          onChange={(names) => set('forWhom', names.length === 0 ? undefined : [...names])}
        />
      </div>
      <SettledField
        long
        label={t('work.agree.why')}
        hint={t('work.agree.whyHint')}
        maxLength={4_000}
        value={card.why ?? ''}
        onSettle={(why) => set('why', why === '' ? undefined : why)}
      />
      {card.cooperation === undefined && <AgreementAnswers card={card} set={set} />}
      <div className="funnel-plain">
        <SettledField
          long
          label={t('agreeing.plain')}
          maxLength={400}
          value={card.plainWords ?? ''}
          onSettle={(words) => set('plainWords', words === '' ? undefined : words)}
        />
        <PlainHints text={card.plainWords ?? ''} />
      </div>
      <AgreementMore card={card} set={set} />
      <AdoptFoot card={card} sight={sight} />
    </div>
  );
}
