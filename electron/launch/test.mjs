/** `npm test`: everything: a build, types, lint, walls, unit tests, and end-to-end tests in Electron and Chromium. */
import { BUILD, LINT, TYPES, takeSteps, testsOf } from './steps.mjs';
import { meetNeed, testNeed } from './system-setup.mjs';

// What cannot be met is told here at the start; the end-to-end set-up then fails on it.
await meetNeed(testNeed(), console.log);
const passed = await takeSteps([BUILD, TYPES, LINT, testsOf('unit'), testsOf('e2e')]);
process.exitCode = passed ? 0 : 1;
