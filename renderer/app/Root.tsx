/** What there is to show: the start screen, or the fund that is open. */
import { useCurrentStore } from '../data/current-store';
import { OpenFund } from './OpenFund';
import { StartGate } from './StartGate';

export function Root() {
  const current = useCurrentStore();
  return current.kind === 'open' ? (
    <OpenFund key={current.store.name} opened={current} />
  ) : (
    <StartGate current={current} />
  );
}
