/** `npm run -s buurtpot -- COMMAND`: the command line, built first when stale; prints nothing of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build-parts.mjs';
import { DIST } from './places.mjs';

await ensureBuilt(['cli'], () => undefined);
const { status } = spawnSync(process.execPath, [join(DIST, 'cli', 'main.cjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  // npm moves to the package folder; paths on the command line are meant from where the user stands.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exitCode = status ?? 1;
