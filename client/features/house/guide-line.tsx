import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { Open } from './open.ts';

interface Props {
  readonly guide: HouseGuideAnswer;
  readonly onOpen: (open: Open) => void;
}

/** One guide of the house, with what can be done with it. */
export function GuideLine({ guide, onOpen }: Props) {
  const t = useText();
  const { guideId, name } = guide;
  return (
    <li className="house-guide">
      <div className="house-words">
        <strong>{name}</strong>
        <p className="house-soft">{t('house.guides.changed', { count: Object.keys(guide.guide).length })}</p>
      </div>
      <Link
        className="button button-secondary button-normal"
        href={`/leidraden/${guideId}`}
        aria-label={t('house.guides.openOf', { name })}
      >
        {t('house.guides.open')}
      </Link>
      <Menu
        label={t('leading.row.menu', { name })}
        entries={[
          {
            id: 'rename',
            label: t('house.guides.rename'),
            icon: 'edit',
            onAction: () => onOpen({ what: 'rename', guide }),
          },
          {
            id: 'copy',
            label: t('house.guides.copy'),
            icon: 'copy',
            onAction: () => onOpen({ what: 'new', from: guide }),
          },
          {
            id: 'remove',
            label: t('house.guides.remove'),
            icon: 'trash',
            onAction: () => onOpen({ what: 'remove', guide }),
          },
        ]}
      >
        <Button variant="quiet" icon="menu" aria-label={t('leading.row.menu', { name })} />
      </Menu>
    </li>
  );
}
