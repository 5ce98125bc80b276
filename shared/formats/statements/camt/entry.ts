/** One entry of a camt.053 statement (`Ntry`), with the payments of its batch. */
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
  return {
    ...daysOf(reading, element),
    ...wholeOf(element, groups, payments),
    amount,
    code: codeOf(elementAt(element, 'BkTxCd')),
    isReversal: /^(true|1)$/.test(textAt(element, 'RvslInd') ?? ''),
    bankReference: bankReference(element) ?? realReference(textAt(element, 'NtryRef')),
    identity: identityOf(element, groups),
    line: element.line,
    details: payments.length > 1 ? payments : [],
  };
}

function daysOf(reading: Reading, element: XmlElement): Pick<EntryDraft, 'day' | 'valueDay'> {
  const booked = dateText(elementAt(element, 'BookgDt'));
  const value = dateText(elementAt(element, 'ValDt'));
  const spot = { line: element.line, field: booked === null ? 'ValDt' : 'BookgDt' };
  const day = dayAt(reading, { ...spot, text: booked ?? value ?? '' }, 'iso');
  return { day, valueDay: value === null ? null : dayIn(reading, value, 'iso') };
}

export function dateText(element: XmlElement | undefined): string | null {
  return textAt(element, 'Dt') ?? textAt(element, 'DtTm');
}

type Whole = Pick<
  EntryDraft,
  'counterName' | 'counterIban' | 'description' | 'endToEndId' | 'reference' | 'returnReason' | 'batchId'
>;

/** One payment is the entry itself; of a batch each has its own. */
function wholeOf(
  element: XmlElement,
  groups: readonly XmlElement[],
  payments: readonly EntryDetail[],
): Whole {
  const batch = groups.map((group) => elementAt(group, 'Btch')).find((found) => found !== undefined);
  const batchId = realReference(textAt(batch, 'PmtInfId') ?? textAt(batch, 'MsgId'));
  const added = textAt(element, 'AddtlNtryInf') ?? '';
  const [only, ...others] = payments;
  if (only === undefined || others.length > 0) {
    const none = { counterName: null, counterIban: null, endToEndId: null, reference: null };
    const reasons = new Set(payments.map(({ returnReason }) => returnReason));
    const [returnReason = null] = reasons.size === 1 ? reasons : [];
    return { ...none, description: added, returnReason, batchId };
  }
  const { amount: _amount, description, ...rest } = only;
  return { ...rest, description: description === '' ? added : description, batchId };
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
