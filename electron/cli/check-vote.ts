/** `buurtpot check-vote FILE.pb`: says what is wrong with a vote file, by line and field, and counts nothing. */
import type { PabulibError, PabulibWarning } from '@shared/formats/pabulib/problem';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { sayPabulibProblem } from '@shared/i18n/pabulib-problem';
import { type CheckVoteWords, checkVoteHelp, checkVoteWords } from './check-vote-words';
import { type Command, type CommandIo, DONE, refuse } from './command';
import { openFile } from './open-file';

/** The file could be opened, but has errors: it cannot be counted. */
const NOT_RIGHT = 1;

interface Findings {
  readonly errors: readonly PabulibError[];
  /** Empty where there are errors: what is odd is only looked for in a file that could be read whole. */
  readonly warnings: readonly PabulibWarning[];
  readonly warningsLeftOut: number;
}

export const checkVoteCommand: Command = {
  name: 'check-vote',
  usage: 'buurtpot check-vote FILE.pb [--json]',
  help: checkVoteHelp,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const words = checkVoteWords[io.language];
  const json = args.includes('--json');
  const [path, ...others] = args.filter((argument) => argument !== '--json');
  if (path === undefined || others.length > 0 || path.startsWith('-')) return refuse(io, words.usage);
  const bytes = await openFile(path, 'pabulib', io);
  if (!bytes.ok) return refuse(io, bytes.error);
  const findings = findingsIn(bytes.value);
  if (json) io.out(JSON.stringify(asJson(findings, io)));
  else for (const line of asLines(findings, words, io)) io.out(line);
  return findings.errors.length > 0 ? NOT_RIGHT : DONE;
}

function findingsIn(bytes: Uint8Array): Findings {
  const read = readPabulib(bytes);
  if (!read.ok) return { errors: inOrder(read.error), warnings: [], warningsLeftOut: 0 };
  const { warnings, warningsLeftOut } = read.value;
  return { errors: [], warnings: inOrder(warnings), warningsLeftOut };
}

/** As they stand in the file; what is about the file as a whole comes first. */
function inOrder<Problem extends PabulibError | PabulibWarning>(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function asJson({ errors, warnings, warningsLeftOut }: Findings, { language }: CommandIo) {
  const plain = (problem: PabulibError | PabulibWarning) => ({
    line: problem.line,
    field: problem.field,
    code: problem.code,
    text: sayPabulibProblem(problem, language),
  });
  return { errors: errors.map(plain), warnings: warnings.map(plain), warningsLeftOut };
}

function asLines(findings: Findings, words: CheckVoteWords, { language }: CommandIo): string[] {
  const { errors, warnings, warningsLeftOut } = findings;
  const told = (problem: PabulibError | PabulibWarning): string => {
    const field = problem.field === null ? '' : ` [${problem.field}]`;
    return `  ${sayPabulibProblem(problem, language)}${field}`;
  };
  return [
    ...(errors.length > 0 ? [words.errors(errors.length), ...errors.map(told)] : []),
    ...(warnings.length > 0
      ? [words.warnings(warnings.length + warningsLeftOut), ...warnings.map(told)]
      : []),
    ...(warningsLeftOut > 0 ? [`  ${words.leftOut(warningsLeftOut)}`] : []),
    words.verdict(errors.length > 0 ? 'refused' : 'countable'),
  ];
}
