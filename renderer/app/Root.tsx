/** What there is to show: the start screen, the lock, or the fund that is open. */
import { useCurrentStore } from '../data/current-store';
import { ClosingDialog } from './ClosingDialog';
import { OpenFund } from './OpenFund';
import { useOpening } from './opening';
import { StartGate } from './StartGate';
import { UnlockGate } from './UnlockGate';
import { usePaletteAhead } from './use-shell-keys';

export function Root() {
  const current = useCurrentStore();
  const isOpening = useOpening((state) => state.isBusy);
  usePaletteAhead(isOpening);
  if (current.kind === 'locked' && !isOpening) return <UnlockGate locked={current} />;
  return current.kind === 'open' && !isOpening ? (
    <>
      <OpenFund key={current.store.name} opened={current} />
      <ClosingDialog />
    </>
  ) : (
    <StartGate current={current} />
  );
}
