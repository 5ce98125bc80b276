/** A data leak in the fund's own list (AVG art. 33, fifth member): every leak, reported or not. */
import { z } from 'zod';
import { Day, Instant } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { defineTable, ERASED } from '../action';

export const DataLeakId = idOf<'DataLeakId'>();
export type DataLeakId = z.infer<typeof DataLeakId>;

const Text = z.string().trim().max(4000);

export const LEAKED_KINDS = ['names', 'contact', 'account', 'plans', 'photos', 'votes', 'special'] as const;

/** `unlikely`: it needs no report to the authority; `likely`: the people themselves must be told too. */
export const LEAK_HARMS = ['unlikely', 'possible', 'likely'] as const;

/** What is known and done; may be empty while it is being found out. */
export const LeakFacts = z.strictObject({
  /** The 72 hours run from here. */
  discoveredAt: Instant,
  happened: Text.min(1),
  leaked: z.array(z.enum(LEAKED_KINDS)),
  /** About how many people; null: not known yet. */
  people: z.int().nonnegative().max(10_000_000).nullable(),
  measures: Text,
  harm: z.enum(LEAK_HARMS).nullable(),
  harmWhy: Text,
  /** The Autoriteit Persoonsgegevens; null: not decided yet. */
  authority: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('reported'), on: Day }),
      z.strictObject({ kind: z.literal('notReported'), why: Text.min(1) }),
    ])
    .nullable(),
  /** The people it is about. */
  told: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('told'), on: Day }),
      z.strictObject({ kind: z.literal('notTold'), why: Text.min(1) }),
    ])
    .nullable(),
});
export type LeakFacts = z.infer<typeof LeakFacts>;

export const DataLeak = LeakFacts.extend({
  id: DataLeakId,
  number: z.int().positive(),
  recordedAt: Instant,
  state: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('open') }),
    z.strictObject({ status: z.literal('closed'), closedOn: Day }),
  ]),
});
export type DataLeak = z.infer<typeof DataLeak>;

export const dataLeakTable = defineTable({
  name: 'dataLeaks',
  schema: DataLeak,
  indexes: ['number'],
  sealing: {
    fields: {
      happened: ERASED,
      measures: '',
      harmWhy: '',
      'authority.why': ERASED,
      'told.why': ERASED,
    },
    lookups: [],
    subjectOf: ({ id }) => id,
  },
});

/** What is left when its term is over: when, what kind, how many, reported or not. */
export function bareLeak(leak: DataLeak): DataLeak {
  const { authority, told } = leak;
  return {
    ...leak,
    happened: ERASED,
    measures: '',
    harmWhy: '',
    authority: authority?.kind === 'notReported' ? { ...authority, why: ERASED } : authority,
    told: told?.kind === 'notTold' ? { ...told, why: ERASED } : told,
  };
}

/** Whether there is more to it than what `bareLeak` leaves. */
export function hasWords({ happened, measures, harmWhy, authority, told }: DataLeak): boolean {
  const whys = [
    authority?.kind === 'notReported' ? authority.why : ERASED,
    told?.kind === 'notTold' ? told.why : ERASED,
  ];
  return happened !== ERASED || measures !== '' || harmWhy !== '' || whys.some((why) => why !== ERASED);
}
