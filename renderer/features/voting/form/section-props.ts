/** What each section of the round form gets. */
import type { Control } from 'react-hook-form';
import type { RoundOffer } from '../../../data/queries/voting';
import type { FilledRound, RoundValues } from '../round-form-values';

export type RoundControl = Control<RoundValues, unknown, FilledRound>;

export type RoundSectionProps = {
  readonly control: RoundControl;
  /** What the form began with. */
  readonly start: RoundValues;
  readonly offer: RoundOffer;
  /** null while the round is new: no money can be meant for it yet. */
  readonly roundId: string | null;
};
