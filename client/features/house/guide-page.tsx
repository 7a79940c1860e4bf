import './house.css';
import type { GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';
import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.ts';
import { put } from '../../live/api.ts';
import { useKept } from '../../live/use-kept.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { GuideArranger } from '../../ui/guide/guide-arranger.tsx';
import { KeepingLine } from '../../ui/guide/keeping-line.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';

/** One guide of the house, put in order phase by phase and stage by stage. */
export function GuidePage({ guideId }: { readonly guideId: string }) {
  const t = useText();
  const [loaded, again] = useLoaded<HouseGuideAnswer[]>('/api/guides');
  return (
    <>
      <p>
        <Link href="/leidraden">{t('house.guide.back')}</Link>
      </p>
      <LoadedPart loaded={loaded} onAgain={again}>
        {(guides) => {
          const kept = guides.find((one) => one.guideId === guideId);
          return kept === undefined ? <p>{t('house.guide.gone')}</p> : <Arranged kept={kept} />;
        }}
      </LoadedPart>
    </>
  );
}

function Arranged({ kept }: { readonly kept: HouseGuideAnswer }) {
  const t = useText();
  const { name } = kept;
  const { value, change, state, refusal, again } = useKept<GuideArrangement>(kept.guide, async (guide) => {
    const answer = await put(`/api/guides/${kept.guideId}`, { name, guide });
    return answer.ok ? null : answer.detail;
  });
  return (
    <>
      <div className="house-head">
        <h1>{t('house.guide.title', { name })}</h1>
        <p>{t('house.guide.what')}</p>
      </div>
      <Panel className="house-sheet" title={t('leading.asked')}>
        <GuideArranger
          place={kept.guideId}
          guide={value}
          house={null}
          begin={{ phase: 'immediateSafety', stage: 'before', step: null }}
          onChange={change}
        />
        <KeepingLine state={state} refusal={refusal} onAgain={again} />
      </Panel>
    </>
  );
}
