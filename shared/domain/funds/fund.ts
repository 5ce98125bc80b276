/** The community fund itself; a store holds exactly one. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Iban } from '../../kernel/iban';
import { idOf } from '../../kernel/ids';
import { KvkNumber } from '../../kernel/kvk-number';
import { defineTable } from '../action';

export const FundId = idOf<'FundId'>();
export type FundId = z.infer<typeof FundId>;

export const ACCENTS = ['teal', 'blue', 'plum', 'brick', 'moss', 'slate'] as const;

/** Who decides in law: the foundation itself, or the municipality with the panel as its adviser. */
export const DECIDERS = ['foundation', 'municipality'] as const;

const Label = z.string().trim().min(1).max(80);

export const Fund = z.strictObject({
  id: FundId,
  name: Label,
  place: Label,
  areas: z.array(Label),
  themes: z.array(Label),
  accent: z.enum(ACCENTS),
  kvkNumber: KvkNumber.nullable(),
  iban: Iban.nullable(),
  decider: z.enum(DECIDERS),
  /** Days within which a plan gets its answer. */
  scanDays: z.int().min(1).max(90),
  startedOn: Day,
});
export type Fund = z.infer<typeof Fund>;

export const fundTable = defineTable({
  name: 'funds',
  schema: Fund,
  indexes: [],
  // The name stays readable: the start screen tells it while the store is locked.
  sealing: { fields: { iban: null }, lookups: [], subjectOf: () => null },
});
