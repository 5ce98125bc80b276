/** The frame around every screen: bar, navigation, content, messages, palette and keys. */
import type { Actor } from '@shared/domain/action';
import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { parsePath } from '../routes';
import { Loading } from '../ui/feedback/Loading';
import { Toaster } from '../ui/feedback/Toaster';
import { type PageVisit, PageVisitContext } from '../ui/layout/page-visit';
import { SkipLink } from '../ui/layout/SkipLink';
import { useWords } from '../ui/words';
import { CommandPalette } from './CommandPalette';
import type { FundFrame } from './fund-frame';
import { KeysDialog } from './KeysDialog';
import { MessagesDialog } from './MessagesDialog';
import type { SaveState } from './SaveLine';
import { ScreenNotFound } from './ScreenNotFound';
import { SideNav } from './SideNav';
import type { Screen } from './screen';
import { useShellState } from './shell-state';
import { TopBar } from './TopBar';
import { useShellKeys } from './use-shell-keys';
import { useWorkspace } from './workspaces';

export type ShellProps = {
  readonly fund: FundFrame;
  readonly screens: readonly Screen[];
  readonly saveState: SaveState;
  /** Above every screen: what the person must know now. */
  readonly notice?: ReactNode;
};

export function Shell({ fund, screens, saveState, notice }: ShellProps) {
  const [path] = useHashLocation();
  const workspace: Actor = useWorkspace(screens);
  const visit = usePageVisits(path);
  useShellKeys();
  useEffect(() => {
    document.documentElement.dataset.accent = fund.accent;
  }, [fund.accent]);
  const { t } = useWords();
  return (
    <PageVisitContext value={visit}>
      <SkipLink targetId="main">{t('app.skipToMain')}</SkipLink>
      <div className="shell">
        <TopBar saveState={saveState} />
        <SideNav fund={fund} screens={screens} workspace={workspace} />
        <main id="main" className="shell-main" tabIndex={-1} data-region="">
          <div className="page">
            {notice === undefined ? null : <div className="page-notice">{notice}</div>}
            <Suspense fallback={<Loading what={fund.name} />}>
              <CurrentScreen key={path} path={path} screens={screens} />
            </Suspense>
          </div>
          <Toaster />
        </main>
      </div>
      <CommandPalette screens={screens} workspace={workspace} />
      <KeysDialog />
      <MessagesDialog />
    </PageVisitContext>
  );
}

function CurrentScreen({ path, screens }: { path: string; screens: readonly Screen[] }) {
  const route = parsePath(path);
  const screen = screens.find((candidate) => candidate.name === route?.name);
  return route === null || screen === undefined ? <ScreenNotFound /> : screen.draw(route);
}

/** Counts changes of screen, scrolls to the top and folds the narrow menu at each. */
function usePageVisits(path: string): PageVisit {
  const { t } = useWords();
  const [seen, setSeen] = useState({ path, number: 0 });
  const number = seen.path === path ? seen.number : seen.number + 1;
  useEffect(() => {
    setSeen({ path, number });
    if (number === 0) return;
    window.scrollTo(0, 0);
    useShellState.setState({ isNavOpen: false });
  }, [path, number]);
  return useMemo(
    () => ({ number, windowTitle: (screen) => t('app.documentTitle', { screen }) }),
    [number, t],
  );
}
