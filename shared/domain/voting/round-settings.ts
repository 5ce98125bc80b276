/** What a round settles beside plans, ballot and rule: days, who may vote and how many have to (V33-V35), and its pots (V73). */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Cents } from '../../kernel/money';
import { ApplicationId } from '../applications/application';
import { YES_SHARES } from './yes-share';

const Age = z.int().nonnegative().max(120);

/** Four figures, or with two letters: `1234`, `1234 AB`. */
export const Postcode = z.string().regex(/^[1-9]\d{3}( [A-Z]{2})?$/);

export const Electorate = z.strictObject({
  who: z.enum(['panel', 'residents']),
  /** How many people may vote; null: not counted. */
  size: z.int().positive().max(10_000_000).nullable(),
  /** In full years, both included, on a day; no day: on the day of voting. */
  ageLeast: Age.nullable(),
  ageMost: Age.nullable(),
  ageOn: Day.nullable(),
  /** Empty: wherever they live. */
  postcodes: z.array(Postcode).max(500),
});
export type Electorate = z.infer<typeof Electorate>;

/** How many ballots make an outcome; a share in hundredths of a per cent of those who may vote. */
export const Quorum = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ballots'), least: z.int().positive().max(10_000_000) }),
  z.strictObject({ kind: z.literal('share'), basisPoints: z.int().min(1).max(10_000) }),
]);
export type Quorum = z.infer<typeof Quorum>;

export const WITHDRAWALS = ['next', 'recount'] as const;

export const POT_KINDS = ['area', 'theme'] as const;

/** A pot for each area, or for each theme, that the plans of the round have (V73). */
export const Pots = z.strictObject({
  by: z.enum(POT_KINDS),
  pots: z.array(
    z.strictObject({
      /** The area or theme, as the applications name it. */
      key: z.string().min(1).max(80),
      amount: Cents.refine((amount) => amount >= 0),
      /** In the order of the ballot; taken from the applications when the round is prepared. */
      planIds: z.array(ApplicationId),
    }),
  ),
});
export type Pots = z.infer<typeof Pots>;

export const RoundSettings = z.strictObject({
  /** First and last day of voting, both included; null: none was agreed. */
  votingFrom: Day.nullable(),
  votingUntil: Day.nullable(),
  /** null: nothing was agreed. */
  electorate: Electorate.nullable(),
  /** null: any number of ballots will do. */
  quorum: Quorum.nullable(),
  /**
   * By the id of the plan: the least with which its applicant goes ahead. Empty where the rule gives all or nothing, and
   * where no applicant named it (V37).
   */
  least: z.record(ApplicationId, Cents),
  /** A chosen plan is withdrawn: the next in line comes, or it is counted again without it (V28); null: nothing was agreed. */
  withdrawal: z.enum(WITHDRAWALS).nullable(),
  /** Each voter has a code, with which one vote can be cast on a screen or on paper (V50-V53). */
  hasCodes: z.boolean(),
  /** Who stands on the roll may vote, and nobody else (V66). It decides how many there are. */
  hasRoll: z.boolean(),
  /** Number of the round of consent of which this one asks the plans with objections again (V70); null: it asks for the first time. */
  again: z.int().positive().nullable(),
  /** null: one pot for all plans. */
  pots: Pots.nullable(),
  /** With yes or no: how much yes a plan needs (V72); `half` where that is not asked. */
  yesShare: z.enum(YES_SHARES),
});
export type RoundSettings = z.infer<typeof RoundSettings>;

/** Nothing was settled, as in a vote out of a file and in every round before version 9. */
export const PLAIN_SETTINGS: RoundSettings = {
  votingFrom: null,
  votingUntil: null,
  electorate: null,
  quorum: null,
  least: {},
  withdrawal: null,
  hasCodes: false,
  hasRoll: false,
  again: null,
  pots: null,
  yesShare: 'half',
};

/** Least number of ballots that makes an outcome (V35); null: any number. */
export function ballotsNeeded({
  quorum,
  electorate,
}: Pick<RoundSettings, 'quorum' | 'electorate'>): number | null {
  if (quorum === null) return null;
  if (quorum.kind === 'ballots') return quorum.least;
  // Whole ballots: as many as the share or more, so rounded up. Decided in whole numbers.
  return Math.ceil(((electorate?.size ?? 0) * quorum.basisPoints) / 10_000);
}
