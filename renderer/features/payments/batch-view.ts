/** Batches as rows, steps and words: pure shaping, no rules of its own. */
import { type BatchLine, type LineStatus, lineStatus } from '@shared/domain/grants/batch-line';
import type { BatchStatus, PaymentBatch } from '@shared/domain/grants/payment-batch';
import { type DueClaim, dueClaims } from '@shared/domain/payments/due-claims';
import { type DueInstalment, dueInstalments } from '@shared/domain/payments/due-instalments';
import {
  type BatchWithLines,
  batchWithLines,
  nameOfPayee,
  nameOfSignatory,
  type PaymentsBook,
} from '@shared/domain/payments/payments-book';
import { sumOfLines } from '@shared/domain/payments/signing';
import { maySignOn, type Signatory, type SignatoryId } from '@shared/domain/people/signatory';
import type { Day } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';
import type { Step } from '../../ui/layout/Stepper';
import type { StatusTone } from '../../ui/StatusBadge';
import type { Words } from '../../ui/words';

/** `done`: no line is open any more. */
export type ShownStatus = BatchStatus | 'done';

export const TONES: Readonly<Record<ShownStatus, StatusTone>> = {
  draft: 'wait',
  frozen: 'wait',
  approved: 'busy',
  sent: 'busy',
  done: 'done',
  stopped: 'idle',
};

export interface LineRow {
  readonly line: BatchLine;
  /** The initiative or volunteer; empty once erased. */
  readonly payee: string;
  /** `waiting`: it did not go to the bank yet. */
  readonly status: LineStatus | 'waiting';
}

export interface BatchView extends BatchWithLines {
  readonly rows: readonly LineRow[];
  readonly sum: Cents;
  readonly status: ShownStatus;
}

export function batchView(book: PaymentsBook, id: PaymentBatch['id']): BatchView | null {
  const found = batchWithLines(book, id);
  if (found === null) return null;
  const { batch, lines } = found;
  const isSent = batch.state.status === 'sent';
  const rows = lines.map((line): LineRow => {
    const status = lineStatus(line, book);
    const payee = nameOfPayee(book, line.pays);
    return { line, payee, status: status === 'open' && !isSent ? 'waiting' : status };
  });
  const isDone = isSent && rows.every(({ status }) => status !== 'open');
  return { ...found, rows, sum: sumOfLines(lines), status: isDone ? 'done' : batch.state.status };
}

/** What each part of the screen of one batch is given. */
export type BatchProps = { readonly view: BatchView; readonly book: PaymentsBook };

/** What is typed for each chosen instalment or claim, by its id. */
export type Chosen = ReadonlyMap<string, string>;

/** What is in no batch yet, and so may go into one. */
export interface Due {
  readonly instalments: readonly DueInstalment[];
  readonly claims: readonly DueClaim[];
}

export function dueOf(book: PaymentsBook): Due {
  return {
    instalments: dueInstalments(book).filter(({ batch }) => batch === null),
    claims: dueClaims(book).filter(({ batch }) => batch === null),
  };
}

/** The latest first. */
export function batchViews(book: PaymentsBook): BatchView[] {
  return [...book.batches].sort((a, b) => b.number - a.number).flatMap(({ id }) => batchView(book, id) ?? []);
}

export function signerName(book: PaymentsBook, id: SignatoryId, { t }: Pick<Words, 't'>): string {
  const signatory = book.signatories.find((one) => one.id === id);
  const name = signatory === undefined ? null : nameOfSignatory(book, signatory);
  return name ?? t('payments.gone');
}

/** Who may sign on this day, by name. */
export function signersOn(book: PaymentsBook, day: Day): { value: Signatory['id']; label: string }[] {
  return book.signatories
    .filter((signatory) => maySignOn(signatory, day))
    .map((signatory) => ({ value: signatory.id, label: nameOfSignatory(book, signatory) ?? '' }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

const ORDER: readonly ShownStatus[] = ['draft', 'frozen', 'approved', 'sent', 'done'];

/** Where the batch is on its road; what is done with whose name and when. */
export function roadOf(view: BatchView, book: PaymentsBook, words: Words): Step[] {
  const { t, moment } = words;
  const { state } = view.batch;
  const at = ORDER.indexOf(view.status);
  const by = (signature: { readonly by: SignatoryId; readonly at: Parameters<typeof moment>[0] } | null) =>
    signature === null
      ? t('payments.oneIsEnough')
      : t('payments.signedBy', { name: signerName(book, signature.by, words), moment: moment(signature.at) });
  const details = [
    'prepared' in state ? by(state.prepared) : null,
    'approved' in state ? by(state.approved) : null,
    state.status === 'sent' ? t(state.by.kind === 'file' ? 'payments.sentFile' : 'payments.sentPhone') : null,
    null,
  ];
  return (['signed', 'second', 'sent', 'back'] as const).map((id, index) => {
    const detail = details[index] ?? null;
    return {
      id,
      label: t(`payments.step.${id}`),
      state: at > index ? 'done' : at === index ? 'now' : 'later',
      ...(detail === null ? {} : { detail }),
    };
  });
}
