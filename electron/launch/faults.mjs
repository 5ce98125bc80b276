/** `npm run faults -- --kills N …`: kills, cuts, fills and damages a real app, and counts what is lost. */
import { join } from 'node:path';
import { ROOT } from './places.mjs';
import { prepareWindow } from './prepare-window.mjs';
import { withProgramme } from './programme.mjs';

/** Figures go to standard output, all else to where errors go. @type {(line: string) => void} */
const say = (line) => console.error(line);

await withProgramme(async (load) => {
  const { main } = await load(join(ROOT, 'tests', 'faults', 'main.ts'));
  process.exitCode = await main(process.argv.slice(2), () => prepareWindow(['electron', 'faults'], say));
});
