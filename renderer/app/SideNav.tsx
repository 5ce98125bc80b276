/** The navigation: which fund, which workspace, which screen. */
import type { Actor } from '@shared/domain/action';
import { hrefOf, type Route, useRoute } from '../routes';
import { usePreferences } from '../ui/display/preferences';
import { Icon } from '../ui/Icon';
import { Mark, Skyline } from '../ui/layout/Skyline';
import { useWords } from '../ui/words';
import type { FundFrame } from './Shell';
import type { Screen } from './screen';
import { useShellState } from './shell-state';
import { homeOf, menuOf, WORKSPACES } from './workspaces';

export type SideNavProps = {
  readonly fund: FundFrame;
  readonly screens: readonly Screen[];
  readonly workspace: Actor;
};

export function SideNav({ fund, screens, workspace }: SideNavProps) {
  const { t } = useWords();
  const isOpen = useShellState((state) => state.isNavOpen);
  const menu = menuOf(screens, workspace);
  return (
    <nav
      id="side-nav"
      className="side-nav"
      data-region=""
      data-open={isOpen}
      aria-label={t('app.regionNavigation')}
    >
      <p className="brand">
        <Mark />
        <span className="brand-name">
          {fund.name}
          <span className="brand-sub">{fund.isDemo ? t('app.demo') : fund.place}</span>
        </span>
      </p>
      <ul className="workspace-switch" aria-label={t('app.workspace')}>
        {WORKSPACES.map((entry) => (
          <li key={entry.id}>
            <a
              className="workspace-link"
              href={hrefOf(homeOf(screens, entry))}
              onClick={() => usePreferences.setState({ workspace: entry.id })}
              {...(entry.id === workspace ? { 'aria-current': true as const } : {})}
            >
              <Icon name={entry.icon} />
              {t(entry.label)}
            </a>
          </li>
        ))}
      </ul>
      <NavList screens={menu.filter((screen) => screen.menu === 'main')} />
      <NavList screens={menu.filter((screen) => screen.menu === 'more')} />
      <Skyline />
    </nav>
  );
}

function NavList({ screens }: { screens: readonly Screen[] }) {
  const { t } = useWords();
  const route = useRoute();
  if (screens.length === 0) return null;
  return (
    <ul className="nav-list">
      {screens.map((screen) => (
        <li key={screen.name}>
          <a
            className="nav-link"
            href={hrefOf({ name: screen.name } as Route)}
            {...(screen.name === route?.name ? { 'aria-current': 'page' as const } : {})}
          >
            <Icon name={screen.icon} />
            {t(screen.label)}
          </a>
        </li>
      ))}
    </ul>
  );
}
