/** Reads MT940, the statement of SWIFT, in the dialects of Dutch banks. */
import type { Day } from '../../../kernel/dates';
import { type Cents, negate } from '../../../kernel/money';
import type { EntryDraft } from '../keys';
import { quotable } from '../problem';
import {
  amountAt,
  answerOf,
  dayIn,
  newReading,
  notice,
  type ReadAnswer,
  type Reading,
  type ReadStatement,
  refuse,
} from '../reading';
import { fieldsIn, type Mt940Field } from './fields';
import { informationIn, isAccount } from './information';
import { statementLine } from './statement-line';

export function isMt940(text: string): boolean {
  return /^:20:/m.test(text) && /^:25P?:/m.test(text);
}

export function readMt940(text: string): ReadAnswer {
  const reading = newReading();
  const drafts: ReadStatement[] = [];
  for (const fields of statementsIn(fieldsIn(text))) {
    const draft = draftOf(reading, fields);
    if (reading.refusal !== null) break;
    if (draft !== null) drafts.push(draft);
  }
  return answerOf(reading, drafts);
}

/** Each begins with its reference. */
function statementsIn(fields: readonly Mt940Field[]): Mt940Field[][] {
  const found: Mt940Field[][] = [];
  for (const field of fields) {
    if (field.tag === '20') found.push([]);
    found.at(-1)?.push(field);
  }
  return found;
}

function draftOf(reading: Reading, fields: readonly Mt940Field[]): ReadStatement | null {
  const line = fields[0]?.line ?? 1;
  const fieldOf = (pattern: RegExp): Mt940Field | undefined => fields.find(({ tag }) => pattern.test(tag));
  const account = accountIn(fieldOf(/^25/)?.lines[0] ?? '');
  if (account === '') refuse(reading, line, { code: 'accountMissing' });
  const [open, close] = [fieldOf(/^60/), fields.findLast(({ tag }) => tag.startsWith('62'))];
  if (open === undefined && fieldOf(/^34F$/) !== undefined) refuse(reading, line, { code: 'intradayReport' });
  const [opening, closing] = [balanceIn(reading, open), balanceIn(reading, close)];
  if (reading.refusal !== null) return null;
  const currency = opening?.currency ?? closing?.currency ?? 'EUR';
  if (currency !== 'EUR') {
    notice(reading, line, { code: 'otherCurrency', account, currency });
    return null;
  }
  const { entries, leftOut } = entriesIn(reading, fields, account);
  const first = entries.map(({ day }) => day).sort()[0];
  return {
    account,
    currency: 'EUR',
    number: fieldOf(/^28/)?.lines[0]?.trim() ?? null,
    from: first ?? opening?.day ?? null,
    to: closing?.day ?? null,
    opening: opening?.amount ?? null,
    closing: closing?.amount ?? null,
    entries,
    leftOut,
    layout: 'mt940',
  };
}

/** `TRIODOSBANK/0390123456`, `1291.99.348EUR` */
function accountIn(text: string): string {
  const bare = text.replace(/^.*\//, '').replace(/[\s.]/g, '').toUpperCase();
  return bare.replace(/(?<=\d)[A-Z]{3}$/, '');
}

interface Balance {
  readonly day: Day | null;
  readonly currency: string;
  readonly amount: Cents;
}

function balanceIn(reading: Reading, field: Mt940Field | undefined): Balance | null {
  if (field === undefined) return null;
  const { line } = field;
  const text = (field.lines[0] ?? '').trim();
  const [, mark, day = '', currency = '', digits] = /^([CD])(\d{6})([A-Z]{3})(.*)$/.exec(text) ?? [];
  const amount = amountAt(reading, { line, field: `:${field.tag}:`, text: digits ?? text }, ',');
  return { day: dayIn(reading, day, 'yymmdd'), currency, amount: mark === 'D' ? negate(amount) : amount };
}

interface Entries {
  readonly entries: EntryDraft[];
  readonly leftOut: number;
}

function entriesIn(reading: Reading, fields: readonly Mt940Field[], account: string): Entries {
  const entries: EntryDraft[] = [];
  let leftOut = 0;
  for (const [index, field] of fields.entries()) {
    if (field.tag !== '61') continue;
    const texts: (readonly string[])[] = [];
    for (let next = index + 1; fields[next]?.tag === '86'; next += 1) texts.push(fields[next]?.lines ?? []);
    const entry = entryOf(reading, { field, texts, account });
    if (entry === null) leftOut += 1;
    else entries.push(entry);
  }
  return { entries, leftOut };
}

interface WrittenEntry {
  readonly field: Mt940Field;
  readonly texts: readonly (readonly string[])[];
  readonly account: string;
}

/** What looks like the start of another entry, where a line end was lost. */
const ENTRY_IN_TEXT = /:61:\d{6}/;

function entryOf(reading: Reading, written: WrittenEntry): EntryDraft | null {
  const { field, texts } = written;
  const { line } = field;
  const read = statementLine(reading, field);
  if (read === null) {
    notice(reading, line, { code: 'entryLeftOut', text: quotable(field.lines[0] ?? '') });
    return null;
  }
  const information = informationIn(texts, written.account);
  if (ENTRY_IN_TEXT.test(information.description)) notice(reading, line, { code: 'entryInText' });
  const { supplement, customerReference } = read;
  const account = [supplement, customerReference].find((text) => text !== null && isAccount(text)) ?? null;
  const name = supplement === account || !/\p{L}/u.test(supplement ?? '') ? null : supplement;
  const counterName = information.counterName ?? name;
  const counterIban = information.counterIban ?? account;
  // Field by field: spreading takes longer than all the rest.
  return {
    day: read.day,
    valueDay: read.valueDay,
    amount: read.amount,
    counterName,
    counterIban,
    description: withoutParty(information.description, `${counterIban} ${counterName} `),
    endToEndId: information.endToEndId,
    reference: information.reference,
    bankReference: read.bankReference,
    batchId: information.batchId,
    code: read.code,
    isReversal: read.isReversal,
    returnReason: information.returnReason,
    line,
    details: [],
    identity: `${read.lasting} ${texts.flat().join('')}`,
  };
}

/** Some banks begin each description with the account and the name that the entry has already. */
function withoutParty(description: string, party: string): string {
  return description.startsWith(party) ? description.slice(party.length) : description;
}
