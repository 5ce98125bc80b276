/** What an erasure does, row by row: told before it is done, counted in the log afterwards. */
import type { Day } from '../../kernel/dates';
import type { Put, Removal } from '../action';

/** Parts of a row by what a person calls them. */
export const ERASURE_PARTS = [
  'name',
  'email',
  'phone',
  'contact',
  'account',
  'title',
  'terms',
  'figures',
  'texts',
  'receipts',
  'birthday',
] as const;
export type ErasurePart = (typeof ERASURE_PARTS)[number];

/**
 * `bookkeeping`: the law has it kept. `unsettled`: money must still be paid or accounted for. `inPanel`: still
 * sits in the panel. `ofTheGroup`: it is
 * about the group; whether it names somebody only a reader can tell.
 */
export const KEPT_BECAUSE = ['bookkeeping', 'unsettled', 'inPanel', 'ofTheGroup'] as const;

export type Fate =
  | { readonly kind: 'removed' }
  | { readonly kind: 'erased' }
  | {
      readonly kind: 'kept';
      readonly because: (typeof KEPT_BECAUSE)[number];
      /** null: no day can be given. */
      readonly until: Day | null;
    };

export interface ErasureLine {
  readonly table:
    | 'persons'
    | 'givers'
    | 'contributions'
    | 'initiatives'
    | 'applications'
    | 'volunteers'
    | 'claims'
    | 'conflicts';
  readonly id: string;
  /** What the row is called now, for the screen. */
  readonly label: string;
  readonly parts: readonly ErasurePart[];
  readonly fate: Fate;
}

/** Lines, and the rows that make them true. */
export interface ErasurePlan {
  readonly lines: readonly ErasureLine[];
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
  /** Ids whose key goes, so that no older copy of their rows can be read. */
  readonly forgets: readonly string[];
}

export const NO_ERASURE: ErasurePlan = { lines: [], puts: [], removals: [], forgets: [] };

export function joined(plans: readonly ErasurePlan[]): ErasurePlan {
  return {
    lines: plans.flatMap(({ lines }) => lines),
    puts: plans.flatMap(({ puts }) => puts),
    removals: plans.flatMap(({ removals }) => removals),
    forgets: plans.flatMap(({ forgets }) => forgets),
  };
}

/** Whether anything at all goes. */
export function erasesSomething({ lines }: Pick<ErasurePlan, 'lines'>): boolean {
  return lines.some(({ fate }) => fate.kind !== 'kept');
}
