/** Whether an instalment may be paid as far as what was asked before it goes (rule W13); by hand, bank and batch alike. */
import { type RefusalOf, refuse } from '../action';
import type { Grant, Instalment } from './grant';
import type { GrantsRefusals } from './refusals';
import { waitsFor } from './requirement';

export type Blocked = RefusalOf<Pick<GrantsRefusals, 'grants.instalmentWaits'>>;

/** null when it may be paid. */
export function mayPay(grant: Pick<Grant, 'requirements'>, { id }: Pick<Instalment, 'id'>): Blocked | null {
  const [first, ...others] = waitsFor(grant.requirements, id);
  if (first === undefined) return null;
  const { kind, title } = first;
  return refuse<GrantsRefusals>()('grants.instalmentWaits', { kind, title, more: others.length }).error;
}
