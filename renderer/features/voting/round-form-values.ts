/**
 * All values of the round form. Each section of the form has a file `form/<section>-values.ts` with its fields as they
 * are typed, empty, out of a round, and as the action takes them; a field stands in no other file. Here they meet.
 */
import type { Application } from '@shared/domain/applications/application';
import type { Round } from '@shared/domain/voting/round';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { z } from 'zod';
import { AfterValues, afterForm, afterOf, EMPTY_AFTER } from './form/after-values';
import { BallotValues, ballotForm, ballotOf, checkBallot, EMPTY_BALLOT } from './form/ballot-values';
import { CountValues, countForm, countOf, EMPTY_COUNT } from './form/count-values';
import { EMPTY_POTS, PotValues, potForm, potsOfRound } from './form/pot-values';
import { EMPTY_WHAT, WhatValues, whatForm, whatOf } from './form/what-values';
import { checkQuorum, EMPTY_WHO, WhoValues, whoForm, whoOf } from './form/who-values';

export const RoundValues = z
  .object({
    ...WhatValues.shape,
    ...PotValues.shape,
    ...WhoValues.shape,
    ...BallotValues.shape,
    ...CountValues.shape,
    ...AfterValues.shape,
  })
  .superRefine(checkQuorum)
  .superRefine(checkBallot);
export type RoundValues = z.input<typeof RoundValues>;
export type FilledRound = z.output<typeof RoundValues>;

export function emptyValues(): RoundValues {
  return { ...EMPTY_WHAT, ...EMPTY_POTS, ...EMPTY_WHO, ...EMPTY_BALLOT, ...EMPTY_COUNT, ...EMPTY_AFTER };
}

export function valuesOf(round: Round): RoundValues {
  return {
    ...whatOf(round),
    ...potsOfRound(round),
    ...whoOf(round),
    ...ballotOf(round),
    ...countOf(round),
    ...afterOf(round),
  };
}

/** `plans`: at least those that were chosen. */
export function formOf(
  values: FilledRound,
  plans: readonly Pick<Application, 'id' | 'area' | 'theme'>[],
): RoundForm {
  const { pot, pots } = potForm(
    values,
    plans.filter(({ id }) => values.planIds.includes(id)),
  );
  const settings = { ...whoForm(values), ...afterForm(values), yesShare: values.yesShare, pots };
  return { ...whatForm(values), pot, settings, ...ballotForm(values), ...countForm(values) };
}
