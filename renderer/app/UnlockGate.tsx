/** A locked fund on the screen, wired to the store. */
import type { KeyOpener } from '@shared/ipc/key-contract';
import { useEffect, useState } from 'react';
import { type CurrentStore, useOpeningStep } from '../data/current-store';
import { closeStore, knownStores } from '../data/opening/start';
import { tell } from '../ui/feedback/messages';
import { useWords } from '../ui/words';
import { setFundAside, unlockWith } from './opening';
import { UnlockScreen } from './UnlockScreen';

export function UnlockGate({ locked }: { locked: Extract<CurrentStore, { kind: 'locked' }> }) {
  const { t } = useWords();
  const { name, passphrase, recovery } = locked;
  const fundName = useFundName(name);
  const step = useOpeningStep();
  const unlock = async (opener: KeyOpener) => {
    const problem = await unlockWith(name, opener);
    if (problem === null && opener.kind === 'recovery') tell({ text: t('unlock.newPassphrase') });
    return problem;
  };
  return (
    <UnlockScreen
      fundName={fundName ?? t('unlock.unnamed')}
      passphrase={passphrase}
      recovery={recovery}
      step={step}
      onUnlock={unlock}
      onBack={() => void closeStore()}
      onSetAside={() => void setFundAside(name)}
    />
  );
}

function useFundName(name: 'fund' | 'demo'): string | null {
  const [fund, setFund] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const show = (found: string | null) => {
      if (!isGone) setFund(found);
    };
    knownStores().then(
      (known) => show(known[name].kind === 'present' ? known[name].fund : null),
      () => show(null),
    );
    return () => {
      isGone = true;
    };
  }, [name]);
  return fund;
}
