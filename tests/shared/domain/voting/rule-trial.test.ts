import { voteOfFile } from '@shared/domain/voting/countable-vote';
import { tryRules } from '@shared/domain/voting/rule-trial';
import { finish } from '@shared/domain/voting/rules/rule';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { importedElection } from '@shared/formats/pabulib/to-import';
import { hashBytes } from '@shared/kernel/hash';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { bytesOf, smallVote } from '../../../support/pabulib-text';

const bytes = bytesOf(smallVote);
const read = readPabulib(bytes);
if (!read.ok) throw new Error('The test file is broken.');
const vote = voteOfFile(importedElection(read.value, { fileName: 'x.pb', fileHash: hashBytes(bytes) }));
const rule = (ruleId: string) => ({ ruleId, view: 'approval' as const, step: cents(100) });

describe('trying rules on a vote', () => {
  test('takes plans, ballots and money as the file has them', () => {
    expect(vote).toMatchObject({
      budget: 100_050,
      projects: [
        { id: 'c1', cost: 60_000 },
        { id: 'c2', cost: 40_050 },
        { id: 'c3', cost: 5000 },
      ],
      kind: 'approval',
      lotOrder: ['c1', 'c2', 'c3'],
    });
    expect(vote.ballots).toHaveLength(4);
  });

  test('counts by each rule in its turn', () => {
    const trials = finish(tryRules(vote, [rule('greedy-cost'), rule('mes-cost/none')]));
    expect(trials.map(({ rule: { ruleId }, chosen, totalCost }) => [ruleId, chosen, totalCost])).toEqual([
      ['greedy-cost', ['c1', 'c2'], 100_050],
      ['mes-cost/none', ['c1', 'c3'], 65_000],
    ]);
    expect(trials.map(({ satisfaction }) => satisfaction.votersWithout)).toEqual([1, 0]);
  });

  test('another amount gives another outcome, and leaves the vote as it was', () => {
    const [less] = finish(tryRules({ ...vote, budget: cents(45_050) }, [rule('greedy-cost')]));
    expect(less).toMatchObject({ chosen: ['c2', 'c3'], totalCost: 45_050 });
    expect(vote.budget).toBe(100_050);
  });

  test('tells how many rules are done', () => {
    const told = [...tryRules(vote, [rule('greedy-cost'), rule('phragmen')])].map(({ done }) => done);
    expect(new Set(told)).toEqual(new Set([0, 1]));
  });

  test('throws on a rule that is not there', () => {
    expect(() => finish(tryRules(vote, [rule('lot')]))).toThrow('There is no rule lot');
  });
});
