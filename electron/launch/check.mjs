/** `npm run check`: types, lint, the age of Electron, architecture and unit tests; no window, no browser. */
import { ELECTRON, LINT, TYPES, takeSteps, testsOf } from './steps.mjs';

process.exitCode = (await takeSteps([TYPES, LINT, ELECTRON, testsOf('unit')])) ? 0 : 1;
