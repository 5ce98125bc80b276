/** `buurtpot tally FILE.pb --rule ID`: counts a real vote and prints who won. */
import type { BallotView, Election } from '@shared/domain/voting/election';
import { pickParameters } from '@shared/domain/voting/rules/parameters';
import { runTally } from '@shared/domain/voting/rules/rule';
import type { Tally } from '@shared/domain/voting/tally';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import { plainAmount } from '@shared/formats/pabulib/cells';
import { type PabulibFile, readPabulib } from '@shared/formats/pabulib/reader';
import { electionFromPabulib, pabulibViews } from '@shared/formats/pabulib/to-election';
import { sayPabulibProblem } from '@shared/i18n/pabulib-problem';
import { err, ok, type Result } from '@shared/kernel/result';
import { type Command, type CommandIo, DONE, refuse } from './command';
import { openFile } from './open-file';
import { type Explained, explainedJson, explainLines } from './tally-explain';
import { readTallyOptions, type TallyOptions } from './tally-options';
import { tallyTable } from './tally-table';
import { type TallyWords, tallyHelp, tallyWords } from './tally-words';

export const tallyCommand: Command = {
  name: 'tally',
  usage:
    'buurtpot tally FILE.pb --rule ID [--view approval|points] [--step N] [--fund-without-votes] [--group A,B]... [--explain] [--json]',
  help: tallyHelp,
  run: runTallyCommand,
};

async function runTallyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const words = tallyWords[io.language];
  const options = readTallyOptions(args, words);
  if (!options.ok) return refuse(io, options.error);
  const file = await readVote(options.value.path, io);
  if (!file.ok) return refuse(io, file.error);
  const view = viewFor(file.value, options.value, words);
  if (!view.ok) return refuse(io, view.error);
  for (const name of unusedOptions(options.value)) io.err(words.unused(name, options.value.rule.id));
  const stray = strayPlan(file.value, options.value);
  if (stray !== null) return refuse(io, words.unknownPlan(stray));
  const election = electionFromPabulib(file.value, view.value);
  const tally = count(file.value, options.value, election);
  const counted = { file: file.value, election, tally, view: view.value };
  const { explain, json } = options.value;
  if (json)
    io.out(JSON.stringify({ ...short(counted), ...(explain ? explainedJson(counted, io.language) : {}) }));
  else for (const line of tallyTable(counted, words)) io.out(line);
  if (explain && !json) for (const line of ['', ...explainLines(counted, io.language)]) io.out(line);
  return DONE;
}

async function readVote(path: string, io: CommandIo): Promise<Result<PabulibFile, string>> {
  const bytes = await openFile(path, 'pabulib', io);
  if (!bytes.ok) return bytes;
  const read = readPabulib(bytes.value);
  if (read.ok) return read;
  const sentences = read.error.map((problem) => sayPabulibProblem(problem, io.language));
  return err(sentences[0] ?? '');
}

function viewFor(
  file: PabulibFile,
  { view, rule }: TallyOptions,
  words: TallyWords,
): Result<BallotView, string> {
  const { voteType } = file.facts;
  const inFile = pabulibViews(voteType);
  const wanted = view ?? inFile.find((each) => rule.views.includes(each)) ?? 'approval';
  if (!inFile.includes(wanted)) return err(words.viewNotInFile(wanted, voteType));
  return rule.views.includes(wanted) ? ok(wanted) : err(words.viewNotForRule(wanted, rule.id));
}

function unusedOptions({ rule, step, fundWithoutVotes, groups }: TallyOptions): string[] {
  const fields = rule.fields.map(({ name }) => name);
  return [
    ...(step !== null && !fields.includes('step') ? ['step'] : []),
    ...(fundWithoutVotes && !fields.includes('fundWithoutVotes') ? ['fund-without-votes'] : []),
    ...(groups.length > 0 && !fields.includes('groups') ? ['group'] : []),
  ];
}

/** A plan of a group that is not in the file; null where there is none. */
function strayPlan({ projects }: PabulibFile, { groups }: TallyOptions): string | null {
  const known = new Set(projects.map(({ id }) => id));
  return groups.flat().find((id) => !known.has(id)) ?? null;
}

/** The threshold is the one the file names; the id breaks ties, as no lot was drawn. */
function count(
  file: PabulibFile,
  { rule, step, fundWithoutVotes, groups }: TallyOptions,
  election: Election,
): Tally {
  const values = {
    step: step ?? undefined,
    threshold: file.facts.threshold,
    fundWithoutVotes,
    groups,
    least: undefined,
    yesShare: undefined,
  };
  return runTally(rule, {
    election,
    parameters: pickParameters(rule, values),
    tieBreak: byCostThenVotesThenId,
  });
}

function short({ tally, election }: Explained): object {
  const totalCost = plainAmount(tally.totalCost);
  return { winners: tally.chosen, totalCost, budget: plainAmount(election.budget) };
}
