import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useText } from '../../i18n/use-text.ts';
import { BottomLineChoice } from '../../ui/agreement/bottom-line-choice.tsx';
import { KindChoice } from '../../ui/agreement/kind-choice.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { OneOf } from '../../ui/card/one-of.tsx';
import type { SetField } from '../../ui/card/own-fields.tsx';
import { PeopleChoice } from '../../ui/card/people-choice.tsx';
import { SettledField } from '../../ui/card/settled-field.tsx';
import { usePersonWords } from '../../ui/card/use-person-words.ts';

interface Props {
  readonly card: CardSnapshot;
  readonly set: SetField;
}

/** What an agreement says beside who, what, when and why. Folded it tells in a line what was chosen. */
export function AgreementMore({ card, set }: Props) {
  const t = useText();
  const board = useCardBoard();
  return (
    <details className="funnel-more">
      <summary>
        <span className="funnel-more-title">{t('agreeing.more')}</span>
        <span className="funnel-more-chosen">
          <ChosenWords card={card} />
        </span>
      </summary>
      <div className="funnel-more-fields">
        <KindChoice value={card.agreementKind} onChange={(kind) => set('agreementKind', kind)} />
        <div className="funnel-pair">
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
        <BottomLineChoice
          value={card.bottomLine}
          onChange={(line) => {
            // whoever watches the bottom line watches this too, unless somebody was chosen already
            const watcher = card.watcher ?? line?.watcher;
            board.patch(card.id, { bottomLine: line?.id, ...(watcher === undefined ? {} : { watcher }) });
          }}
        />
        <PeopleChoice
          single
          compact
          label={t('work.agree.watcher')}
          chosen={card.watcher === undefined ? [] : [card.watcher]}
          onChange={([watcher]) => set('watcher', watcher)}
        />
        <SettledField
          long
          label={t('agreeing.ifNotKept')}
          maxLength={400}
          value={card.ifNotKept ?? ''}
          onSettle={(words) => set('ifNotKept', words === '' ? undefined : words)}
        />
      </div>
    </details>
  );
}

function ChosenWords({ card }: { card: CardSnapshot }) {
  const t = useText();
  const wordsOf = usePersonWords();
  const { agreementKind, load, term, watcher, bottomLine, ifNotKept } = card;
  const parts = [
    ...(agreementKind === undefined ? [] : [t(`agreementKind.${agreementKind}`)]),
    ...(load === undefined ? [] : [t(`work.load.${load}`)]),
    ...(term === undefined ? [] : [t(`term.${term}`)]),
    ...(bottomLine === undefined ? [] : [t('kind.bottomLine')]),
    ...(watcher === undefined ? [] : [t('agreeing.watcherShort', { who: wordsOf(watcher) })]),
    ...(ifNotKept === undefined ? [] : [t('agreeing.ifNotKept')]),
  ];
  return parts.length === 0 ? t('agreeing.more.none') : parts.join(' · ');
}
