/** A plan while it is typed: budget lines, what others pay, and whose plan it is. */
import type { recordApplication } from '@shared/domain/applications/actions/record-application';
import type { Application, BudgetLineId } from '@shared/domain/applications/application';
import type { PlanDetails } from '@shared/domain/applications/plan-details';
import {
  PLAN_LANGUAGE_CODES,
  type PlanLanguage,
  PlanTranslation,
} from '@shared/domain/applications/plan-texts';
import { type InitiativeId, LEGAL_FORMS } from '@shared/domain/people/initiative';
import { ContactOrNobody, NO_TYPED_CONTACT, TypedContact } from '@shared/domain/people/typed-contact';
import { Day } from '@shared/kernel/dates';
import { add, Cents, negate, sumOf, ZERO } from '@shared/kernel/money';
import { z } from 'zod';
import { filled, passOn, text } from '../../ui/forms/values';

/** For a choice: no theme, or no area. No theme or area of a fund can be called this. */
export const NONE = '-';

const Amount = filled(
  Cents.refine((amount) => amount > 0),
  'money.empty',
);

/** Each language once, each with a title. */
const Translations = z
  .array(
    z.strictObject({
      language: PlanTranslation.shape.language,
      title: text(200),
      summary: z.string().trim().max(4000),
    }),
  )
  .superRefine((all, context) => {
    for (const [index, { language }] of all.entries())
      if (all.findIndex((one) => one.language === language) < index)
        context.addIssue({
          code: 'custom',
          path: [index, 'language'],
          message: 'applications.form.languageTwice',
        });
  });

const PlanShape = {
  title: text(200),
  summary: z.string().trim().max(4000),
  translations: Translations,
  theme: z.string(),
  area: z.string(),
  budgetLines: z
    .array(z.strictObject({ id: z.custom<BudgetLineId | null>(), label: text(200), amount: Amount }))
    .min(1),
  coFunding: z.array(z.strictObject({ from: text(200), amount: Amount })),
  leastAmount: z.custom<Cents | null>(() => true),
};

export const PlanForm = z.strictObject(PlanShape).transform(detailsOf);
export type PlanFormValues = z.input<typeof PlanForm>;

function detailsOf(typed: z.output<z.ZodObject<typeof PlanShape>>): PlanDetails {
  const { theme, area, leastAmount, ...plan } = typed;
  // Nothing as the least means all or nothing.
  const least = leastAmount === ZERO ? null : leastAmount;
  return {
    ...plan,
    leastAmount: least,
    theme: theme === NONE ? null : theme,
    area: area === NONE ? null : area,
  };
}

const NewPlanShape = {
  ...PlanShape,
  whose: z.enum(['known', 'new']),
  initiativeId: z.custom<InitiativeId | null>(),
  name: z.string().trim().max(200),
  legalForm: z.enum(LEGAL_FORMS),
  contact: TypedContact,
  receivedOn: filled(Day, 'day.empty'),
  way: z.enum(['form', 'talk']),
};
const NewPlan = z.strictObject(NewPlanShape);
type Raw = z.input<typeof NewPlan>;
type ApplicationInput = Parameters<typeof recordApplication.decide>[1];

/** Whose plan it is is looked at even when another field is wrong, so that all errors show at once. */
export const NewPlanForm = z.custom<Raw>().transform((raw, context): ApplicationInput => {
  const typed = NewPlan.safeParse(raw);
  passOn(typed.error, context);
  const initiative = initiativeOf(raw, context);
  if (!typed.success || initiative === null) return z.NEVER;
  const { title, summary, translations, theme, area, ...rest } = typed.data;
  const { budgetLines, coFunding, leastAmount, receivedOn, way } = rest;
  return {
    ...detailsOf({ title, summary, translations, theme, area, budgetLines, coFunding, leastAmount }),
    receivedOn,
    way,
    initiative,
  };
});
export type NewPlanFormValues = Raw;

function initiativeOf(raw: Raw, context: z.RefinementCtx): ApplicationInput['initiative'] | null {
  if (raw.whose === 'known') {
    if (raw.initiativeId !== null) return { kind: 'known', initiativeId: raw.initiativeId };
    context.addIssue({ code: 'custom', path: ['initiativeId'], message: 'fields.choose' });
    return null;
  }
  const contact = ContactOrNobody.safeParse(raw.contact);
  passOn(contact.error, context, ['contact']);
  const name = raw.name.trim();
  if (name === '') context.addIssue({ code: 'custom', path: ['name'], message: 'fields.required' });
  if (name === '' || !contact.success) return null;
  const area = raw.area === NONE ? null : raw.area;
  const { legalForm } = raw;
  const details = { name, legalForm, area, kvkNumber: null, contact: contact.data, bankAccount: null };
  return { kind: 'new', details };
}

export const EMPTY_LINE = { id: null, label: '', amount: null };
export const EMPTY_PART = { from: '', amount: null };

export function newPlan({
  today,
  hasInitiatives,
}: {
  today: Day;
  hasInitiatives: boolean;
}): NewPlanFormValues {
  return {
    title: '',
    summary: '',
    translations: [],
    theme: NONE,
    area: NONE,
    budgetLines: [EMPTY_LINE],
    coFunding: [],
    leastAmount: null,
    whose: hasInitiatives ? 'known' : 'new',
    initiativeId: null,
    name: '',
    legalForm: 'informal',
    contact: NO_TYPED_CONTACT,
    receivedOn: today,
    way: 'form',
  };
}

export function typedPlan(application: Application): PlanFormValues {
  const { title, summary, translations, theme, area, ...money } = application;
  const { budgetLines, coFunding, leastAmount } = money;
  const placed = { theme: theme ?? NONE, area: area ?? NONE };
  return { title, summary, translations, ...placed, budgetLines, coFunding, leastAmount };
}

/** The first language in which the plan is not told yet; null: it is told in all of them. */
export function nextLanguage(told: readonly { readonly language: PlanLanguage }[]): PlanLanguage | null {
  return PLAN_LANGUAGE_CODES.find((code) => told.every(({ language }) => language !== code)) ?? null;
}

export interface RunningTotal {
  readonly costs: Cents;
  readonly others: Cents;
  readonly asked: Cents;
}

type TypedAmounts = readonly { readonly amount: Cents | null }[];

/** What has been filled in so far. */
export function runningTotal(lines: TypedAmounts, parts: TypedAmounts): RunningTotal {
  const costs = sumOf(lines, (line) => line.amount ?? ZERO);
  const others = sumOf(parts, (part) => part.amount ?? ZERO);
  return { costs, others, asked: add(costs, negate(others)) };
}
