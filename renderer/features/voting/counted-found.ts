/** A round with an outcome, and its plans: what the parts of the result screen are given. */
import type { RoundIn } from '@shared/domain/voting/round-status';
import type { RoundWithPlans } from '../../data/queries/voting';

export type CountedFound = Omit<RoundWithPlans, 'round'> & {
  readonly round: RoundIn<'counted' | 'decided'>;
};
