/** An open store on the screen: the frame with its fund, or the few screens that work before there is one. */
import { type Fund, fundTable } from '@shared/domain/funds/fund';
import { Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { watchSnapshots } from '../data/copies/auto-snapshots';
import { setActor } from '../data/current-store';
import { closeStore } from '../data/opening/start';
import type { OpenedStore } from '../data/store';
import { useLive } from '../data/use-live';
import { useRoute } from '../routes';
import { Loading } from '../ui/feedback/Loading';
import { Toaster } from '../ui/feedback/Toaster';
import { Mark } from '../ui/layout/Skyline';
import { useWholeWindow } from '../ui/whole-window';
import { useWords } from '../ui/words';
import { useClosingHold } from './closing';
import { useLocking } from './locking';
import { NumberQuestionDialog } from './NumberQuestionDialog';
import { Shell } from './Shell';
import { SpaceNote } from './SpaceNote';
import { StartupNote } from './StartupNote';
import { saveStateOf } from './save-state-of';
import { SCREENS } from './screens';
import { openInShell } from './shell-state';
import { usePaletteAhead } from './use-shell-keys';
import { useWorkspace } from './workspaces';

/** What can be done in a store without a fund. */
const BEFORE_A_FUND = ['newFund', 'restore', 'repair'] as const;

export function OpenFund({ opened }: { opened: OpenedStore }) {
  const { t } = useWords();
  const route = useRoute();
  const whole = useWholeWindow((state) => state.part);
  const workspace = useWorkspace(SCREENS);
  const funds = useLive((reader) => reader.all(fundTable), []);
  usePaletteAhead(funds === undefined);
  useLocking();
  useClosingHold(opened.store);
  useEffect(() => watchSnapshots(opened.store), [opened.store]);
  useEffect(() => setActor(workspace), [workspace]);
  useEffect(() => {
    if (route?.name === 'start') void closeStore();
  }, [route?.name]);
  if (whole !== null) return whole;
  if (funds === undefined) return <Loading what={t('start.busy')} />;
  const fund = funds[0];
  return (
    <>
      {fund === undefined ? <BeforeFund /> : <FundShell fund={fund} opened={opened} />}
      <NumberQuestionDialog />
    </>
  );
}

function FundShell({ fund, opened }: { fund: Fund; opened: OpenedStore }) {
  const saveState = useStore(opened.store.saveState);
  return (
    <Shell
      fund={{
        name: fund.name,
        place: fund.place,
        accent: fund.accent,
        isDemo: opened.store.name === 'demo',
      }}
      screens={SCREENS}
      saveState={saveStateOf(saveState)}
      notice={
        <>
          <SpaceNote space={saveState.space} />
          <StartupNote report={opened.report} />
        </>
      }
    />
  );
}

function BeforeFund() {
  const { t } = useWords();
  const route = useRoute();
  const name = BEFORE_A_FUND.find((candidate) => candidate === route?.name) ?? 'newFund';
  const screen = SCREENS.find((candidate) => candidate.name === name);
  useEffect(() => openInShell(null), []);
  return (
    <main className="start start-plain">
      <div className="start-inner">
        <p className="brand">
          <Mark />
          <span>{t('app.name')}</span>
        </p>
        <Suspense fallback={<Loading what={t('start.busy')} />}>{screen?.draw({ name })}</Suspense>
        <Toaster />
      </div>
    </main>
  );
}
