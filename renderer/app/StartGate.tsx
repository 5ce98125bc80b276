/** While no fund is open: the start screen, wired to the stores of this computer. */
import type { StoreName } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import type { CurrentStore } from '../data/current-store';
import { knownStores } from '../data/start';
import type { StoreSummary } from '../data/stores';
import { useWords } from '../ui/words';
import { openAt, openDemo } from './opening';
import { usePreferences } from '../ui/display/preferences';
import { StartScreen } from './StartScreen';
import { SCREENS } from './screens';
import { homeOf, workspaceById } from './workspaces';

type Known = Readonly<Record<StoreName, StoreSummary>>;

export function StartGate({ current }: { current: CurrentStore }) {
  const words = useWords();
  const workspace = usePreferences((state) => state.workspace);
  const [known, setKnown] = useState<Known | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    document.title = words.t('app.name');
    if (current.kind === 'none') knownStores().then(setKnown, () => setKnown(null));
  }, [words, current.kind]);
  const home = homeOf(SCREENS, workspaceById(workspace));
  const run = (work: Promise<string | null>) => {
    setProblem(null);
    void work.then(setProblem);
  };
  const fund = known?.fund ?? { kind: 'none' };
  return (
    <StartScreen
      known={fund.kind === 'present' ? [{ id: 'fund', name: fund.fund ?? words.t('start.unnamed') }] : []}
      isBusy={current.kind === 'opening'}
      problem={problem}
      onContinue={() => run(openAt('fund', home, words))}
      onNew={fund.kind === 'present' ? null : () => run(openAt('fund', { name: 'newFund' }, words))}
      onDemo={() => run(openDemo(home, words))}
      onRestore={() => run(openAt('fund', { name: 'restore' }, words))}
    />
  );
}
