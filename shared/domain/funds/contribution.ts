/** A promise of money (or goods) by a giver, with or without an earmark: one source of the pot. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable, ERASED } from '../action';
import { InitiativeId } from '../people/initiative';
import { Agreement } from './agreement';
import { GiverId } from './giver';

export const ContributionId = idOf<'ContributionId'>();
export type ContributionId = z.infer<typeof ContributionId>;

/** Forms are kept apart; what is given in kind has a value but never enters the ledger. */
export const CONTRIBUTION_FORMS = ['gift', 'subsidy', 'loan', 'participation', 'inKind'] as const;

/** What the money may be used for; `none` is free to spend within the fund's aim. */
export const Earmark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('theme'), theme: z.string().min(1) }),
  z.strictObject({ kind: z.literal('area'), area: z.string().min(1) }),
  z.strictObject({ kind: z.literal('round'), roundId: z.uuid() }),
  z.strictObject({ kind: z.literal('initiative'), initiativeId: InitiativeId }),
]);
export type Earmark = z.infer<typeof Earmark>;

export const Contribution = z.strictObject({
  id: ContributionId,
  giverId: GiverId,
  title: z.string().trim().min(1).max(120),
  form: z.enum(CONTRIBUTION_FORMS),
  amount: Cents.refine((amount) => amount > 0),
  promisedOn: Day,
  earmark: Earmark,
  /** The giver's own terms of accountability, in the giver's words. */
  terms: z.string().trim().max(2000),
  agreement: Agreement,
});
export type Contribution = z.infer<typeof Contribution>;

export const contributionTable = defineTable({
  name: 'contributions',
  schema: Contribution,
  indexes: ['giverId', 'promisedOn'],
  sealing: {
    fields: { title: ERASED, terms: '', 'agreement.scheme': null },
    lookups: [],
    subjectOf: ({ giverId }) => giverId,
  },
});

/** Money that has to go back, or gives a share: a debt, never income. */
export function isBorrowed({ form }: Pick<Contribution, 'form'>): boolean {
  return form === 'loan' || form === 'participation';
}

/** What a plan is about, as far as an earmark cares; nulls where several plans share the money. */
export interface PlanAim {
  readonly theme: string | null;
  readonly area: string | null;
  readonly initiativeId: InitiativeId | null;
  /** The round in which it is decided; null outside a round. */
  readonly roundId: string | null;
}

/** May this money go to a plan of that theme, area and initiative, in that round? */
export function earmarkAllows(earmark: Earmark, plan: PlanAim): boolean {
  switch (earmark.kind) {
    case 'none':
      return true;
    case 'theme':
      return earmark.theme === plan.theme;
    case 'area':
      return earmark.area === plan.area;
    case 'round':
      return earmark.roundId === plan.roundId;
    case 'initiative':
      return earmark.initiativeId === plan.initiativeId;
  }
}
