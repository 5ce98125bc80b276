/** A contribution while it is typed, and how it becomes what the rules take. */
import type { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { CONTRIBUTION_FORMS, type Earmark } from '@shared/domain/funds/contribution';
import type { GiverId } from '@shared/domain/funds/giver';
import type { InitiativeId } from '@shared/domain/people/initiative';
import { Day } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled, text } from '../../ui/forms/values';
import { GiverOfForm, NO_TYPED_GIVER, type TypedGiver } from './giver-form';

export const EARMARK_KINDS = ['none', 'theme', 'area', 'initiative'] as const;

const Typed = z.strictObject({
  whose: z.enum(['known', 'new']),
  giverId: z.custom<GiverId | null>(),
  giver: z.custom<TypedGiver>(),
  title: text(120),
  form: z.enum(CONTRIBUTION_FORMS),
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  promisedOn: filled(Day, 'day.empty'),
  earmark: z.enum(EARMARK_KINDS),
  theme: z.string().nullable(),
  area: z.string().nullable(),
  initiativeId: z.custom<InitiativeId | null>(),
  terms: z.string().trim().max(2000),
});

type ContributionInput = Parameters<typeof recordContribution.decide>[1];

export const ContributionForm = Typed.transform((typed, context): ContributionInput => {
  const giver = giverOf(typed, context);
  const earmark = earmarkOf(typed, context);
  if (giver === null || earmark === null) return z.NEVER;
  const { title, form, amount, promisedOn, terms } = typed;
  return { giver, title, form, amount, promisedOn, earmark, terms };
});
export type ContributionFormValues = z.input<typeof ContributionForm>;

function giverOf(typed: z.output<typeof Typed>, context: z.RefinementCtx): ContributionInput['giver'] | null {
  if (typed.whose === 'known') {
    if (typed.giverId !== null) return { kind: 'known', giverId: typed.giverId };
    context.addIssue({ code: 'custom', path: ['giverId'], message: 'fields.choose' });
    return null;
  }
  const details = GiverOfForm.safeParse(typed.giver);
  if (details.success) return { kind: 'new', details: details.data };
  for (const { path, message } of details.error.issues) {
    context.addIssue({ code: 'custom', path: ['giver', ...path], message });
  }
  return null;
}

function earmarkOf(typed: z.output<typeof Typed>, context: z.RefinementCtx): Earmark | null {
  const missing = (field: string): null => {
    context.addIssue({ code: 'custom', path: [field], message: 'fields.choose' });
    return null;
  };
  switch (typed.earmark) {
    case 'none':
      return { kind: 'none' };
    case 'theme':
      return typed.theme === null ? missing('theme') : { kind: 'theme', theme: typed.theme };
    case 'area':
      return typed.area === null ? missing('area') : { kind: 'area', area: typed.area };
    case 'initiative':
      return typed.initiativeId === null
        ? missing('initiativeId')
        : { kind: 'initiative', initiativeId: typed.initiativeId };
  }
}

export interface ContributionStart {
  readonly today: Day;
  /** Offered first when givers are there already. */
  readonly giverId: GiverId | null;
  readonly hasGivers: boolean;
}

export function newContribution({ today, giverId, hasGivers }: ContributionStart): ContributionFormValues {
  return {
    whose: hasGivers ? 'known' : 'new',
    giverId,
    giver: NO_TYPED_GIVER,
    title: '',
    form: 'gift',
    amount: null,
    promisedOn: today,
    earmark: 'none',
    theme: null,
    area: null,
    initiativeId: null,
    terms: '',
  };
}
