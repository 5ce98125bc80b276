/** Writes camt.053 as banks do: old and new names of elements, with or without a prefix. */
import { ZERO } from '@shared/kernel/money';
import { closingOf, plain, type Written, type WrittenEntry } from './written';

export interface CamtForm {
  readonly version: string;
  /** Before every name, with its colon; mostly empty. */
  readonly prefix?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** From 08 on parties stand a step deeper and the status is a choice. */
const isNew = ({ version }: CamtForm): boolean => Number(version) >= 8;

function entryText(entry: WrittenEntry, form: CamtForm): string {
  const [side, name] = [entry.amount > ZERO ? 'Dbtr' : 'Cdtr', `<Nm>${escaped(entry.counterName)}</Nm>`];
  const party = isNew(form) ? `<Pty>${name}</Pty>` : name;
  return [
    '<Ntry>',
    `<Amt Ccy="EUR">${plain(entry.amount, '.')}</Amt><CdtDbtInd>${entry.amount > ZERO ? 'CRDT' : 'DBIT'}</CdtDbtInd>`,
    `<Sts>${isNew(form) ? '<Cd>BOOK</Cd>' : 'BOOK'}</Sts>`,
    `<BookgDt><DtTm>${entry.day}T23:59:59+01:00</DtTm></BookgDt><ValDt><Dt>${entry.day}</Dt></ValDt>`,
    `<AcctSvcrRef>${entry.bankReference}</AcctSvcrRef><BkTxCd><Prtry><Cd>541</Cd></Prtry></BkTxCd>`,
    `<NtryDtls><TxDtls><Refs><EndToEndId>${entry.endToEndId ?? 'NOTPROVIDED'}</EndToEndId></Refs>`,
    `<RltdPties><${side}>${party}</${side}>`,
    `<${side}Acct><Id><IBAN>${entry.counterIban}</IBAN></Id></${side}Acct></RltdPties>`,
    `<RmtInf><Ustrd>${escaped(entry.description)}</Ustrd></RmtInf></TxDtls></NtryDtls>`,
    '</Ntry>',
  ].join('\n');
}

function balanceText(code: string, amount: Written['opening']): string {
  return [
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${plain(amount, '.')}</Amt>`,
    `<CdtDbtInd>${amount < ZERO ? 'DBIT' : 'CRDT'}</CdtDbtInd></Bal>`,
  ].join('');
}

/** Any XML between the balances and the end of the statement. */
export function camtDocument(inStatement: string, form: CamtForm = { version: '02' }): string {
  const { version, prefix = '' } = form;
  const space = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const body = [
    '<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt>',
    inStatement,
    '</Stmt></BkToCstmrStmt></Document>',
  ].join('\n');
  const open = `<Document ${space}="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}">`;
  const plainText = `${open}\n${body}`;
  const named = prefix === '' ? plainText : plainText.replace(/<(\/?)(?=[A-Z])/g, `<$1${prefix}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named}\n`;
}

export function camtHead(account: string, number = '1'): string {
  return `<Id>S${number}</Id><ElctrncSeqNb>${number}</ElctrncSeqNb><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>EUR</Ccy></Acct>`;
}

export function camtText(written: Written, form: CamtForm = { version: '02' }): string {
  const parts = [
    camtHead(written.account, written.number),
    balanceText('OPBD', written.opening),
    balanceText('CLBD', closingOf(written)),
    ...written.entries.map((entry) => entryText(entry, form)),
  ];
  return camtDocument(parts.join('\n'), form);
}
