import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@electron/cli/run';
import type { Language } from '@shared/i18n/language';
import { afterAll, describe, expect, test } from 'vitest';
import { smallVote } from '../../support/pabulib-text';
import { sharedIsAbsent, sharedPath } from '../../support/shared-data';

const folder = await mkdtemp(join(tmpdir(), 'buurtpot-explain-'));
afterAll(() => rm(folder, { recursive: true }));
const vote = join(folder, 'vote.pb');
writeFileSync(vote, smallVote);

async function tally(args: readonly string[], language: Language = 'nl'): Promise<readonly string[]> {
  const out: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => out.push(line), language };
  expect(await main(['tally', ...args], io)).toBe(0);
  return out;
}

describe('tally --explain', () => {
  test('says under the table why each plan was chosen or not', async () => {
    const out = await tally([vote, '--rule', 'greedy-cost', '--explain']);
    const table = await tally([vote, '--rule', 'greedy-cost']);
    expect(out.slice(0, table.length)).toEqual(table);
    expect(out.slice(table.length)).toEqual([
      '',
      'Waarom wel of niet',
      '  Moestuin (c1): Gekozen met 3 stemmen. Er was nog EUR 1000.5, en het plan paste daarin.',
      '  Bank; en "tafel" (c2): Gekozen met 2 stemmen. Er was nog EUR 400.5, en het plan paste daarin.',
      '  Soep (c3): Toen dit plan aan de beurt was, was er nog EUR 0. Dat is EUR 50 te weinig.',
    ]);
  });

  test('as JSON: what each plan gets, ties, steps and reasons, in amounts that are text', async () => {
    const [line, ...more] = await tally([vote, '--rule', 'greedy-cost', '--explain', '--json'], 'en');
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toEqual({
      winners: ['c1', 'c2'],
      totalCost: '1000.5',
      budget: '1000.5',
      granted: [
        { project: 'c1', amount: '600' },
        { project: 'c2', amount: '400.5' },
      ],
      leftOver: '0',
      finalEndowment: null,
      levels: null,
      comparison: null,
      ties: [],
      steps: [
        { kind: 'considered', project: 'c1', votes: 3, moneyBefore: '1000.5', fits: true },
        { kind: 'considered', project: 'c2', votes: 2, moneyBefore: '400.5', fits: true },
        { kind: 'considered', project: 'c3', votes: 1, moneyBefore: '0', fits: false },
      ],
      plans: [
        expect.objectContaining({ project: 'c1', outcome: 'won' }),
        expect.objectContaining({ project: 'c2', outcome: 'won' }),
        {
          project: 'c3',
          outcome: 'lost',
          reason: { kind: 'outOfBudget', moneyLeft: '0', shortBy: '50' },
          why: [expect.stringContaining('EUR 50')],
        },
      ],
      certificate: null,
    });
  });

  test.skipIf(sharedIsAbsent('pabulib/golden.json', 'the reasons of Assen on the command line'))(
    'a real vote by equal shares: who paid for it, and on what the money of the others went',
    async () => {
      const file = sharedPath('pabulib/Netherlands_Assen_2024.pb');
      const rule = ['--rule', 'mes-cost/add1-integral-overshoot', '--explain'];
      const out = await tally([file, ...rule]);
      const why = out.slice(out.indexOf('Waarom wel of niet'));
      expect(why[1]).toBe('Bij deze telling kon elke stem EUR 2033 uitgeven.');
      expect(why.filter((line) => line.includes(': Gekozen in ronde '))).toHaveLength(9);
      expect(why).toHaveLength(2 + 14 + 1);
      expect(why.at(-1)).toMatch(/^Bewijs nagerekend/);
      const [line] = await tally([file, ...rule, '--json']);
      const { steps, finalEndowment } = JSON.parse(line ?? '');
      expect([steps.length, finalEndowment]).toEqual([9, '2033']);
    },
  );
});
