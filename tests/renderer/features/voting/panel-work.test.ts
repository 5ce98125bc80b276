import { panelWork } from '@renderer/features/voting/panel-work';
import type { Round, RoundState } from '@shared/domain/voting/round';
import type { Day } from '@shared/kernel/dates';
import type { Sha256 } from '@shared/kernel/hash';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { aPreparedRound, roundOf } from '../../../support/voting-steps';

const day = '2026-03-01' as Day;
const hash = '0'.repeat(64) as Sha256;
const base = roundOf(await aPreparedRound());
const frozen = { openedOn: day, regulationHash: hash, boxKey: null };
const closed = { ...frozen, closedOn: day, ballotCount: 2, spoiledCount: 0, boxHash: hash };
const outcome = { rule: base.rule, chosen: [], totalCost: cents(0), ties: 0, ballotCount: 2, boxHash: hash };
const counted = { ...closed, countedOn: day, outcome };

const STATES: Readonly<Record<RoundState['status'], RoundState>> = {
  preparing: { status: 'preparing' },
  open: { status: 'open', ...frozen },
  closed: { status: 'closed', ...closed },
  counted: { status: 'counted', ...counted },
  decided: { status: 'decided', ...counted, decidedOn: day },
};
const aRound = (number: number, status: RoundState['status']): Round => ({
  ...base,
  number,
  state: STATES[status],
});

describe('the work of the panel', () => {
  it('is what each round asks, a closed box first, and leads to where it is done', () => {
    const rounds = (['preparing', 'counted', 'open', 'closed'] as const).map((status, index) =>
      aRound(index + 1, status),
    );
    const { tasks, done } = panelWork(rounds);
    expect([tasks.map(({ round, step, route }) => [round.number, step, route.name]), done]).toEqual([
      [
        [4, 'count', 'roundCount'],
        [3, 'vote', 'roundBallots'],
        [2, 'outcome', 'roundResult'],
        [1, 'prepare', 'round'],
      ],
      [],
    ]);
  });

  it('is over for rounds that are done: they keep their order, newest first', () => {
    const { tasks, done } = panelWork([aRound(2, 'decided'), aRound(1, 'decided')]);
    expect([tasks, done.map(({ number }) => number)]).toEqual([[], [2, 1]]);
  });

  it('is nothing without rounds', () => {
    expect(panelWork([])).toEqual({ tasks: [], done: [] });
  });
});
