/** A plan that asks for money: its budget, its feasibility scan and where it stands. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { add, Cents, negate, sumOf } from '../../kernel/money';
import { defineTable, ERASED } from '../action';
import { InitiativeId } from '../people/initiative';
import { PlanTranslations } from './plan-texts';

export const ApplicationId = idOf<'ApplicationId'>();
export type ApplicationId = z.infer<typeof ApplicationId>;
export const BudgetLineId = idOf<'BudgetLineId'>();
export type BudgetLineId = z.infer<typeof BudgetLineId>;

const Text = (most: number) => z.string().trim().max(most);
const PositiveCents = Cents.refine((amount) => amount > 0);

export const BudgetLine = z.strictObject({
  id: BudgetLineId,
  label: Text(200).min(1),
  amount: PositiveCents,
});
export type BudgetLine = z.infer<typeof BudgetLine>;

export const SCAN_ANSWERS = ['can', 'canIf', 'notNow'] as const;

/** The clock stands still from `from` until `until`; null while it still does. */
export const ScanPause = z.strictObject({ from: Day, until: Day.nullable(), reason: Text(300).min(1) });
export type ScanPause = z.infer<typeof ScanPause>;

export const Scan = z.strictObject({
  startedOn: Day,
  /** Days promised when the scan began: a later change of the fund's setting moves no running clock. */
  promisedDays: z.int().min(1).max(90),
  owner: Text(120).min(1),
  pauses: z.array(ScanPause),
  outcome: z.strictObject({ answer: z.enum(SCAN_ANSWERS), note: Text(2000), answeredOn: Day }).nullable(),
});
export type Scan = z.infer<typeof Scan>;

/** Where the plan stands; ids of rounds and grants are kept as plain ids: those rooms come later. */
export const ApplicationState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('received') }),
  z.strictObject({ status: z.literal('inScan') }),
  z.strictObject({ status: z.literal('ready') }),
  z.strictObject({ status: z.literal('notNow') }),
  z.strictObject({ status: z.literal('inRound'), roundId: z.uuid() }),
  z.strictObject({ status: z.literal('awarded'), roundId: z.uuid().nullable(), grantId: z.uuid() }),
  z.strictObject({ status: z.literal('declined'), roundId: z.uuid(), declinedOn: Day }),
  z.strictObject({ status: z.literal('withdrawn'), withdrawnOn: Day, reason: Text(500) }),
]);
export type ApplicationState = z.infer<typeof ApplicationState>;

export const Application = z.strictObject({
  id: ApplicationId,
  number: z.int().positive(),
  initiativeId: InitiativeId,
  title: Text(200).min(1),
  /** Readable summary for the panel. */
  summary: Text(4000),
  /** For voters who read another language better. */
  translations: PlanTranslations,
  theme: Text(80).min(1).nullable(),
  area: Text(80).min(1).nullable(),
  receivedOn: Day,
  way: z.enum(['form', 'talk', 'import']),
  budgetLines: z.array(BudgetLine).min(1),
  coFunding: z.array(z.strictObject({ from: Text(200).min(1), amount: PositiveCents })),
  /** The least of what is asked with which the applicant goes ahead; null: all of it or nothing. */
  leastAmount: PositiveCents.nullable(),
  scan: Scan.nullable(),
  state: ApplicationState,
  /** For a plan out of a Pabulib file: its id and other cells there, kept so that it can be written back. */
  pabulib: z
    .strictObject({ projectId: z.string().min(1), cells: z.record(z.string(), z.string()) })
    .nullable(),
});
export type Application = z.infer<typeof Application>;

export const applicationTable = defineTable({
  name: 'applications',
  schema: Application,
  indexes: ['number', 'initiativeId', 'state.status', 'receivedOn'],
  sealing: {
    fields: {
      title: ERASED,
      summary: '',
      translations: [],
      'budgetLines.*.label': ERASED,
      'coFunding.*.from': ERASED,
      'scan.owner': ERASED,
      'scan.pauses.*.reason': ERASED,
      'scan.outcome.note': '',
      'state.reason': '',
      pabulib: null,
    },
    lookups: [],
    subjectOf: ({ initiativeId }) => initiativeId,
  },
});

/** What is asked of the fund: the budget less what others give. */
export function requestedAmount(application: Pick<Application, 'budgetLines' | 'coFunding'>): Cents {
  const budget = sumOf(application.budgetLines, (line) => line.amount);
  return add(budget, negate(sumOf(application.coFunding, (part) => part.amount)));
}
