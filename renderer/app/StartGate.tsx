/** While no fund is open: the start screen, wired to the stores of this computer. */
import type { StoreName } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { type CurrentStore, useOpeningStep } from '../data/current-store';
import { knownStores } from '../data/opening/start';
import type { StoreSummary } from '../data/opening/stores';
import type { Route } from '../routes';
import { usePreferences } from '../ui/display/preferences';
import { useWords, type Words } from '../ui/words';
import {
  areKeysLost,
  type Opening,
  openAt,
  openingWords,
  recoverAt,
  setAside,
  setCopiesAsideAt,
  setFundAside,
  setUnreadableAsideAt,
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
  const { isBusy, problem, lost } = useOpening();
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
      onRecover={recoveryWay({ problem, lost }, words, home)}
      onSetAside={asideOf({ problem, lost }, words, home)}
    />
  );
}

/** What recovering would do, sentence by sentence. */
function recoveryWay(
  { problem, lost }: Pick<Opening, 'problem' | 'lost'>,
  words: Words,
  home: Route,
): StartScreenProps['onRecover'] {
  if (lost === null || lost.recovery === null) return null;
  const { copyAt, changes, until, unread } = lost.recovery;
  const { t, moment } = words;
  const from =
    copyAt === null
      ? [t('start.recoverNoCopy', { when: moment(until) })]
      : [
          t('start.recoverCopy', { when: moment(copyAt) }),
          ...(changes === 0 ? [] : [t('start.recoverAfter', { n: changes })]),
        ];
  const ending =
    unread === null ? t('start.recoverWhole') : t('start.recoverPart', { n: unread, when: moment(until) });
  return {
    what: [...from, ending, ...(problem?.kind === 'copiesOnly' ? [] : [t('start.recoverKeeps')])].join(' '),
    label: t(copyAt === null ? 'start.recoverJournal' : 'start.recover'),
    run: () => void recoverAt(lost.name, home),
  };
}

function asideOf(
  { problem, lost }: Pick<Opening, 'problem' | 'lost'>,
  { t }: Words,
  home: Route,
): StartScreenProps['onSetAside'] {
  const why = t('data.setAsideWhy');
  if (lost !== null && problem?.kind === 'bothDamaged') {
    return { label: t('start.storeAside'), run: () => void setUnreadableAsideAt(lost.name, home), why };
  }
  if (lost !== null && problem?.kind === 'copiesOnly') {
    const label = t('start.copiesAside');
    return { label, run: () => void setCopiesAsideAt(lost.name), why: t('start.copiesAsideWhy') };
  }
  if (lost !== null) return { label: t('data.setAside'), run: () => void setAside(lost.name), why };
  if (areKeysLost(problem)) return { label: t('unlock.lostDo'), run: () => void setFundAside('fund'), why };
  return null;
}
