/** One entry of MT940 (`:61:`): days, amount, kind and references. */
import type { Day } from '../../../kernel/dates';
import { type Cents, negate } from '../../../kernel/money';
import { exactCents } from '../amount';
import { dayIn, type Reading } from '../reading';
import { type Mt940Field, tidy } from './fields';

export interface StatementLine {
  readonly day: Day;
  readonly valueDay: Day;
  readonly amount: Cents;
  readonly isReversal: boolean;
  /** `NTRF`, and behind a point the bank's own code where it has one. */
  readonly code: string;
  /** Of the one who pays; null where it is a word of the format. */
  readonly customerReference: string | null;
  readonly bankReference: string | null;
  /** What else the bank wrote: a name or an account. */
  readonly supplement: string | null;
  /** All of it that is the same in every download: the bank's own number may count within one. */
  readonly lasting: string;
}

/** Value day, booking day, mark, third letter of the currency, amount, kind, the rest. */
const LINE = /^(\d{6})(\d{4})?(R?[CD])([A-Z])?(\d{1,15},\d*)([A-Z][A-Z0-9 ]{3})(.*)$/;
const NO_REFERENCE = /^(NONREF|EREF|PREF|MARF|NOTPROVIDED|)$/;
/** Of the reference, before what Rabobank writes on the same line. */
const REFERENCE_WIDTH = 16;
/** ASN and SNS write it there, though it is longer. */
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;

/** null where it cannot be read. */
export function statementLine(reading: Reading, { lines }: Mt940Field): StatementLine | null {
  const [first = '', ...others] = lines;
  const [, value, booked, mark = '', , amountText = '', kind = '', rest = ''] = LINE.exec(first) ?? [];
  if (value === undefined) return null;
  const valueDay = dayIn(reading, value, 'yymmdd');
  const day = booked === undefined ? valueDay : bookingDay(reading, value, booked);
  const amount = exactCents(amountText, ',');
  if (valueDay === null || day === null || !amount.ok) return null;
  const [customer = '', bank = ''] = rest.split('//', 2);
  const [bankReference = '', trcd] = bank.split('/TRCD/');
  const width = IBAN.test(customer.trim()) ? customer.length : REFERENCE_WIDTH;
  const supplement = tidy([customer.slice(width), ...others].join(' '));
  return {
    day,
    valueDay,
    // A credit that is taken back goes out.
    amount: mark === 'C' || mark === 'RD' ? amount.value : negate(amount.value),
    isReversal: mark.startsWith('R'),
    code: trcd === undefined ? kind.trim() : `${kind.trim()}.${trcd.replace(/\/.*$/, '')}`,
    customerReference: realReference(customer.slice(0, width)),
    bankReference: realReference(bankReference),
    supplement: supplement === '' ? null : supplement,
    lasting: [kind, customer, ...others].join(' '),
  };
}

function realReference(text: string): string | null {
  const bare = text.trim();
  return NO_REFERENCE.test(bare) ? null : bare;
}

/** It has no year: it lies within half a year of the value day. */
function bookingDay(reading: Reading, value: string, booked: string): Day | null {
  const year = Number(value.slice(0, 2));
  const months = Number(booked.slice(0, 2)) - Number(value.slice(2, 4));
  const shifted = months > 6 ? year - 1 : months < -6 ? year + 1 : year;
  return dayIn(reading, `${String((shifted + 100) % 100).padStart(2, '0')}${booked}`, 'yymmdd');
}
