/** `npm test`: everything: a build, types, lint, walls, unit tests, and end-to-end tests in Electron and Chromium. */
import { ensureBuilt } from './build-parts.mjs';
import { runChecks } from './steps.mjs';
import { meetNeed, testNeed } from './system-setup.mjs';

// What cannot be met is told here at the start; the end-to-end set-up then fails on it.
await meetNeed(testNeed(), console.log);
await ensureBuilt(['renderer', 'electron', 'cli'], console.log);
process.exitCode = (await runChecks(['unit', 'e2e'])) ? 0 : 1;
