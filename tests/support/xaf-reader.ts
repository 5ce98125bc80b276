/** Reads an audit file back, as a program of somebody else would: accounts, sums and counts, by its own parser. */
import { SaxesParser } from 'saxes';

export interface ReadXaf {
  /** Debit less credit in cents, by account. */
  readonly opening: Readonly<Record<string, number>>;
  readonly moved: Readonly<Record<string, number>>;
  readonly relations: readonly Readonly<Record<string, string>>[];
  readonly totals: readonly { readonly lines: number; readonly debit: number; readonly credit: number }[];
  readonly counted: readonly { readonly lines: number; readonly debit: number; readonly credit: number }[];
  readonly journals: Readonly<Record<string, readonly string[]>>;
}

const centsIn = (text: string): number => Math.round(Number(text) * 100);

type Fields = Record<string, string>;

/** Every element of these names, in order, with the texts straight in it and what it stands in. */
function elementsIn(
  xml: string,
  names: readonly string[],
): { name: string; inside: string[]; fields: Fields }[] {
  const found: { name: string; inside: string[]; fields: Fields }[] = [];
  const open: { name: string; fields: Fields; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const fields: Fields = {};
    if (names.includes(name)) found.push({ name, inside: open.map((one) => one.name), fields });
    open.push({ name, fields, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const done = open.pop();
    const parent = open.at(-1);
    if (done !== undefined && parent !== undefined) parent.fields[done.name] = done.text;
  });
  parser.write(xml).close();
  return found;
}

export function readXaf(xml: string): ReadXaf {
  const elements = elementsIn(xml, [
    'obLine',
    'trLine',
    'customerSupplier',
    'openingBalance',
    'transactions',
    'journal',
    'transaction',
  ]);
  const named = (name: string) => elements.filter((one) => one.name === name).map(({ fields }) => fields);
  const signed = (fields: Fields) => centsIn(fields.amnt ?? '') * (fields.amntTp === 'C' ? -1 : 1);
  const sums = (lines: readonly Fields[]) => {
    const byAccount: Record<string, number> = {};
    for (const line of lines) byAccount[line.accID ?? ''] = (byAccount[line.accID ?? ''] ?? 0) + signed(line);
    return Object.fromEntries(Object.entries(byAccount).filter(([, sum]) => sum !== 0));
  };
  const counts = (lines: readonly Fields[]) => ({
    lines: lines.length,
    debit: lines.reduce((sum, line) => sum + Math.max(signed(line), 0), 0),
    credit: lines.reduce((sum, line) => sum - Math.min(signed(line), 0), 0),
  });
  const told = (fields: Fields) => ({
    lines: Number(fields.linesCount),
    debit: centsIn(fields.totalDebit ?? ''),
    credit: centsIn(fields.totalCredit ?? ''),
  });
  const [obLines, trLines] = [named('obLine'), named('trLine')];
  const journals: Record<string, string[]> = {};
  let journal: string[] = [];
  for (const { name, fields } of elements) {
    if (name === 'journal') {
      journal = [];
      journals[fields.jrnID ?? ''] = journal;
    }
    if (name === 'transaction') journal.push(fields.nr ?? '');
  }
  return {
    opening: sums(obLines),
    moved: sums(trLines),
    relations: named('customerSupplier'),
    totals: [...named('openingBalance'), ...named('transactions')].map(told),
    counted: [counts(obLines), counts(trLines)],
    journals,
  };
}
