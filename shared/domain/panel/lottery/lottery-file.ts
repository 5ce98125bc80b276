/** A lottery for the panel as a file: all that anyone needs to do the draw again (L4-L12). Candidates stand in it as numbers. */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';

export const LOTTERY_FORMAT = 'buurtpot-lottery-1';

export const MOST_CANDIDATES = 2000;

const Name = z.string().trim().min(1).max(60);

/** Of a list that names different things only. */
function namesOnce<Item>(nameOf: (item: Item) => string) {
  return (items: readonly Item[]) => new Set(items.map(nameOf)).size === items.length;
}

export const Stratum = z.strictObject({
  /** `age`, `area`, `tenure`: what the fund divides by. */
  name: Name,
  /** How many seats each value of it gets. */
  seats: z
    .array(z.strictObject({ value: Name, seats: z.int().nonnegative().max(500) }))
    .min(1)
    .max(30)
    .refine(namesOnce<{ value: string }>(({ value }) => value)),
});
export type Stratum = z.infer<typeof Stratum>;

export const Candidate = z.strictObject({
  /** A number, or letters that say nothing about the person. */
  id: z.string().regex(/^[0-9A-Za-z._-]{1,60}$/),
  /** Of each stratum, in the order of the strata. */
  values: z.array(Name).max(6),
});
export type Candidate = z.infer<typeof Candidate>;

/** What is fixed before anything is drawn. */
export const LotteryList = z
  .strictObject({
    size: z.int().positive().max(500),
    strata: z
      .array(Stratum)
      .max(6)
      .refine(namesOnce<{ name: string }>(({ name }) => name)),
    candidates: z
      .array(Candidate)
      .min(1)
      .max(MOST_CANDIDATES)
      .refine(namesOnce<{ id: string }>(({ id }) => id)),
  })
  .refine(({ strata, candidates }) => candidates.every(({ values }) => values.length === strata.length));
export type LotteryList = z.infer<typeof LotteryList>;

export const LotteryFile = z.strictObject({
  format: z.literal(LOTTERY_FORMAT),
  list: LotteryList,
  /** Shown and written down before the words were known. */
  commitment: Sha256,
  /** 64 hexadecimal digits, made by the computer, and shown after the words. */
  secret: Sha256,
  /** Of two people who were there. */
  words: z.tuple([Name, Name]),
  /** In the order in which they were drawn. */
  members: z.array(Name).max(500),
  reserves: z.array(Name).max(MOST_CANDIDATES),
  /** Who dropped out after the draw, and who came instead; null where no reserve was left (L12). */
  changes: z
    .array(z.strictObject({ out: Name, in: Name.nullable() }))
    .max(MOST_CANDIDATES)
    .default([]),
});
export type LotteryFile = z.infer<typeof LotteryFile>;
