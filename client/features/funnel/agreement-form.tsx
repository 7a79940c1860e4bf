import './agreement-form.css';
import { asList, type CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { isPastDay } from '../../i18n/day-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNow } from '../../live/use-clock.ts';
import { useCards, useMeeting } from '../../live/use-document.ts';
import { AboutChoice } from '../../ui/card/about-choice.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import type { CardSight } from '../../ui/card/card-sight.ts';
import { CardText } from '../../ui/card/card-text.tsx';
import { shortWords } from '../../ui/card/card-words.ts';
import { OneOf } from '../../ui/card/one-of.tsx';
import type { SetField } from '../../ui/card/own-fields.tsx';
import { PeopleChoice } from '../../ui/card/people-choice.tsx';
import { SettledDate } from '../../ui/card/settled-date.tsx';
import { SettledField } from '../../ui/card/settled-field.tsx';
import { SomeOf } from '../../ui/card/some-of.tsx';
import { AdoptFoot } from './adopt-foot.tsx';
import { isAnswerable } from './agreement-draft.ts';

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
      <AnswersChoice card={card} set={set} />
      <div className="funnel-pair">
        <PeopleChoice
          single
          compact
          label={t('work.agree.watcher')}
          chosen={card.watcher === undefined ? [] : [card.watcher]}
          onChange={([watcher]) => set('watcher', watcher)}
        />
        <Weight card={card} set={set} />
      </div>
      <AdoptFoot card={card} sight={sight} />
    </div>
  );
}

/** How long it takes, and how heavy it is to bear. */
function Weight({ card, set }: { card: CardSnapshot; set: SetField }) {
  const t = useText();
  return (
    <div className="funnel-weight">
      <OneOf
        label={t('work.funnel.term')}
        options={[
          { value: 'short', label: t('term.short') },
          { value: 'long', label: t('term.long') },
        ]}
        value={card.term}
        onChange={(value) => set('term', value)}
      />
      <OneOf
        label={t('work.funnel.load')}
        options={[
          { value: 'light', label: t('work.load.light') },
          { value: 'heavy', label: t('work.load.heavy') },
        ]}
        value={card.load}
        onChange={(value) => set('load', value)}
      />
    </div>
  );
}

/** What it answers: concerns, needs and bottom lines that stand on the board, what weighs most first. */
function AnswersChoice({ card, set }: { card: CardSnapshot; set: SetField }) {
  const t = useText();
  const top = useMeeting()?.top ?? [];
  const rank = (id: CardId) => (top.includes(id) ? top.indexOf(id) : top.length);
  const options = useCards()
    .filter(isAnswerable)
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map((one) => ({ value: one.id, label: `${t(`kind.${one.kind}`)}: ${shortWords(one.text, 48)}`, id: one.id }));
  return (
    <SomeOf
      compact
      label={t('work.agree.answers')}
      {...(options.length === 0 && { hint: t('work.agree.nothingToAnswer') })}
      options={options}
      chosen={options.filter(({ id }) => card.answers?.includes(id)).map(({ value }) => value)}
      onChange={(chosen) => {
        const ids = options.filter(({ value }) => chosen.includes(value)).map(({ id }) => id);
        set('answers', ids.length === 0 ? undefined : ids);
      }}
    />
  );
}
