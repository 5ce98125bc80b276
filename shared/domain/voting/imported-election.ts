/** A vote that was held elsewhere, as it comes out of a file: plans, ballots and what the file says of itself. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Sha256 } from '../../kernel/hash';
import { Cents } from '../../kernel/money';
import { Application } from '../applications/application';
import { Initiative } from '../people/initiative';
import { Choice } from './ballot';
import { Round } from './round';

const Cells = z.record(z.string(), z.string());

export const ImportedPlan = z.strictObject({
  /** As the file names it: the id of a plan is text. */
  projectId: z.string().min(1),
  title: Application.shape.title,
  summary: Application.shape.summary,
  theme: Application.shape.theme,
  area: Application.shape.area,
  /** Who handed it in; null where the file does not say. */
  proposer: Initiative.shape.name.nullable(),
  cost: Cents,
  cells: Cells,
});
export type ImportedPlan = z.infer<typeof ImportedPlan>;

export const ImportedBallot = z.strictObject({
  /** Plans by their place in `plans`. */
  choices: z.array(z.strictObject({ plan: z.int().nonnegative(), points: Choice.shape.points })),
  cells: Cells,
});
export type ImportedBallot = z.infer<typeof ImportedBallot>;

export const ImportedElection = Round.pick({
  name: true,
  pot: true,
  currency: true,
  ballotKind: true,
  minChoices: true,
  maxChoices: true,
  limits: true,
  threshold: true,
}).extend({
  fileName: z.string().min(1).max(255),
  fileHash: Sha256,
  meta: z.array(z.strictObject({ key: z.string(), value: z.string() })),
  /** The rule by the name that the file gives it. */
  ruleName: z.string(),
  /** null where the file has no day that can be read. */
  openedOn: Day.nullable(),
  closedOn: Day.nullable(),
  plans: z.array(ImportedPlan).min(1),
  ballots: z.array(ImportedBallot),
});
export type ImportedElection = z.infer<typeof ImportedElection>;
