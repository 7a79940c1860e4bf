import './overview.css';
import './case.css';
import './case-plan.css';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../../i18n/use-text.ts';
import { post } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';

const PLACES = [
  { path: '/', key: 'entry.home.conferences' },
  { path: '/casussen', key: 'entry.home.cases' },
  { path: '/organisaties', key: 'entry.home.organisations' },
] as const;
/** Where only coordinators of the house have something to do. */
const DESK = { path: '/leidraden', key: 'house.nav' } as const;

interface Props {
  readonly name: string;
  readonly isCoordinator: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSignedOut: () => void;
  readonly children: ReactNode;
}

/** The frame around the pages of somebody with an account: where they can go and who they are. */
export function HomeFrame({ name, isCoordinator, language, onLanguage, onSignedOut, children }: Props) {
  const text = useText();
  const [path] = useLocation();
  const other = language === 'nl' ? 'en' : 'nl';
  const signOut = async () => {
    await post('/api/sign-out');
    onSignedOut();
  };
  return (
    <div className="home">
      <header className="home-head">
        <span className="home-product">{text('common.product')}</span>
        <nav className="home-nav" aria-label={text('entry.home.nav')}>
          {[...PLACES, ...(isCoordinator ? [DESK] : [])].map((place) => {
            const here = place.path === '/' ? path === '/' : path.startsWith(place.path);
            return (
              <Link key={place.path} href={place.path} className="home-link" aria-current={here ? 'page' : undefined}>
                {text(place.key)}
              </Link>
            );
          })}
        </nav>
        <Menu
          label={name}
          entries={[
            { id: 'language', label: text(`language.${other}`), icon: 'voice', onAction: () => onLanguage(other) },
            { id: 'signOut', label: text('entry.home.signOut'), icon: 'exit', onAction: () => void signOut() },
          ]}
        >
          <Button variant="quiet" size="small" icon="person" iconEnd="chevronDown">
            {name}
          </Button>
        </Menu>
      </header>
      <main className="home-main">{children}</main>
    </div>
  );
}
