/** Bank statements of many entries read to the end, keys and balances included, beside plain loops over the same text. */
import { readStatements } from '@shared/formats/statements/read-statements';
import { SaxesParser } from 'saxes';
import { largeCamt, largeMt940, manyEntries } from '../support/statement-writers/large';
import type { Bench, BenchSuite } from './runner';

const FEW = 5000;
const MANY = 50_000;

const files = [FEW, MANY].map((count) => {
  const written = manyEntries(count);
  return { count, camt: largeCamt(written), mt940: largeMt940(written) };
});

function readAll(bytes: Uint8Array, count: number): void {
  const read = readStatements(bytes, 'jaar');
  const entries = read.ok ? read.value.statements[0]?.entries.length : JSON.stringify(read.error);
  if (entries !== count) throw new Error(`Read ${entries} of ${count} entries.`);
}

/** The bare loop: every byte looked at, every element counted. */
function countTags(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0x3c) count += 1;
  return count;
}

/** The parser alone, with nothing to do. */
function parseOnly(bytes: Uint8Array): void {
  const parser = new SaxesParser();
  parser.write(new TextDecoder().decode(bytes)).close();
}

const megabytes = (bytes: Uint8Array): string => `${(bytes.length / 1_000_000).toFixed(1)} MB`;

function benchesOf({ count, camt, mt940 }: (typeof files)[number]): Bench[] {
  const bench = (name: string, run: () => unknown): Bench => ({
    name,
    isYardstick: count === FEW && name.startsWith('tags counted'),
    run,
  });
  return [
    bench(`tags counted, ${count} entries, ${megabytes(camt)}`, () => countTags(camt)),
    bench(`XML parsed and nothing done, ${count} entries`, () => parseOnly(camt)),
    bench(`camt.053 read, ${count} entries`, () => readAll(camt, count)),
    bench(`MT940 read, ${count} entries, ${megabytes(mt940)}`, () => readAll(mt940, count)),
  ];
}

export const suite: BenchSuite = {
  name: 'statements',
  about: 'Counting tags is the yardstick; reading camt.053 should stay within six times the bare parser.',
  rounds: 3,
  benches: files.flatMap(benchesOf),
};
