/** `buurtpot statement FILE`: reads a bank statement and checks its balances. */
import { parseArgs } from 'node:util';
import { type ReadStatements, readStatements } from '@shared/formats/statements/read-statements';
import { agreement, type Statement } from '@shared/formats/statements/statement';
import { sayStatementProblem } from '@shared/i18n/statement-problem';
import type { Cents } from '@shared/kernel/money';
import { err, ok, type Result } from '@shared/kernel/result';
import { type Command, type CommandIo, DONE, refuse } from './command';
import { openFile } from './open-file';
import { type StatementCommandWords, statementHelp, statementWords } from './statement-words';

/** All could be opened, but of a statement not every entry could be read. */
const NOT_WHOLE = 1;

export const statementCommand: Command = {
  name: 'statement',
  usage: 'buurtpot statement FILE [--json] [--windows-1252]',
  help: statementHelp,
  run,
};

interface Options {
  readonly path: string;
  readonly json: boolean;
  readonly isOldWindows: boolean;
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const options = optionsIn(args);
  if (options === null) return refuse(io, statementWords[io.language].usage);
  const read = await readFile(options, io);
  if (!read.ok) {
    if (options.json) io.out(JSON.stringify({ statements: [], problems: [read.error] }));
    return refuse(io, read.error);
  }
  const { statements } = read.value;
  const problems = read.value.problems.map((problem) => sayStatementProblem(problem, io.language));
  if (options.json) io.out(JSON.stringify({ statements: statements.map(asJson), problems }));
  else for (const line of [...asTable(statements, statementWords[io.language]), ...problems]) io.out(line);
  return statements.some(({ leftOut }) => leftOut > 0) ? NOT_WHOLE : DONE;
}

/** null where they are not understood. */
function optionsIn(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, 'windows-1252': { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  });
  const known = Object.keys(values).every((name) => name === 'json' || name === 'windows-1252');
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0 || !known) return null;
  return { path, json: values.json === true, isOldWindows: values['windows-1252'] === true };
}

async function readFile(
  { path, isOldWindows }: Options,
  io: CommandIo,
): Promise<Result<ReadStatements, string>> {
  const bytes = await openFile(path, 'statement', io);
  if (!bytes.ok) return bytes;
  const read = readStatements(bytes.value, path, isOldWindows ? 'windows-1252' : null);
  return read.ok ? ok(read.value) : err(sayStatementProblem(read.error, io.language));
}

function asJson(statement: Statement) {
  const { account, opening, closing, entries } = statement;
  const { sum, agrees, difference } = agreement(statement);
  return {
    account,
    opening: decimal(opening),
    closing: decimal(closing),
    entries: entries.length,
    sum: decimal(sum),
    agrees,
    difference: decimal(difference),
  };
}

/** `1605.00`; null where there is none. */
function decimal(amount: Cents | null): string | null {
  if (amount === null) return null;
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Of what is a figure, so that cents stand below cents. */
const FIGURES = [1, 2, 3, 4];

function asTable(statements: readonly Statement[], words: StatementCommandWords): string[] {
  const rows = [words.columns, ...statements.map((statement) => rowOf(statement, words))];
  const widths = words.columns.map((_, place) =>
    rows.reduce((width, row) => Math.max(width, row[place]?.length ?? 0), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, place) => {
        const width = widths[place] ?? 0;
        return FIGURES.includes(place) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function rowOf(statement: Statement, words: StatementCommandWords): string[] {
  const { account, opening, closing, entries, leftOut } = statement;
  const { sum, agrees, difference } = agreement(statement);
  const balances = [opening, sum, closing].map((amount) => decimal(amount) ?? words.noBalance);
  const verdict =
    agrees === null ? words.unknown : agrees ? words.agrees : words.differs(decimal(difference) ?? '');
  return [
    account,
    String(entries.length),
    ...balances,
    leftOut > 0 ? `${verdict} (${words.notWhole(leftOut)})` : verdict,
  ];
}
