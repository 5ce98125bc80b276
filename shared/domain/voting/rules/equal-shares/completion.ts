/**
 * Equal shares spends the voters' money, not the budget: mostly much is left. These ways of going on raise the
 * money of each ballot step by step and count anew, until the published stop rule says which level counts.
 * Levels are neither skipped nor bisected: more money can change the outcome in any direction.
 */
import { type Fraction, floorOf, fraction, plus } from '../../../../kernel/fraction';
import type { TieLog } from '../outcome';
import type { Count } from '../rule';
import { countLevel, type LevelSetting } from './level';

export interface Completion {
  /** The money of each ballot at first: the budget divided by the ballots, exactly or down to the whole euro. */
  readonly start: 'exact' | 'wholeEuro';
  /**
   * `atOnce`: one level. `exhaustive`: when no supported plan outside fits any more. `exhaustiveOverAll`: plans
   * without votes count for that too. `overshoot`: never by itself. All end before the first level that costs
   * more than the budget, and when every plan that could be bought has been.
   */
  readonly stop: 'atOnce' | 'exhaustive' | 'exhaustiveOverAll' | 'overshoot';
}

export interface Completed {
  readonly chosen: readonly number[];
  readonly endowment: Fraction;
  readonly levels: number;
  readonly ties: TieLog;
}

export function* countLevels(setting: LevelSetting, completion: Completion, step: number): Count<Completed> {
  const { budget, ballotCount } = setting.input.election;
  const ties: TieLog = new Map();
  if (ballotCount === 0) return { chosen: [], endowment: fraction(0), levels: 0, ties };
  const share = fraction(budget, ballotCount);
  const plain = completion.stop === 'exhaustiveOverAll' && allFitTogether(setting);
  let endowment =
    completion.start === 'exact' || plain
      ? share
      : fraction(floorOf(fraction(budget, ballotCount * 100)) * 100n);
  let kept: { chosen: readonly number[]; endowment: Fraction } = { chosen: [], endowment };
  for (let level = 1; ; level += 1) {
    const chosen = yield* countLevel(setting, { endowment, ties, level });
    const moneyLeft = budget - costOf(setting, chosen);
    if (moneyLeft < 0) return { ...kept, levels: level, ties };
    kept = { chosen, endowment };
    if (plain || isComplete(setting, completion.stop, { chosen, moneyLeft })) {
      return { ...kept, levels: level, ties };
    }
    endowment = plus(endowment, fraction(step));
  }
}

function allFitTogether({ input, candidates }: LevelSetting): boolean {
  return candidates.reduce((sum, { cost }) => sum + cost, 0) <= input.election.budget;
}

function costOf({ candidates }: LevelSetting, chosen: readonly number[]): number {
  return chosen.reduce((sum, project) => sum + (candidates[project]?.cost ?? 0), 0);
}

function isComplete(
  { candidates, buyable, input }: LevelSetting,
  stop: Completion['stop'],
  { chosen, moneyLeft }: { chosen: readonly number[]; moneyLeft: number },
): boolean {
  if (stop === 'atOnce') return true;
  const taken = new Set(chosen);
  const fits = (limit: number) => (project: number) => {
    const cost = candidates[project]?.cost ?? 0;
    return !taken.has(project) && cost > 0 && cost <= limit;
  };
  if (!buyable.some(fits(input.election.budget))) return true;
  if (stop === 'overshoot') return false;
  const watched = stop === 'exhaustive' ? buyable : [...candidates.keys()];
  return !watched.some(fits(moneyLeft));
}
