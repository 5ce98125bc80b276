/** Every command of `buurtpot`, one line each. */
import type { Command } from './command';
import { tallyCommand } from './tally';

export const commands: readonly Command[] = [tallyCommand];
