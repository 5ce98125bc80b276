/** One entry of a camt.053 statement (`Ntry`), with the payments of its batch. */
import type { Day } from '../../../kernel/dates';
import { ZERO } from '../../../kernel/money';
import type { EntryDraft } from '../keys';
import { quotable } from '../problem';
import { dayAt, dayIn, notice, type Reading } from '../reading';
import type { EntryDetail } from '../statement';
import { signedAmount } from './balances';
import { allText, elementAt, elementsNamed, textAt, type XmlElement } from './elements';
import { paymentIn, realReference } from './payment';

/** A shorter one mostly counts within a statement, and changes from download to download. */
const SHORTEST_LASTING_REFERENCE = 10;

/** null where it is not booked: then it is in no balance. */
export function entryIn(reading: Reading, account: string, element: XmlElement): EntryDraft | null {
  const status = textAt(element, 'Sts') ?? textAt(element, 'Sts', 'Cd') ?? 'BOOK';
  if (status !== 'BOOK') {
    notice(reading, element.line, { code: 'notBooked', status: quotable(status) });
    return null;
  }
  const amount = signedAmount(reading, element);
  const seen = { account, isCredit: amount > ZERO };
  const groups = elementsNamed(element, 'NtryDtls');
  const payments = groups
    .flatMap((group) => elementsNamed(group, 'TxDtls'))
    .map((each) => paymentIn(each, seen));
  const only = payments.length === 1 ? payments[0] : undefined;
  const added = textAt(element, 'AddtlNtryInf') ?? '';
  const value = dateText(elementAt(element, 'ValDt'));
  // Field by field: spreading takes longer than all the rest.
  return {
    day: bookingDay(reading, element, value),
    valueDay: value === null ? null : dayIn(reading, value, 'iso'),
    amount,
    counterName: only?.counterName ?? null,
    counterIban: only?.counterIban ?? null,
    description: only === undefined || only.description === '' ? added : only.description,
    endToEndId: only?.endToEndId ?? null,
    reference: only?.reference ?? null,
    bankReference: bankReference(element) ?? realReference(textAt(element, 'NtryRef')),
    batchId: batchIdIn(groups),
    code: codeOf(elementAt(element, 'BkTxCd')),
    isReversal: /^(true|1)$/.test(textAt(element, 'RvslInd') ?? ''),
    returnReason: commonReason(payments),
    line: element.line,
    details: payments.length > 1 ? payments : [],
    identity: identityOf(element, groups),
  };
}

function bookingDay(reading: Reading, element: XmlElement, value: string | null): Day {
  const booked = dateText(elementAt(element, 'BookgDt'));
  const spot = { line: element.line, field: booked === null ? 'ValDt' : 'BookgDt' };
  return dayAt(reading, { ...spot, text: booked ?? value ?? '' }, 'iso');
}

function dateText(element: XmlElement | undefined): string | null {
  return textAt(element, 'Dt') ?? textAt(element, 'DtTm');
}

function batchIdIn(groups: readonly XmlElement[]): string | null {
  const batch = groups.map((group) => elementAt(group, 'Btch')).find((found) => found !== undefined);
  return realReference(textAt(batch, 'PmtInfId') ?? textAt(batch, 'MsgId'));
}

/** Of a batch only where all came back for the same reason. */
function commonReason(payments: readonly EntryDetail[]): string | null {
  const reason = payments[0]?.returnReason ?? null;
  return payments.every(({ returnReason }) => returnReason === reason) ? reason : null;
}

/** `PMNT.RCDT.ESCT`, or else the bank's own. */
function codeOf(element: XmlElement | undefined): string | null {
  const domain = elementAt(element, 'Domn');
  const parts = [
    textAt(domain, 'Cd'),
    textAt(domain, 'Fmly', 'Cd'),
    textAt(domain, 'Fmly', 'SubFmlyCd'),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('.') : textAt(element, 'Prtry', 'Cd');
}

function bankReference(element: XmlElement): string | null {
  return realReference(textAt(element, 'AcctSvcrRef'));
}

function identityOf(element: XmlElement, groups: readonly XmlElement[]): string {
  const own = bankReference(element);
  if (own !== null) return `bank ${own}`;
  const reference = realReference(textAt(element, 'NtryRef')) ?? '';
  if (reference.length >= SHORTEST_LASTING_REFERENCE) return `entry ${reference}`;
  return `${groups.map(allText).join(' ')} ${textAt(element, 'AddtlNtryInf') ?? ''}`;
}
