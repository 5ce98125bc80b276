/** A voting round: which plans, how much money, which ballot and which rule, and how far it has come. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Sha256 } from '../../kernel/hash';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { BoxKey } from '../../kernel/sealed-box';
import { defineTable } from '../action';
import { ApplicationId } from '../applications/application';
import { ContributionId } from '../funds/contribution';
import { AfterStep, ChosenPlans } from './after-count';
import { RoundSettings } from './round-settings';

export const RoundId = idOf<'RoundId'>();
export type RoundId = z.infer<typeof RoundId>;

/**
 * `approval`, `choose-1` and `ordinal` name plans; the others give each plan a number: points (`cumulative`, `scoring`),
 * no (0) or yes with a score (`yes-no`), objection (0) or consent (1) (`consent`), or cents (`allocation`). Pabulib files have the first five.
 */
export const BALLOT_KINDS = [
  'approval',
  'choose-1',
  'ordinal',
  'cumulative',
  'scoring',
  'yes-no',
  'consent',
  'allocation',
] as const;

/** Weight of a ballot for a plan: one per plan on it, its points, its yes or no, its consent, or the cents it gives. */
export const BALLOT_VIEWS = ['approval', 'points', 'yes-no', 'consent', 'amounts'] as const;

/** What one ballot may hold at most, beside the number of plans (V44); null where there is no such limit. */
export const BallotLimits = z.strictObject({
  /** Of all plans on it together. */
  cost: Cents.refine((most) => most > 0).nullable(),
  /** Of all plans on it together. */
  points: z.int().positive().max(1_000_000).nullable(),
  /** With `yes-no`: the highest score of a yes. */
  pointsPerPlan: z.int().positive().max(1_000_000).nullable(),
});
export type BallotLimits = z.infer<typeof BallotLimits>;

export const NO_LIMITS: BallotLimits = { cost: null, points: null, pointsPerPlan: null };

export const CountRule = z.strictObject({
  ruleId: z.string().min(1),
  view: z.enum(BALLOT_VIEWS),
  /** Step by which the endowment grows, in cents. */
  step: Cents.refine((step) => step > 0),
});
export type CountRule = z.infer<typeof CountRule>;

/** The official result. The steps and reasons are computed again from rule and ballots whenever they are shown. */
export const Outcome = z.strictObject({
  rule: CountRule,
  /** In the order of selection, with what each gets: its cost, unless the rule gives a part. */
  chosen: ChosenPlans,
  totalCost: Cents,
  /** Number of exact ties that the lot order decided. */
  ties: z.int().nonnegative(),
  ballotCount: z.int().nonnegative(),
  boxHash: Sha256,
});
export type Outcome = z.infer<typeof Outcome>;

/** In the order of selection. */
export function chosenIds({ chosen }: Pick<Outcome, 'chosen'>): ApplicationId[] {
  return chosen.map(({ applicationId }) => applicationId);
}

const Frozen = {
  openedOn: Day,
  regulationHash: Sha256,
  /** To which ballots were sealed while the round was open (V13); null for a vote out of a file, and before version 8. */
  boxKey: BoxKey.nullable(),
};
const Closed = {
  ...Frozen,
  closedOn: Day,
  /** That count, blank ones too. */
  ballotCount: z.int().nonnegative(),
  /** Papers that broke the limits: they are part of the turnout and of nothing else (V46). */
  spoiledCount: z.int().nonnegative(),
  boxHash: Sha256,
};

export const RoundState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('preparing') }),
  z.strictObject({ status: z.literal('open'), ...Frozen }),
  z.strictObject({ status: z.literal('closed'), ...Closed }),
  z.strictObject({ status: z.literal('counted'), ...Closed, countedOn: Day, outcome: Outcome }),
  z.strictObject({
    status: z.literal('decided'),
    ...Closed,
    countedOn: Day,
    outcome: Outcome,
    decidedOn: Day,
  }),
]);
export type RoundState = z.infer<typeof RoundState>;

export const Round = z.strictObject({
  id: RoundId,
  number: z.int().positive(),
  name: z.string().trim().min(1).max(200),
  pot: Cents.refine((pot) => pot > 0),
  /** ISO 4217. A round in another currency than EUR can be counted, but not awarded. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  ballotKind: z.enum(BALLOT_KINDS),
  minChoices: z.int().nonnegative(),
  /** null: as many as there are plans. */
  maxChoices: z.int().positive().nullable(),
  limits: BallotLimits,
  /** How often each paper is typed in: twice, by two people, shows what one of them mistyped (V14). */
  readings: z.literal([1, 2]),
  rule: CountRule,
  /** Support that a plan needs at least, where the rule has a threshold. */
  threshold: z.number().nonnegative().nullable(),
  settings: RoundSettings,
  plans: z.array(z.strictObject({ applicationId: ApplicationId, cost: Cents })).min(1),
  /** Drawn by lot before the count: decides what is still equal after cost and support. */
  lotOrder: z.array(ApplicationId),
  /** Which sources fill the pot; empty until money is set aside. */
  draws: z.array(z.strictObject({ contributionId: ContributionId, amount: Cents })),
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('own') }),
    z.strictObject({
      kind: z.literal('pabulib'),
      fileName: z.string().min(1).max(255),
      fileHash: Sha256,
      meta: z.array(z.strictObject({ key: z.string(), value: z.string() })),
    }),
  ]),
  /** After the count, in order; nothing here changes the outcome of the count (V28-V31). */
  after: z.array(AfterStep),
  state: RoundState,
});
export type Round = z.infer<typeof Round>;

export const roundTable = defineTable({
  name: 'rounds',
  schema: Round,
  indexes: ['number', 'state.status'],
  sealing: null,
});
