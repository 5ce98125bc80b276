/** `npm run bench [-- NAME]`: runs the suites in tests/bench/*.bench.ts and prints times and ratios. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './places.mjs';
import { prepareWindow } from './prepare-window.mjs';
import { withProgramme } from './programme.mjs';

const wanted = process.argv[2] ?? '';
const folder = join(ROOT, 'tests', 'bench');
const prepare = () => prepareWindow(['electron', 'faults'], console.error);

await withProgramme(async (load) => {
  const { measure, formatResults } = await load(join(folder, 'runner.ts'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.bench.ts') && name.includes(wanted));
  for (const file of files.sort()) {
    const { suite, report } = await load(join(folder, file));
    // A suite is measured here; what needs a window measures itself in there and reports.
    const told = suite ? formatResults(suite, await measure(suite)) : await report(prepare);
    console.log(`${told}\n`);
  }
  console.log(`${files.length} suites. Compare ratios, not times: times are this machine's.`);
});
