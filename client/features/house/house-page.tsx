import './house.css';
import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { GuideLine } from './guide-line.tsx';
import { HouseTime } from './house-time.tsx';
import { NewGuide } from './new-guide.tsx';
import type { Open } from './open.ts';
import { RemoveGuide } from './remove-guide.tsx';
import { RenameGuide } from './rename-guide.tsx';

/** The guides and the time with which the conferences of this house begin. */
export function HousePage() {
  const t = useText();
  return (
    <>
      <div className="house-head">
        <h1>{t('house.title')}</h1>
        <p>{t('house.intro')}</p>
      </div>
      <Guides />
      <HouseTime />
    </>
  );
}

function Guides() {
  const t = useText();
  const [loaded, again] = useLoaded<HouseGuideAnswer[]>('/api/guides');
  const [open, setOpen] = useState<Open | null>(null);
  const [said, setSaid] = useState('');
  const done = (words: string) => {
    setOpen(null);
    setSaid(words);
    again();
  };
  const close = () => setOpen(null);
  const guides = loaded.state === 'ready' ? loaded.value : [];
  const add = (
    <Button icon="add" onPress={() => setOpen({ what: 'new', from: null })}>
      {t('house.guides.add')}
    </Button>
  );
  return (
    <Panel title={t('house.guides')} action={add}>
      <LoadedPart loaded={loaded} onAgain={again}>
        {(kept) =>
          kept.length === 0 ? (
            <p className="house-soft">{t('house.guides.empty')}</p>
          ) : (
            <ul className="house-guides">
              {kept.map((guide) => (
                <GuideLine key={guide.guideId} guide={guide} onOpen={setOpen} />
              ))}
            </ul>
          )
        }
      </LoadedPart>
      {open?.what === 'new' && <NewGuide {...{ guides }} from={open.from} onDone={done} onClose={close} />}
      {open?.what === 'rename' && <RenameGuide guide={open.guide} onDone={done} onClose={close} />}
      {open?.what === 'remove' && <RemoveGuide guide={open.guide} onDone={done} onClose={close} />}
      <LiveRegion message={said} />
    </Panel>
  );
}
