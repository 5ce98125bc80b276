/** A contribution while it is typed, and how it becomes what the rules take. */

import type { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import { CONTRIBUTION_FORMS, type Earmark } from '@shared/domain/funds/contribution';
import type { GiverId } from '@shared/domain/funds/giver';
import type { InitiativeId } from '@shared/domain/people/initiative';
import { Day, yearOf } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled, passOn, text } from '../../ui/forms/values';
import { GovernmentDraft, governmentDraft, governmentOf, PartRows } from './agreement-form';
import { GiverOfForm, NO_TYPED_GIVER, type TypedGiver } from './giver-form';

export const EARMARK_KINDS = ['none', 'theme', 'area', 'round', 'initiative'] as const;

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
  roundId: z.string().nullable(),
  initiativeId: z.custom<InitiativeId | null>(),
  terms: z.string().trim().max(2000),
  parts: PartRows,
  ...GovernmentDraft.shape,
});

type ContributionInput = Parameters<typeof recordContribution.decide>[1];

type Raw = z.input<typeof Typed>;

/** Whose it is and what it is for are looked at even when another field is wrong, so that all errors show at once. */
export const ContributionForm = z.custom<Raw>().transform((raw, context): ContributionInput => {
  const typed = Typed.safeParse(raw);
  passOn(typed.error, context);
  const giver = giverOf(raw, context);
  const earmark = earmarkOf(raw, context);
  if (!typed.success || giver === null || earmark === null) return z.NEVER;
  const { title, form, amount, promisedOn, terms, parts } = typed.data;
  const agreement = {
    ...NO_AGREEMENT,
    expected: form === 'inKind' ? [] : parts,
    ...(form === 'subsidy' ? governmentOf(typed.data) : {}),
  };
  return { giver, title, form, amount, promisedOn, earmark, terms, agreement };
});
export type ContributionFormValues = Raw;

function giverOf(raw: Raw, context: z.RefinementCtx): ContributionInput['giver'] | null {
  if (raw.whose === 'known') {
    if (raw.giverId !== null) return { kind: 'known', giverId: raw.giverId };
    context.addIssue({ code: 'custom', path: ['giverId'], message: 'fields.choose' });
    return null;
  }
  const details = GiverOfForm.safeParse(raw.giver);
  passOn(details.error, context, ['giver']);
  return details.success ? { kind: 'new', details: details.data } : null;
}

function earmarkOf(raw: Raw, context: z.RefinementCtx): Earmark | null {
  const missing = (field: string): null => {
    context.addIssue({ code: 'custom', path: [field], message: 'fields.choose' });
    return null;
  };
  const { earmark: kind, theme, area, roundId, initiativeId } = raw;
  switch (kind) {
    case 'none':
      return { kind };
    case 'theme':
      return theme === null ? missing('theme') : { kind, theme };
    case 'area':
      return area === null ? missing('area') : { kind, area };
    case 'round':
      return roundId === null ? missing('roundId') : { kind, roundId };
    case 'initiative':
      return initiativeId === null ? missing('initiativeId') : { kind, initiativeId };
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
    roundId: null,
    initiativeId: null,
    terms: '',
    parts: [],
    ...governmentDraft(NO_AGREEMENT, yearOf(today)),
  };
}
