/** The parameters that rules share: one schema and one form field each. */
import { z } from 'zod';
import { Cents } from '../../../kernel/money';
import type { Words } from './words';

export interface ParameterField {
  readonly name: 'step' | 'threshold' | 'fundWithoutVotes';
  readonly kind: 'amount' | 'number' | 'yesNo';
  readonly label: Words;
}

/** By how much each ballot's money grows from one level to the next: one euro unless said otherwise. */
export const stepSchema = Cents.refine((step) => step > 0).default(100 as Cents);

export const stepField: ParameterField = {
  name: 'step',
  kind: 'amount',
  label: { nl: 'Stap per stem', en: 'Step per ballot' },
};

/** Votes (or points) that a plan needs at least. */
export const thresholdSchema = z.int().nonnegative().default(0);

export const thresholdField: ParameterField = {
  name: 'threshold',
  kind: 'number',
  label: { nl: 'Drempel in stemmen', en: 'Threshold in votes' },
};

/**
 * Whether money that is left may go to plans that nobody voted for. An official count says no;
 * other programs for these rules do it, so comparing with them needs a yes.
 */
export const fundWithoutVotesSchema = z.boolean().default(false);

export const fundWithoutVotesField: ParameterField = {
  name: 'fundWithoutVotes',
  kind: 'yesNo',
  label: { nl: 'Ook plannen zonder stemmen', en: 'Also plans without votes' },
};

/** All that rules can be asked to take into account; what is undefined takes the rule's own default. */
export interface ParameterValues {
  readonly step: Cents | undefined;
  readonly threshold: number | undefined;
  readonly fundWithoutVotes: boolean | undefined;
}

/** Picks what this rule has a field for: its parameters, to be parsed by the rule. */
export function pickParameters(
  { fields }: { readonly fields: readonly ParameterField[] },
  values: ParameterValues,
): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name }) => [name, values[name]]));
}
