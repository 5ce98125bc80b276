/**
 * The register of processing (AVG art. 30): per kind of record why its sealed fields are kept, on what ground, who gets
 * them and how long. A test holds this against the tables: a sealed field without a line here is a mistake.
 */

export const PEOPLE_GROUPS = [
  'fund',
  'contacts',
  'givers',
  'initiatives',
  'voters',
  'pictured',
  'named',
] as const;
export const PURPOSES = [
  'reach',
  'receive',
  'books',
  'decide',
  'vote',
  'pay',
  'account',
  'show',
  'measure',
  'publish',
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
  'photos',
  'reports',
  'proof',
  'leaks',
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

export const PROCESSING: readonly ProcessingLine[] = [
  {
    table: 'funds',
    fields: ['iban'],
    people: 'fund',
    purpose: 'pay',
    basis: 'contract',
    recipients: ['bank', 'municipality'],
    retention: 'books',
  },
  {
    table: 'persons',
    fields: ['name', 'email', 'phone'],
    people: 'contacts',
    purpose: 'reach',
    basis: 'interest',
    recipients: [],
    retention: 'reachable',
  },
  {
    table: 'givers',
    fields: ['name', 'kvkNumber'],
    people: 'givers',
    purpose: 'receive',
    basis: 'contract',
    recipients: ['municipality', 'accountant'],
    retention: 'books',
  },
  {
    table: 'contributions',
    fields: ['title', 'terms'],
    people: 'givers',
    purpose: 'receive',
    basis: 'contract',
    recipients: ['municipality', 'accountant'],
    retention: 'books',
  },
  {
    table: 'ledgerEntries',
    fields: ['reason'],
    people: 'named',
    purpose: 'books',
    basis: 'law',
    recipients: ['accountant'],
    retention: 'books',
  },
  {
    table: 'initiatives',
    fields: ['name', 'kvkNumber', 'bankAccount'],
    people: 'initiatives',
    purpose: 'pay',
    basis: 'contract',
    recipients: ['bank', 'municipality', 'accountant'],
    retention: 'books',
  },
  {
    table: 'applications',
    fields: [
      'title',
      'summary',
      'budgetLines.*.label',
      'coFunding.*.from',
      'scan.owner',
      'scan.pauses.*.reason',
      'scan.outcome.note',
      'state.reason',
      'pabulib',
    ],
    people: 'initiatives',
    purpose: 'decide',
    basis: 'interest',
    recipients: ['panel', 'municipality'],
    retention: 'plans',
  },
  {
    table: 'ballots',
    fields: ['choices', 'cells'],
    people: 'voters',
    purpose: 'vote',
    basis: 'interest',
    recipients: [],
    retention: 'totals',
  },
  {
    table: 'grants',
    fields: ['requirements.*.title', 'requirements.*.state.reason', 'state.withdrawnFor'],
    people: 'initiatives',
    purpose: 'pay',
    basis: 'contract',
    recipients: ['accountant'],
    retention: 'books',
  },
  {
    table: 'payments',
    fields: ['reference'],
    people: 'initiatives',
    purpose: 'pay',
    basis: 'contract',
    recipients: ['bank', 'accountant'],
    retention: 'books',
  },
  {
    table: 'bankAccounts',
    fields: ['number', 'name'],
    people: 'fund',
    purpose: 'pay',
    basis: 'contract',
    recipients: ['bank', 'accountant'],
    retention: 'books',
  },
  {
    table: 'bankEntries',
    fields: [
      'entryKey',
      'counterName',
      'counterIban',
      'description',
      'endToEndId',
      'reference',
      'bankReference',
      'batchId',
      'returnReason',
      'details',
      'state.reason',
    ],
    people: 'named',
    purpose: 'books',
    basis: 'law',
    recipients: ['accountant'],
    retention: 'books',
  },
  {
    table: 'bookYears',
    fields: ['state.explanation', 'reopenings.*.reason', 'cashCheck.word'],
    people: 'named',
    purpose: 'books',
    basis: 'law',
    recipients: ['accountant'],
    retention: 'books',
  },
  {
    table: 'fiscalDetails',
    fields: ['anbi.contact', 'anbi.board'],
    people: 'fund',
    purpose: 'publish',
    basis: 'law',
    recipients: ['public'],
    retention: 'books',
  },
  {
    table: 'reports',
    fields: ['story', 'lessons'],
    people: 'initiatives',
    purpose: 'account',
    basis: 'contract',
    recipients: ['panel', 'municipality'],
    retention: 'reports',
  },
  {
    table: 'evidence',
    fields: ['data', 'caption'],
    people: 'pictured',
    purpose: 'show',
    basis: 'consent',
    recipients: ['panel'],
    retention: 'photos',
  },
  {
    table: 'valueMaps',
    fields: [
      'title',
      'note',
      'inputs.*.label',
      'inputs.*.source',
      'outcomes.*.stakeholder',
      'outcomes.*.change',
      'outcomes.*.indicator',
      'outcomes.*.proxySource',
    ],
    people: 'named',
    purpose: 'measure',
    basis: 'interest',
    recipients: [],
    retention: 'reports',
  },
  {
    table: 'retentionProposals',
    fields: ['lines.*.verdict.reason', 'state.decidedBy'],
    people: 'named',
    purpose: 'retention',
    basis: 'law',
    recipients: [],
    retention: 'proof',
  },
  {
    table: 'dataLeaks',
    fields: ['happened', 'measures', 'harmWhy', 'authority.why', 'told.why'],
    people: 'named',
    purpose: 'leaks',
    basis: 'law',
    recipients: [],
    retention: 'leaks',
  },
];
