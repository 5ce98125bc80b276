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

export const RoundId = idOf<'RoundId'>();
export type RoundId = z.infer<typeof RoundId>;

/** The ballots of Pabulib files; own rounds use `approval`. */
export const BALLOT_KINDS = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'] as const;

/** Weight of a ballot for a plan: one per plan on it, or the points it gives. */
export const BALLOT_VIEWS = ['approval', 'points'] as const;

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
  /** In the order of selection. */
  chosen: z.array(ApplicationId),
  totalCost: Cents,
  /** Number of exact ties that the lot order decided. */
  ties: z.int().nonnegative(),
  ballotCount: z.int().nonnegative(),
  boxHash: Sha256,
});
export type Outcome = z.infer<typeof Outcome>;

const Frozen = {
  openedOn: Day,
  regulationHash: Sha256,
  /** To which ballots were sealed while the round was open (V13); null for a vote out of a file, and before version 8. */
  boxKey: BoxKey.nullable(),
};
const Closed = { ...Frozen, closedOn: Day, ballotCount: z.int().nonnegative(), boxHash: Sha256 };

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
  /** How often each paper is typed in: twice, by two people, shows what one of them mistyped (V14). */
  readings: z.literal([1, 2]),
  rule: CountRule,
  /** Support that a plan needs at least, where the rule has a threshold. */
  threshold: z.number().nonnegative().nullable(),
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
  state: RoundState,
});
export type Round = z.infer<typeof Round>;

export const roundTable = defineTable({
  name: 'rounds',
  schema: Round,
  indexes: ['number', 'state.status'],
  sealing: null,
});
