/** The ledger accounts that a community fund needs, out of the Dutch reference scheme (RGS 3.7). */
import type { GiverKind } from './giver';

/** RGS code; `B…` stands on the balance sheet, `W…` in the statement of income and expenses. */
export const ACCOUNTS = [
  'BLimBanRba', // bank
  'BVorTskTos', // promised by government, still to come
  'BVorTskTvs', // promised by a foundation, company or association, still to come
  'BVorOvaNob', // unspent money still to come back
  'BEivOvrAlr', // general reserve: free to spend
  'BEivBerBer', // designated reserve: set aside for a round
  'BSchOpaNbi', // awarded, not yet paid
  // Received, but it must go back or gives a share. The list for foundations has no nearer account for loans of residents.
  'BSchOpaOop',
  'WOvbSgbBso', // income from government
  'WOvbSgbBao', // income from foundations and other non-profits
  'WOvbSgbBvb', // income from companies
  'WOvbSgbBvp', // income from private persons
  'WFbeRlmObr', // interest on the bank account
  'WKprTvlVsg', // awards to initiatives
  'WKprTvlLbd', // the fund's own activities
  'WKprTvlWko', // raising money
  'WKprTvlKba', // management and administration
  'WBedAdlBan', // bank charges
  'WBedAeaAea', // accountant and advice
  'WBedAssBea', // insurance
] as const;
export type Account = (typeof ACCOUNTS)[number];

export const BANK: Account = 'BLimBanRba';
export const GENERAL_RESERVE: Account = 'BEivOvrAlr';
export const DESIGNATED_RESERVE: Account = 'BEivBerBer';
export const AWARDS_PAYABLE: Account = 'BSchOpaNbi';
export const AWARDS_EXPENSE: Account = 'WKprTvlVsg';
export const TO_REPAY: Account = 'BSchOpaOop';
export const TO_COME_BACK: Account = 'BVorOvaNob';
export const INTEREST: Account = 'WFbeRlmObr';

/** What the fund itself spends money on, apart from awards. */
export const COST_ACCOUNTS = [
  'WBedAdlBan',
  'WKprTvlKba',
  'WKprTvlLbd',
  'WKprTvlWko',
  'WBedAeaAea',
  'WBedAssBea',
] as const satisfies readonly Account[];
export type CostAccount = (typeof COST_ACCOUNTS)[number];

/** Where a promise of this kind of giver is booked: as a claim and as income. */
export const PROMISE_ACCOUNTS: Readonly<Record<GiverKind, { claim: Account; income: Account }>> = {
  government: { claim: 'BVorTskTos', income: 'WOvbSgbBso' },
  foundation: { claim: 'BVorTskTvs', income: 'WOvbSgbBao' },
  association: { claim: 'BVorTskTvs', income: 'WOvbSgbBao' },
  other: { claim: 'BVorTskTvs', income: 'WOvbSgbBao' },
  company: { claim: 'BVorTskTvs', income: 'WOvbSgbBvb' },
  privatePerson: { claim: 'BVorTskTvs', income: 'WOvbSgbBvp' },
};
