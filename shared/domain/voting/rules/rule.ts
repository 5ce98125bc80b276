/** What a counting rule is: its words, the ballots it reads, its parameters, and the count itself. */
import type { z } from 'zod';
import type { BallotView, Election } from '../election';
import type { Tally } from '../tally';
import type { TieBreak } from '../tie-break';
import type { ParameterField } from './parameters';
import type { Words } from './words';

/** How far a count is; `of` is null where the end cannot be known beforehand. */
export interface CountProgress {
  readonly done: number;
  readonly of: number | null;
  readonly level: number | null;
}

/** A count in small slices: whoever runs it may stop between two of them. */
export type Count<Outcome> = Generator<CountProgress, Outcome, void>;

export interface CountInput<Parameters> {
  readonly election: Election;
  readonly parameters: Parameters;
  readonly tieBreak: TieBreak;
}

interface RuleWords {
  readonly id: string;
  readonly label: Words;
  readonly description: Words;
  readonly views: readonly BallotView[];
  /** The fields of a form for the parameters, in order. */
  readonly fields: readonly ParameterField[];
}

export interface RuleDefinition<Parameters> extends RuleWords {
  readonly parameters: z.ZodType<Parameters>;
  readonly tally: (input: CountInput<Parameters>) => Count<Tally>;
  readonly effectiveSupport: Rule['effectiveSupport'];
}

export interface Rule extends RuleWords {
  /** Fills in what is left out; the parsed parameters are kept with the round. */
  readonly parameters: z.ZodType;
  readonly tally: (input: CountInput<unknown>) => Count<Tally>;
  /** How near each plan came, for rules that can tell; null for the others. */
  readonly effectiveSupport: ((input: CountInput<unknown>, tally: Tally) => Count<EffectiveSupport[]>) | null;
}

export interface EffectiveSupport {
  readonly project: string;
  /** Rounded down, so that 100 means all of it; there is no upper bound. */
  readonly percent: number;
}

/** Lets a rule know its own parameters by type while the registry holds all rules alike. */
export function defineRule<Parameters>(definition: RuleDefinition<Parameters>): Rule {
  return {
    ...definition,
    tally: (input) =>
      definition.tally({ ...input, parameters: definition.parameters.parse(input.parameters) }),
  };
}

/** The whole count in one go. Throws on parameters that do not fit the rule. */
export function runTally(rule: Rule, input: CountInput<unknown>): Tally {
  return finish(rule.tally(input));
}

/** Runs slices to their end, without a stop. */
export function finish<Answer>(count: Generator<unknown, Answer, void>): Answer {
  for (;;) {
    const slice = count.next();
    if (slice.done === true) return slice.value;
  }
}
