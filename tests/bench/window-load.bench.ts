/** How long the real window is kept from answering while the vote of a whole town is read and counted in workers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Election } from '@shared/domain/voting/election';
import { writePabulib } from '@shared/formats/pabulib/writer';
import type { Page } from 'playwright-core';
import { startUnderTest } from '../faults/app';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { madeUpElection } from '../support/large-election';
import { MAKING_LIMIT_MS, onNewFolder, told } from './large-fund';
import { formatResults } from './runner';

const BALLOTS = 90_000;
const PLANS = 160;

interface Measured {
  readonly wholeMs: number;
  /** The longest time in one go in which the window could not answer. */
  readonly longestMs: number;
}

export async function report(prepare: () => Promise<() => Promise<unknown>>): Promise<string> {
  const close = await prepare();
  try {
    const { reading, counting } = await onNewFolder(measured);
    const what = `${BALLOTS} ballots, ${PLANS} plans`;
    const results = [
      told(`reading ${what}, until the vote stands on the screen`, reading.wholeMs, reading.wholeMs),
      told('longest task of the window meanwhile', reading.longestMs, reading.wholeMs),
      told(`counting them by equal shares, all levels`, counting.wholeMs, counting.wholeMs),
      told('longest task of the window meanwhile', counting.longestMs, counting.wholeMs),
    ];
    const about = 'Each longest task beside the work it belongs to. Over 200 ms a press feels late.';
    return formatResults({ name: 'window-load', about, rounds: 1, benches: [] }, results);
  } finally {
    await close();
  }
}

async function measured(userData: string): Promise<{ reading: Measured; counting: Measured }> {
  const { window, running } = await startUnderTest(userData);
  window.setDefaultTimeout(MAKING_LIMIT_MS);
  const file = join(userData, 'town.pb');
  await writeFile(file, fileOf(madeUpElection({ ballots: BALLOTS, plans: PLANS, dearer: 12 })));
  await openDemoFund(window);
  await goToScreen(window, '/new/round/try', 'Telregels proberen');
  const reading = await during(window, async () => {
    await window.locator('input[type=file]').setInputFiles(file);
    await window.getByText(/90\.000 stembiljetten/).waitFor();
  });
  await window.getByRole('checkbox', { checked: true }).first().waitFor();
  for (const name of [/^Meeste stemmen/, /Phragm/])
    await window.getByRole('checkbox', { name }).first().press('Space');
  const counting = await during(window, async () => {
    await window.getByRole('button', { name: 'Tel met deze regels' }).click();
    await window.getByRole('heading', { name: 'Wat elke regel had gegeven' }).waitFor();
  });
  await running.close();
  return { reading, counting };
}

async function during(page: Page, work: () => Promise<void>): Promise<Measured> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((one) => one.duration)),
    );
    observer.observe({ type: 'longtask' });
  });
  const began = performance.now();
  await work();
  const wholeMs = performance.now() - began;
  const tasks = await page.evaluate(() => Reflect.get(globalThis, 'longTasks') as number[]);
  return { wholeMs, longestMs: Math.max(0, ...tasks) };
}

/** As a `.pb` file of the smallest kind; each group of equal ballots is written out one by one. */
function fileOf({ budget, projects, ballots, ballotCount }: Election): string {
  const meta = {
    description: 'A town',
    country: 'Netherlands',
    unit: 'Town',
    instance: '2026',
    num_projects: projects.length,
    num_votes: ballotCount,
    budget: budget / 100,
    vote_type: 'approval',
    rule: 'equalshares/add1',
    date_begin: '01.05.2026',
    date_end: '14.05.2026',
  };
  const voters = ballots.flatMap(({ choices, multiplicity }) =>
    Array.from({ length: multiplicity }, () => choices.map(({ project }) => projects[project]?.id).join(',')),
  );
  const table = (columns: string[], rows: string[][]) => ({
    columns,
    headerLine: 0,
    rows: rows.map((cells) => ({ cells, line: 0 })),
  });
  return writePabulib({
    meta: table(
      ['key', 'value'],
      Object.entries(meta).map(([key, value]) => [key, String(value)]),
    ),
    projects: table(
      ['project_id', 'cost'],
      projects.map(({ id, cost }) => [id, String(cost / 100)]),
    ),
    votes: table(
      ['voter_id', 'vote'],
      voters.map((vote, voter) => [String(voter + 1), vote]),
    ),
  });
}
