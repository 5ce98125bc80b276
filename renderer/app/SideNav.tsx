/** The navigation: which fund, which workspace, which screen. */
import type { Actor } from '@shared/domain/action';
import type { PlainKey } from '@shared/i18n/translate';
import { useId } from 'react';
import { hrefOf, type Route, useRoute } from '../routes';
import { usePreferences } from '../ui/display/preferences';
import { Icon } from '../ui/Icon';
import { Mark, Skyline } from '../ui/layout/Skyline';
import { useWords } from '../ui/words';
import type { FundFrame } from './fund-frame';
import { MENU_PLACES, type MenuPlace, type Screen } from './screen';
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
      <div className="nav-groups">
        {MENU_PLACES.map((place) => (
          <NavGroup key={place} place={place} screens={menu.filter((screen) => screen.menu === place)} />
        ))}
      </div>
      <Skyline />
    </nav>
  );
}

const GROUP_WORDS: Readonly<Record<MenuPlace, PlainKey | null>> = {
  home: null,
  money: 'app.menuMoney',
  plans: 'app.menuPlans',
  after: 'app.menuAfter',
  more: 'app.menuMore',
};

function NavGroup({ place, screens }: { place: MenuPlace; screens: readonly Screen[] }) {
  const { t } = useWords();
  const route = useRoute();
  const id = useId();
  const label = GROUP_WORDS[place];
  if (screens.length === 0) return null;
  return (
    <div className="nav-group">
      {label === null ? null : (
        <p className="nav-heading" id={id}>
          {t(label)}
        </p>
      )}
      <ul className="nav-list" {...(label === null ? {} : { 'aria-labelledby': id })}>
        {screens.map((screen) => (
          <li key={screen.name}>
            <a
              className="nav-link"
              href={hrefOf({ name: screen.name } as Route)}
              {...(screen.name === route?.name ? { 'aria-current': 'page' as const, ref: reveal } : {})}
            >
              <Icon name={screen.icon} />
              {t(screen.label)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In a long menu the screen one is on must be in sight. */
function reveal(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: 'nearest' });
}
