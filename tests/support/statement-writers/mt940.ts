/** Writes MT940 as Dutch banks do, with lines of 65 signs that break in the middle of a word. */
import { type Cents, ZERO } from '@shared/kernel/money';
import { closingOf, plain, type Written, type WrittenEntry } from './written';

export const DIALECTS = ['ing', 'rabobank', 'abn'] as const;
export type Dialect = (typeof DIALECTS)[number];

const WIDTH = 65;

function wrapped(text: string): string {
  return (text.match(new RegExp(`.{1,${WIDTH}}`, 'gs')) ?? []).join('\r\n');
}

const INFORMATION: Readonly<Record<Dialect, (entry: WrittenEntry) => string>> = {
  ing: ({ endToEndId, counterIban, counterName, description }) =>
    `/EREF/${endToEndId ?? 'NOTPROVIDED'}//CNTP/${counterIban}/INGBNL2A/${counterName}///REMI/USTD//${description}/`,
  rabobank: ({ endToEndId, counterName, description }) =>
    `/EREF/${endToEndId ?? 'NOTPROVIDED'}/BENM//NAME/${counterName}/REMI/${description}/ISDT/2026-03-02`,
  abn: ({ endToEndId, counterIban, counterName, description }) =>
    `/TRTP/SEPA OVERBOEKING/IBAN/${counterIban}/BIC/ABNANL2A/NAME/${counterName}/REMI/${description}/EREF/${endToEndId ?? 'NOTPROVIDED'}`,
};

const day = (text: string): string => text.replaceAll('-', '').slice(2);
const mark = (amount: Cents): string => (amount < ZERO ? 'D' : 'C');

function entryText(entry: WrittenEntry, dialect: Dialect): string {
  const amount = `${mark(entry.amount)}${plain(entry.amount, ',')}`;
  const days = dialect === 'rabobank' ? day(entry.day) : day(entry.day) + day(entry.day).slice(2);
  const line = `:61:${days}${amount}NTRFEREF//${entry.bankReference}`;
  const account = dialect === 'rabobank' ? `\r\n${entry.counterIban}` : '';
  return `${line}${account}\r\n:86:${wrapped(INFORMATION[dialect](entry))}`;
}

export function mt940Statement(written: Written, dialect: Dialect): string {
  const balance = (tag: string, amount: Cents): string =>
    `:${tag}:${mark(amount)}260331EUR${plain(amount, ',')}`;
  return [
    ':20:P260331000000001',
    `:25:${written.account}EUR`,
    `:28C:${written.number}`,
    balance('60F', written.opening),
    ...written.entries.map((entry) => entryText(entry, dialect)),
    balance('62F', closingOf(written)),
  ].join('\r\n');
}

export function mt940Text(written: Written, dialect: Dialect): string {
  const statement = mt940Statement(written, dialect);
  if (dialect === 'rabobank') return `:940:\r\n${statement}\r\n`;
  return `{1:F01INGBNL2ABXXX0000000000}\r\n{2:I940INGBNL2AXXXN}\r\n{4:\r\n${statement}\r\n-}\r\n`;
}
