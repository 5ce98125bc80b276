/** The golden outcomes of real votes, and how to count those votes here. */
import type { BallotView, Election } from '@shared/domain/voting/election';
import { pickParameters } from '@shared/domain/voting/rules/parameters';
import { findRule } from '@shared/domain/voting/rules/registry';
import { type Rule, runTally } from '@shared/domain/voting/rules/rule';
import type { Tally } from '@shared/domain/voting/tally';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import { type PabulibFile, readPabulib } from '@shared/formats/pabulib/reader';
import { electionFromPabulib } from '@shared/formats/pabulib/to-election';
import { readShared, readSharedJson } from './shared-data';

export interface GoldenResult {
  readonly file: string;
  readonly ballotView: BallotView;
  readonly rule: string;
  readonly winners: readonly string[];
  readonly totalCost: number;
  readonly zeroVoteWinners?: readonly string[];
  readonly finalEndowment?: string;
  readonly levels?: number | null;
  readonly exactTies?: Readonly<Record<string, number>>;
}

export interface GoldenRound {
  readonly round: number;
  readonly project: string;
  readonly votes: number;
  readonly price: string;
  readonly effectiveVotes: string;
  readonly payersInFull: number;
  readonly payersInPart: number;
  readonly payersNothing: number;
}

export interface GoldenLoser {
  readonly project: string;
  readonly moneyAtStart: string;
  readonly unaffordableAfterRound: number;
  readonly moneyLeft: string;
  readonly shortBy: number;
  readonly spentOn: readonly { readonly project: string; readonly amount: number }[];
}

export interface GoldenSatisfaction {
  readonly distribution: Readonly<Record<string, number>>;
  readonly exclusionRatio: number;
  readonly averageWinningProjects: number;
  readonly averageCostOfMyWinners: number;
}

export interface GoldenExplanation {
  readonly satisfaction: GoldenSatisfaction;
  readonly satisfactionGreedyCost: GoldenSatisfaction;
  readonly file: string;
  readonly rule: string;
  readonly endowment: string;
  readonly winners: readonly string[];
  readonly rounds: readonly GoldenRound[];
  readonly losers: readonly GoldenLoser[];
  readonly effectiveSupportPercent?: Readonly<Record<string, number>>;
}

export interface Golden {
  readonly files: readonly {
    readonly file: string;
    readonly numVotes: number;
    readonly distinctBallots: number;
  }[];
  readonly results: readonly GoldenResult[];
  readonly official: readonly { readonly file: string; readonly winners: readonly string[] }[];
  readonly explanations: readonly GoldenExplanation[];
}

const NOTHING: Golden = { files: [], results: [], official: [], explanations: [] };

/** Empty where the data is not there. */
export const golden: Golden = readSharedJson<Golden>('pabulib/golden.json') ?? NOTHING;

const opened = new Map<string, PabulibFile>();

export function openGolden(name: string): PabulibFile {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const read = readPabulib(readShared(`pabulib/${name}`));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
  opened.set(name, read.value);
  return read.value;
}

const elections = new Map<string, Election>();

function electionOf(file: PabulibFile, view: BallotView): Election {
  const key = `${file.facts.unit} ${file.facts.instance} ${view}`;
  const election = elections.get(key) ?? electionFromPabulib(file, view);
  elections.set(key, election);
  return election;
}

export function ruleOf(id: string): Rule {
  const rule = findRule(id);
  if (rule === null) throw new Error(`There is no rule ${id}`);
  return rule;
}

/** Counts a real vote as the golden programs do; an official count leaves plans without votes out. */
export function countGolden(
  file: PabulibFile,
  { rule, ballotView }: Pick<GoldenResult, 'rule' | 'ballotView'>,
  fundWithoutVotes: boolean,
): Tally {
  const found = ruleOf(rule);
  const values = {
    threshold: file.facts.threshold,
    fundWithoutVotes,
    step: undefined,
    groups: undefined,
    least: undefined,
    yesShare: undefined,
  };
  const parameters = pickParameters(found, values);
  const election = electionOf(file, ballotView);
  return runTally(found, { election, parameters, tieBreak: byCostThenVotesThenId });
}
