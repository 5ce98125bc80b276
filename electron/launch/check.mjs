/** `npm run check`: types, lint, architecture and unit tests; no window, no browser. */
import { LINT, TYPES, takeSteps, testsOf } from './steps.mjs';

process.exitCode = (await takeSteps([TYPES, LINT, testsOf('unit')])) ? 0 : 1;
