/**
 * Reads a Pabulib `.pb` file: bytes in; a vote, or problems with line numbers, out. Strict where a doubt could change
 * a result, forgiving where real files differ and official counts agree.
 */
import { err, ok, type Result } from '../../kernel/result';
import { admit } from '../intake/admit';
import type { NumberOnLine } from '../intake/number-lines';
import { type ConfirmedEncoding, textOf } from '../intake/text';
import { checkContent } from './checks';
import { type PabulibFacts, readMeta } from './facts';
import { addError, fileError, noProblems, type PabulibError, type PabulibWarning } from './problem';
import { type PabulibBallot, type PabulibProject, readBallots, readProjects } from './rows';
import { type PabulibTables, readTables } from './tables';

export interface PabulibFile {
  readonly facts: PabulibFacts;
  readonly projects: readonly PabulibProject[];
  readonly ballots: readonly PabulibBallot[];
  readonly warnings: readonly PabulibWarning[];
  /** How many more warnings there were than are listed. */
  readonly warningsLeftOut: number;
  /** What looks like a citizen service number, in whatever cell. */
  readonly numbers: readonly NumberOnLine[];
  /** All cells as written, for writing the file again. */
  readonly tables: PabulibTables;
}

/** `confirmed`: what a person said of a file that is no UTF-8. */
export function readPabulib(
  bytes: Uint8Array,
  confirmed: ConfirmedEncoding = null,
): Result<PabulibFile, readonly PabulibError[]> {
  const admitted = admit('pabulib', bytes);
  const read = admitted.ok ? textOf(bytes, confirmed) : admitted;
  if (!read.ok) return err([fileError(read.error)]);
  const tables = readTables(read.value.text);
  return tables.ok ? readContent(tables.value, read.value.numbers) : tables;
}

function readContent(
  tables: PabulibTables,
  numbers: readonly NumberOnLine[],
): Result<PabulibFile, readonly PabulibError[]> {
  const problems = noProblems();
  const { facts, lineOf } = readMeta(tables.meta, problems);
  const projects = readProjects(tables.projects, problems);
  if (facts === null) return err(problems.errors);
  const projectIds = new Set(projects.map(({ id }) => id));
  const ballots = readBallots(tables.votes, { facts, projectIds, problems });
  const [foundProjects, foundVotes] = [tables.projects.rows.length, tables.votes.rows.length];
  if (facts.numProjects !== foundProjects) {
    const place = { line: lineOf('num_projects'), field: 'num_projects' };
    addError(problems, {
      code: 'projectCountDiffers',
      said: facts.numProjects,
      found: foundProjects,
      ...place,
    });
  }
  if (facts.numVotes !== foundVotes) {
    const place = { line: lineOf('num_votes'), field: 'num_votes' };
    addError(problems, { code: 'voteCountDiffers', said: facts.numVotes, found: foundVotes, ...place });
  }
  if (problems.errors.length > 0) return err(problems.errors);
  checkContent({ facts, projects, ballots }, problems);
  const { warnings, warningsLeftOut } = problems;
  return ok({ facts, projects, ballots, warnings, warningsLeftOut, numbers, tables });
}
