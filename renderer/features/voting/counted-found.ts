/** A round with an outcome, its plans and its ballots: what the parts of the result screen are given. */
import type { Ballot } from '@shared/domain/voting/ballot';
import type { RoundIn } from '@shared/domain/voting/round-status';
import type { RoundWithPlans } from '../../data/queries/voting';

export type CountedPlans = Omit<RoundWithPlans, 'round'> & {
  readonly round: RoundIn<'counted' | 'decided'>;
};

export type CountedFound = CountedPlans & { readonly ballots: readonly Ballot[] };
