import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useMeeting } from '../../live/use-document.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import type { SetField } from '../../ui/card/own-fields.tsx';
import { SomeOf } from '../../ui/card/some-of.tsx';
import { isAnswerable } from './agreement-draft.ts';
import { NewConcern } from './new-concern.tsx';

/** What it answers: concerns, needs and bottom lines that stand on the board, what weighs most first. */
export function AgreementAnswers({ card, set }: { card: CardSnapshot; set: SetField }) {
  const t = useText();
  const top = useMeeting()?.top ?? [];
  const rank = (id: CardId) => (top.includes(id) ? top.indexOf(id) : top.length);
  const options = useCards()
    .filter(isAnswerable)
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map((one) => ({ value: one.id, label: `${t(`kind.${one.kind}`)}: ${shortWords(one.text, 48)}`, id: one.id }));
  return (
    <div className="funnel-answering">
      <SomeOf
        compact
        find={t('work.details.findConcern')}
        label={t('work.agree.answers')}
        {...(options.length === 0 && { hint: t('work.agree.nothingToAnswer') })}
        options={options}
        chosen={options.filter(({ id }) => card.answers?.includes(id)).map(({ value }) => value)}
        onChange={(chosen) => {
          const ids = options.filter(({ value }) => chosen.includes(value)).map(({ id }) => id);
          set('answers', ids.length === 0 ? undefined : ids);
        }}
      />
      <NewConcern agreement={card.id} onAdded={(id) => set('answers', [...(card.answers ?? []), id])} />
    </div>
  );
}
