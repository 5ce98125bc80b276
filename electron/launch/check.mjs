/** `npm run check`: types, lint, architecture and unit tests; no window, no browser. */
import { runChecks } from './steps.mjs';

process.exitCode = (await runChecks(['unit'])) ? 0 : 1;
