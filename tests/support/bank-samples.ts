/** Statements of real banks beside the repository, and what their list says of each. */
import { exactCents } from '@shared/formats/statements/amount';
import { readShared, sharedIsAbsent } from './shared-data';

const SAMPLES = '../standards/bank-samples';

export interface SampleFacts {
  readonly file: string;
  /** One for each statement; amounts in cents. Empty where the list knows of none. */
  readonly statements: readonly {
    readonly entries: number;
    readonly opening: number | null;
    readonly sum: number;
    readonly closing: number | null;
    readonly agrees: boolean | null;
  }[];
}

export function samplesAreAbsent(what: string): boolean {
  return sharedIsAbsent(SAMPLES, what);
}

export function readSample(file: string): Uint8Array {
  return readShared(`${SAMPLES}/${file}`);
}

export function sampleFacts(): SampleFacts[] {
  const [header = '', ...rows] = new TextDecoder().decode(readSample('MANIFEST.csv')).trim().split('\n');
  const columns = header.split(';');
  return rows.map((row) => {
    const cells = row.split(';');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const parts = (name: string): string[] => cell(name).split('|');
    const isKnown = cell('entries') !== '';
    return {
      file: cell('file'),
      statements: isKnown
        ? parts('entries').map((entries, index) => ({
            entries: Number(entries),
            opening: centsOf(parts('opening')[index]),
            sum: centsOf(parts('sum_of_entries')[index]) ?? 0,
            closing: centsOf(parts('closing')[index]),
            agrees: AGREES[parts('balances_agree')[index] ?? ''] ?? null,
          }))
        : [],
    };
  });
}

const AGREES: Readonly<Record<string, boolean>> = { yes: true, no: false };

function centsOf(text = 'None'): number | null {
  const read = exactCents(text, '.');
  return read.ok ? read.value : null;
}
