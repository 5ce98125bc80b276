/** Another amount for an award, as the dialog shows it before it is sent: what moves where, or why it cannot be. */
import { type ChangeDossier, type PlannedChange, plannedChange } from '@shared/domain/grants/award-change';
import type { Day } from '@shared/kernel/dates';
import { type Cents, cents } from '@shared/kernel/money';

export type ChangePreview =
  /** Nothing is filled in yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly code: string; readonly params: object }
  | {
      readonly kind: PlannedChange['kind'];
      /** Never negative. */
      readonly amount: Cents;
      readonly parts: readonly { readonly source: string; readonly amount: Cents }[];
    };

export interface TypedChange {
  readonly amount: Cents | null;
  readonly on: Day | null;
}

export function changePreview(dossier: ChangeDossier, { amount, on }: TypedChange): ChangePreview {
  const { grant, contributions } = dossier;
  if (grant === null || amount === null || amount <= 0 || on === null || amount === grant.amount) {
    return { kind: 'empty' };
  }
  const planned = plannedChange({ ...dossier, grant }, { amount, on });
  if (!planned.ok) return { kind: 'refused', code: planned.error.code, params: planned.error.params };
  const titles = new Map(contributions.map(({ id, title }) => [id, title]));
  return {
    kind: planned.value.kind,
    amount: cents(Math.abs(amount - grant.amount)),
    parts: planned.value.parts.map((part) => ({
      source: titles.get(part.source) ?? '',
      amount: part.amount,
    })),
  };
}
