/** What the tax office knows of the fund, and what an ANBI must publish of itself; a store holds at most one. */
import { z } from 'zod';
import { idOf } from '../../kernel/ids';
import { Rsin } from '../../kernel/rsin';
import { defineTable } from '../action';

export const FiscalDetailsId = idOf<'FiscalDetailsId'>();
export type FiscalDetailsId = z.infer<typeof FiscalDetailsId>;

const Text = (most: number) => z.string().trim().max(most);

/** What the law asks to publish besides the figures (Uitvoeringsregeling AWR 1994, art. 1a). */
export const Anbi = z.strictObject({
  /** Asks the public for money: then the standard form is due above another amount (rule Y12). */
  raisesMoney: z.boolean(),
  website: Text(200),
  contact: Text(300),
  aim: Text(2000),
  policy: Text(2000),
  payPolicy: Text(1000),
  /** Name and role, one line for each. */
  board: z.array(Text(120).min(1)).max(20),
  activities: Text(4000),
});
export type Anbi = z.infer<typeof Anbi>;

export const FiscalDetails = z.strictObject({
  id: FiscalDetailsId,
  rsin: Rsin.nullable(),
  /** null: the fund is no ANBI. */
  anbi: Anbi.nullable(),
});
export type FiscalDetails = z.infer<typeof FiscalDetails>;

export const fiscalDetailsTable = defineTable({
  name: 'fiscalDetails',
  schema: FiscalDetails,
  indexes: [],
  sealing: {
    fields: { 'anbi.contact': '', 'anbi.board': [] },
    lookups: [],
    subjectOf: () => null,
  },
});
