/** Erasure of how an initiative can be reached and paid: its contact person, and its account once the books allow. */
import type { Day } from '../../kernel/dates';
import { put } from '../action';
import { applicationTable } from '../applications/application';
import { type Initiative, initiativeTable } from '../people/initiative';
import { planTalkTable } from '../voting/talk/plan-talk';
import { type ErasureBook, isUnsettled, payeeKeptUntil } from './erasure-book';
import { type ErasureLine, type ErasurePlan, type Fate, NO_ERASURE } from './erasure-line';

export interface InitiativeParts {
  readonly contact: boolean;
  readonly account: boolean;
}

export function initiativeErasure(
  book: ErasureBook,
  { initiative, parts }: { readonly initiative: Initiative; readonly parts: InitiativeParts },
  today: Day,
): ErasurePlan {
  const losesContact = parts.contact && initiative.contactId !== null;
  const account =
    parts.account && initiative.bankAccount !== null ? accountFate(book, initiative, today) : null;
  const losesAccount = account?.kind === 'erased';
  const plans = book.applications.filter(({ initiativeId }) => initiativeId === initiative.id);
  const base = { table: 'initiatives', id: initiative.id, label: initiative.name } as const;
  const lines: ErasureLine[] = [
    ...(losesContact ? [{ ...base, parts: ['contact'], fate: { kind: 'erased' } } as const] : []),
    ...(account === null ? [] : [{ ...base, parts: ['account'] as const, fate: account }]),
    ...plans.map(
      ({ id, title }): ErasureLine => ({
        table: 'applications',
        id,
        label: title,
        parts: ['texts'],
        fate: { kind: 'kept', because: 'ofTheGroup', until: null },
      }),
    ),
  ];
  if (!losesContact && !losesAccount) return { ...NO_ERASURE, lines };
  const bare: Initiative = {
    ...initiative,
    contactId: losesContact ? null : initiative.contactId,
    bankAccount: losesAccount ? null : initiative.bankAccount,
  };
  // With a new key all that was sealed with the old one is written again, the plans included.
  const talks = book.planTalks.filter(({ initiativeId }) => initiativeId === initiative.id);
  const again = losesAccount
    ? [...plans.map((plan) => put(applicationTable, plan)), ...talks.map((talk) => put(planTalkTable, talk))]
    : [];
  return {
    lines,
    puts: [put(initiativeTable, bare), ...again],
    removals: [],
    forgets: losesAccount ? [initiative.id] : [],
  };
}

function accountFate(book: ErasureBook, { id }: Initiative, today: Day): Fate {
  if (isUnsettled(book, id)) return { kind: 'kept', because: 'unsettled', until: null };
  const until = payeeKeptUntil(book, id, today);
  return until === null ? { kind: 'erased' } : { kind: 'kept', because: 'bookkeeping', until };
}
