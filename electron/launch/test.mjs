/** `npm test`: everything: a build, types, lint, walls, unit tests, and end-to-end tests in Electron and Chromium. */
import { resolveRuntime } from './runtime.mjs';
import { BUILD, LINT, TYPES, takeSteps, testsOf } from './steps.mjs';
import { joinNeeds, meetNeed, testNeed, windowNeed } from './system-setup.mjs';

// What cannot be met is told here at the start; the end-to-end set-up then fails on it.
const runtime = await resolveRuntime(console.log);
const needs = [testNeed(), ...(runtime === null ? [] : [await windowNeed(runtime.binary)])];
await meetNeed(joinNeeds(needs), console.log);
const passed = await takeSteps([BUILD, TYPES, LINT, testsOf('unit'), testsOf('e2e')]);
process.exitCode = passed ? 0 : 1;
