/** Every command of `buurtpot`, one line each. */
import { checkVoteCommand } from './check-vote';
import type { Command } from './command';
import { drawCommand } from './draw';
import { statementCommand } from './statement';
import { tallyCommand } from './tally';
import { verifyCommand } from './verify';

export const commands: readonly Command[] = [
  tallyCommand,
  checkVoteCommand,
  verifyCommand,
  statementCommand,
  drawCommand,
];
