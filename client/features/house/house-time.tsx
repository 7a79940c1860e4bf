import { OUR_SHARES, type TimeBudget } from '@samenspraak/shared/domain/budget.ts';
import type { HouseAnswer } from '@samenspraak/shared/protocol/house.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { type Failure, put } from '../../live/api.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TimeFields } from '../../ui/time/time-fields.tsx';

/** How the time of a conference is divided unless its chair divides it otherwise. */
export function HouseTime() {
  const t = useText();
  const [loaded, again] = useLoaded<HouseAnswer>('/api/house');
  return (
    <Panel title={t('house.time')}>
      <p className="house-soft">{t('house.time.what')}</p>
      <LoadedPart loaded={loaded} onAgain={again}>
        {({ shares }) => <Division key={JSON.stringify(shares)} shares={shares} onKept={again} />}
      </LoadedPart>
    </Panel>
  );
}

function Division({ shares, onKept }: { readonly shares: HouseAnswer['shares']; readonly onKept: () => void }) {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function keep(next: TimeBudget | null) {
    setBusy(true);
    const answer = await put('/api/house', { shares: next });
    setBusy(false);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) onKept();
  }
  return (
    <>
      <TimeFields
        label={t('house.time')}
        minutes={shares ?? OUR_SHARES}
        plan={null}
        submit={t('house.time.keep')}
        isBusy={isBusy}
        onSettle={(next) => void keep(next)}
      />
      {failure !== null && <FailureNotice failure={failure} />}
      {shares === null ? (
        <p className="house-soft" role="status">
          {t('house.time.isOurs')}
        </p>
      ) : (
        <div className="house-back">
          <p role="status">{t('house.time.kept')}</p>
          <Button icon="refresh" isDisabled={isBusy} onPress={() => void keep(null)}>
            {t('house.time.ours')}
          </Button>
        </div>
      )}
    </>
  );
}
