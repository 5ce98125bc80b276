/** The parameters that rules share: one schema and one form field each. */
import { z } from 'zod';
import { Cents } from '../../../kernel/money';
import type { YesShare } from '../yes-share';
import type { Words } from './words';

export interface ParameterField {
  readonly name: 'step' | 'threshold' | 'fundWithoutVotes' | 'groups' | 'least' | 'yesShare';
  readonly kind: 'amount' | 'number' | 'yesNo' | 'groups' | 'amounts' | 'share';
  readonly label: Words;
  /** Whether the rule means nothing without it; else it has a default. */
  readonly isNeeded: boolean;
}

/** By how much each ballot's money grows from one level to the next: one euro unless said otherwise. */
export const stepSchema = Cents.refine((step) => step > 0).default(100 as Cents);

export const stepField: ParameterField = {
  name: 'step',
  kind: 'amount',
  label: { nl: 'Stap per stem', en: 'Step per ballot' },
  isNeeded: false,
};

/** Votes (or points) that a plan needs at least. */
export const thresholdSchema = z.int().nonnegative().default(0);

export const thresholdField: ParameterField = {
  name: 'threshold',
  kind: 'number',
  label: { nl: 'Drempel in stemmen', en: 'Threshold in votes' },
  isNeeded: false,
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
  isNeeded: false,
};

/** Plans of which one at most can be carried out, as ids; a plan may stand in several groups. */
export const groupsSchema = z.array(z.array(z.string()).min(2)).default([]);

export const groupsField: ParameterField = {
  name: 'groups',
  kind: 'groups',
  label: { nl: 'Plannen die elkaar uitsluiten', en: 'Plans that exclude each other' },
  isNeeded: true,
};

/** The least with which an applicant goes ahead, by the id of the plan; a plan without it takes all or nothing. */
export const leastSchema = z.record(z.string(), Cents).default({});

export const leastField: ParameterField = {
  name: 'least',
  kind: 'amounts',
  label: { nl: 'Minste bedrag per plan', en: 'Least amount per plan' },
  isNeeded: false,
};

/** How much yes a plan needs; more than half unless said otherwise. */
export const yesShareField: ParameterField = {
  name: 'yesShare',
  kind: 'share',
  label: { nl: 'Hoeveel ja is nodig', en: 'How much yes is needed' },
  isNeeded: false,
};

/** All that rules can be asked to take into account; what is undefined takes the rule's own default. */
export interface ParameterValues {
  readonly step: Cents | undefined;
  readonly threshold: number | undefined;
  readonly fundWithoutVotes: boolean | undefined;
  readonly groups: readonly (readonly string[])[] | undefined;
  readonly least: Readonly<Record<string, Cents>> | undefined;
  readonly yesShare: YesShare | undefined;
}

/** Picks what this rule has a field for: its parameters, to be parsed by the rule. */
export function pickParameters(
  { fields }: { readonly fields: readonly ParameterField[] },
  values: ParameterValues,
): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name }) => [name, values[name]]));
}
