/** What one line of the register of processing says: whose data, what for, on what ground, who gets it and how long. */

export const PEOPLE_GROUPS = [
  'fund',
  'contacts',
  'givers',
  'initiatives',
  'signatories',
  'voters',
  'entitled',
  'panel',
  'candidates',
  'pictured',
  'volunteers',
  'named',
] as const;
export const PURPOSES = [
  'reach',
  'receive',
  'books',
  'decide',
  'vote',
  'roll',
  'draw',
  'pay',
  'account',
  'show',
  'measure',
  'publish',
  'claim',
  'allowance',
  'retention',
  'leaks',
] as const;
/** AVG art. 6, first member, under a, b, c and f. */
export const BASES = ['consent', 'contract', 'law', 'interest'] as const;
export const RECIPIENTS = ['bank', 'municipality', 'accountant', 'panel', 'public'] as const;
/** In words: `shared/domain/privacy/retention/policy.ts` has the clocks. */
export const RETENTIONS = [
  'books',
  'plans',
  'reachable',
  'totals',
  'decided',
  'photos',
  'reports',
  'proof',
  'leaks',
  'lottery',
] as const;

export interface ProcessingLine {
  readonly table: string;
  /** Sealed fields, as paths of the table. */
  readonly fields: readonly string[];
  readonly people: (typeof PEOPLE_GROUPS)[number];
  readonly purpose: (typeof PURPOSES)[number];
  readonly basis: (typeof BASES)[number];
  /** Outside the board; empty: nobody. */
  readonly recipients: readonly (typeof RECIPIENTS)[number][];
  readonly retention: (typeof RETENTIONS)[number];
}
