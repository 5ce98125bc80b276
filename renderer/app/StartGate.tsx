/** While no fund is open: the start screen, wired to the stores of this computer. */
import type { StoreName } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { type CurrentStore, useOpeningStep } from '../data/current-store';
import { knownStores } from '../data/opening/start';
import type { StoreSummary } from '../data/opening/stores';
import { usePreferences } from '../ui/display/preferences';
import { useWords, type Words } from '../ui/words';
import {
  areKeysLost,
  isJournalLost,
  type Opening,
  openAt,
  openingWords,
  setAside,
  setFundAside,
  useOpening,
} from './opening';
import { StartScreen, type StartScreenProps } from './StartScreen';
import { SCREENS } from './screens';
import { openInShell } from './shell-state';
import { homeOf, workspaceById } from './workspaces';

type Known = Readonly<Record<StoreName, StoreSummary>>;

export function StartGate({ current }: { current: CurrentStore }) {
  const words = useWords();
  const workspace = usePreferences((state) => state.workspace);
  const { isBusy, problem } = useOpening();
  const step = useOpeningStep();
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    document.title = words.t('app.name');
    if (current.kind === 'none' && !isBusy) knownStores().then(setKnown, () => setKnown(null));
  }, [words, current.kind, isBusy]);
  useEffect(() => {
    if (problem !== null) openInShell(null);
  }, [problem]);
  const home = homeOf(SCREENS, workspaceById(workspace));
  const fund = known?.fund ?? { kind: 'none' };
  return (
    <StartScreen
      known={fund.kind === 'present' ? [{ id: 'fund', name: fund.fund ?? words.t('start.unnamed') }] : []}
      isBusy={isBusy}
      step={step}
      problem={problem === null ? null : openingWords(problem, words)}
      onContinue={() => void openAt('fund', home)}
      onNew={fund.kind === 'present' ? null : () => void openAt('fund', { name: 'newFund' })}
      onDemo={() => void openAt('demo', home)}
      onRestore={() => void openAt('fund', { name: 'restore' })}
      onSetAside={asideOf(problem, words)}
    />
  );
}

function asideOf(problem: Opening['problem'], { t }: Words): StartScreenProps['onSetAside'] {
  if (isJournalLost(problem)) return { label: t('data.setAside'), run: () => void setAside('fund') };
  if (areKeysLost(problem)) return { label: t('unlock.lostDo'), run: () => void setFundAside('fund') };
  return null;
}
